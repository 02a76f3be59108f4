/** The path itself: an article goes in, an approved, published and corrected verdict comes out, and the record proves it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseHTML } from 'linkedom';
import { readFileSync } from 'node:fs';
import { rebuildCheck } from '#actions';
import { verifyExport } from '#ledger';
import { eventually } from '#testkit';
import { type Answer, call } from './support/call.js';
import { BACKENDS, FINDING, workIn } from './support/desk.js';
import { type Colleague, type Newsroom, openNewsroom } from './support/newsroom.js';

const SAMPLE = JSON.parse(
  readFileSync(new URL('../apps/cli/sample/calls-of-28-january.json', import.meta.url), 'utf8'),
) as { text: string; title: string };

interface ClaimView {
  readonly id: string;
  readonly text: string;
  readonly statement: string;
  readonly anchor: { readonly start: number; readonly end: number; readonly exact: string };
  readonly state: string;
  readonly version: number;
  readonly updatedAt: string;
  readonly currentVerdict?: { readonly id: string; readonly rating: string };
}
interface Page<T> {
  readonly items: readonly T[];
}

const as = <T>(answer: Answer): T => {
  if (answer.status >= 300) throw new Error(`${answer.status} ${answer.text}`);
  return answer.body as T;
};

describe.each(BACKENDS)('the path with its queues on %s', (backend) => {
  let newsroom: Newsroom;
  let editor: Colleague;
  let approver: Colleague;
  let articleId: string;
  let claims: readonly ClaimView[];
  let claim: ClaimView;
  let verdictId: string;
  let publicPath: string;
  /** The claim as it was shown at each stage. */
  const shown: ClaimView[] = [];

  beforeAll(async () => {
    newsroom = await openNewsroom(backend);
    await newsroom.startWorker();
    editor = await newsroom.somebody();
    approver = await newsroom.somebody('approver');
  }, 60_000);
  afterAll(() => newsroom?.close(), 30_000);

  const look = async (): Promise<void> => void shown.push(as(await editor.get(`/v1/claims/${claim.id}`)));
  const followUpOf = async (words: string) => {
    const { items } = as<Page<{ id: string; state: string; claim: { statement: string } }>>(
      await editor.get('/v1/follow-ups?limit=200'),
    );
    return items.find((followUp) => followUp.claim.statement.includes(words));
  };

  it('takes an article in and splits it into claims that stand in its text', async () => {
    const sent = await editor.post('/v1/articles', SAMPLE);
    expect([sent.status, sent.body?.['status']]).toEqual([202, 'received']);
    articleId = String(sent.body?.['id']);
    expect(sent.headers.get('location')).toBe(`/v1/articles/${articleId}`);
    const article = await eventually(async () => {
      const { body } = await editor.get(`/v1/articles/${articleId}`);
      return body?.['status'] === 'split' && (body as { text: string; claimCount: number });
    });
    claims = as<Page<ClaimView>>(await editor.get(`/v1/articles/${articleId}/claims?limit=200`)).items;
    expect(claims).toHaveLength(article.claimCount);
    expect(claims.length).toBeGreaterThan(10);
    for (const { anchor, text } of claims) {
      expect(article.text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
      expect(anchor.exact).toContain(text);
    }
    expect(claims.map(({ anchor }) => anchor.start)).toEqual(claims.map(({ anchor }) => anchor.start).sort(byNumber));
  });

  it('knows the same article again', async () => {
    const again = await editor.post('/v1/articles', SAMPLE);
    expect([again.status, again.body?.['id'], again.body?.['revision']]).toEqual([200, articleId, 1]);
  });

  it('offers the claim that is worth most, to one editor', async () => {
    const work = workIn(await eventually(async () => taken(await editor.post('/v1/reviews/next', {}))));
    claim = as(await editor.get(`/v1/claims/${work.claim.id}`));
    expect(claim.state).toBe('in-review');
    expect(claims.map(({ id }) => id)).toContain(claim.id);
    await look();
    const saved = await editor.put(`/v1/reviews/${work.review.id}/draft`, { summary: 'The register shows' });
    expect(saved.status).toBe(200);
    const proposed = await editor.post(`/v1/reviews/${work.review.id}/verdict`, FINDING);
    expect(proposed.status).toBe(201);
    verdictId = String(proposed.body?.['id']);
    await look();
  });

  it('has another person approve it, and not its author', async () => {
    const path = `/v1/verdicts/${verdictId}/approval`;
    expect((await editor.post(path, { decision: 'approve' })).status).toBe(403);
    expect(as<object>(await approver.post(path, { decision: 'approve' }))).toMatchObject({ state: 'approved' });
    await look();
    expect(shown.at(-1)).toMatchObject({
      state: 'resolved',
      currentVerdict: { id: verdictId, rating: FINDING.rating },
    });
  });

  it('publishes it as a page that says ClaimReview', async () => {
    const published = as<{ publicUrl: string }>(await approver.post(`/v1/verdicts/${verdictId}/publication`));
    publicPath = new URL(published.publicUrl).pathname;
    await look();
    const review = await claimReviewAt(publicPath);
    expect(review).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed: claim.statement,
      reviewRating: { alternateName: expect.stringMatching(/mostly false/i) },
    });
  });

  it('corrects it in the open', async () => {
    const correction = { kind: 'correction', rating: 'half-true', note: 'The register was amended on 30 January.' };
    const corrected = as<{ id: string }>(await approver.post(`/v1/verdicts/${verdictId}/corrections`, correction));
    await look();
    expect(shown.at(-1)?.currentVerdict).toMatchObject({ id: corrected.id, rating: 'half-true' });
    expect((await call(newsroom.api.url + publicPath)).text).toContain('The register was amended on 30 January.');
    expect(await claimReviewAt(publicPath)).toMatchObject({
      reviewRating: { alternateName: expect.stringMatching(/half true/i) },
    });
  });

  it('follows a plan up until a check closes it', async () => {
    const followUp = await eventually(() => followUpOf('Hamburg'));
    expect(followUp).toMatchObject({ state: 'overdue', dueFrom: '2017-07-01', dueTo: '2017-07-31' });
    const closed = await editor.post(`/v1/follow-ups/${followUp.id}/checks`, {
      outcome: 'kept',
      note: 'He came to Hamburg.',
      evidence: FINDING.evidence,
    });
    expect(as<object>(closed)).toMatchObject({ state: 'closed', outcome: 'kept' });
  });

  it('shows the claim as of every moment exactly as it was shown then', async () => {
    for (const then of shown) {
      const { allowed: _, ...before } = then as ClaimView & { allowed: unknown };
      const { allowed: __, ...now } = as<ClaimView & { allowed: unknown }>(
        await editor.get(`/v1/claims/${claim.id}?asOf=${then.updatedAt}`),
      );
      expect(now).toEqual(before);
    }
  });

  it('keeps every step in the claim’s history, chained', async () => {
    const { items } = as<Page<{ type: string; prevHash: string; hash: string }>>(
      await editor.get(`/v1/claims/${claim.id}/history`),
    );
    expect(items.map(({ type }) => type).filter((type) => !type.startsWith('FollowUp'))).toEqual([
      'ClaimExtracted',
      'ClaimQueued',
      'ReviewTaken',
      'VerdictProposed',
      'VerdictApproved',
      'VerdictPublished',
      'VerdictCorrected',
    ]);
    items.slice(1).forEach(({ prevHash }, n) => expect(prevHash).toBe(items[n]?.hash));
  });

  it('exports a history that verifies, and that folds to the current state', async () => {
    const events = await newsroom.dataSource.query<{ count: string }[]>('select count(*) from event');
    const text = await eventually(async () => {
      const exported = (await editor.get('/v1/history/export')).text;
      return exported.trimEnd().split('\n').length === Number(events[0]?.count) && exported;
    });
    expect(await verifyExport(text.split('\n'))).toMatchObject({ intact: true, entries: Number(events[0]?.count) });
    expect(await rebuildCheck(newsroom.dataSource)).toMatchObject({ claims: claims.length, differences: [] });
  });

  async function claimReviewAt(path: string): Promise<unknown> {
    const { document } = parseHTML((await call(newsroom.api.url + path)).text);
    return JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? 'null') as unknown;
  }
});

function taken(answer: Answer): Answer | false {
  return answer.status === 200 && answer;
}

function byNumber(a: number, b: number): number {
  return a - b;
}
