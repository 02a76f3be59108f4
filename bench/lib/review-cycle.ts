/** One cycle of review over HTTP: an editor takes a claim and proposes a verdict, another approves it. */
import type { Call } from './http.js';

const VERDICT = {
  scale: 'truth',
  rating: 'half-true',
  summary: 'The figure is right, the year is not.',
  rationale: 'The report gives the figure for the year before.',
  evidence: [{ url: 'https://example.org/report', title: 'The report itself', stance: 'supports', kind: 'primary' }],
};

function expectStatus(what: string, answer: { status: number; body: unknown }, status: number): void {
  if (answer.status !== status) throw new Error(`${what} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
}

/** False when nothing waits. `editor` and `approver` are API keys. */
export async function reviewOne(call: Call, editor: string, approver: string): Promise<boolean> {
  const taken = await call<{ review: { id: string } }>('POST', '/v1/reviews/next', editor, {});
  if (taken.status === 204) return false;
  expectStatus('next', taken, 200);
  const proposed = await call<{ id: string }>('POST', `/v1/reviews/${taken.body.review.id}/verdict`, editor, VERDICT);
  expectStatus('verdict', proposed, 201);
  const decision = { decision: 'approve' };
  expectStatus('approval', await call('POST', `/v1/verdicts/${proposed.body.id}/approval`, approver, decision), 200);
  return true;
}
