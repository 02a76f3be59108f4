/** The editors' desk over HTTP, on either queue: nobody gets what another has, and nothing that waits is lost. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { BACKENDS, type Caller, FINDING, idIn, openDesk, type TestDesk, workIn } from './support/desk.js';

const EDITORS = 8;
const CLAIMS = 40;

describe.each(BACKENDS)('the desk on %s', (backend) => {
  let desk: TestDesk;
  let editor: Caller;
  let other: Caller;
  let approver: Caller;
  beforeAll(async () => {
    desk = await openDesk(backend);
    [editor, other, approver] = [await desk.somebody(), await desk.somebody(), await desk.somebody(['approver'])];
  }, 60_000);
  afterAll(() => desk?.close(), 30_000);

  const sql = (text: string, ...values: unknown[]): Promise<Record<string, unknown>[]> =>
    desk.database.dataSource.query(text, values);
  /** As if the lease had run its time. */
  const loseLease = (reviewId: string): Promise<unknown> =>
    sql('update review set lease_expires_at = $2 where id = $1', reviewId, new Date(Date.now() - 1));
  /** Everything that waits goes to somebody else, so that the next test begins with an empty desk. */
  const clear = (): Promise<unknown> =>
    sql(`update claim set state = 'dismissed', returned_to = null where state in ('queued', 'in-review', 'returned')`);

  it('gives eight editors forty claims, each once, though the queue is lost on the way', async () => {
    const claims = await desk.offerClaims(Array.from({ length: CLAIMS }, (_, i) => `Exports rose by ${i} percent.`));
    const editors = await Promise.all(Array.from({ length: EDITORS }, () => desk.somebody()));
    const taken: string[] = [];
    const work = async (who: Caller): Promise<void> => {
      for (let next = await who.post('/v1/reviews/next', {}); next.status !== 204;) {
        const { review } = workIn(next);
        taken.push(review.claimId);
        if (taken.length === CLAIMS / 2) await desk.loseQueue();
        const verdict = await who.post(`/v1/reviews/${review.id}/verdict`, FINDING);
        expect([verdict.status, verdict.headers.get('location')]).toEqual([201, `/v1/verdicts/${idIn(verdict)}`]);
        const approval = { decision: 'approve' };
        expect((await approver.post(`${verdict.headers.get('location')}/approval`, approval)).status).toBe(200);
        next = await who.post('/v1/reviews/next', {});
      }
    };
    await Promise.all(editors.map(work));
    expect([...taken].sort()).toEqual(claims.map(({ id }) => id).sort());
    const events = await sql(
      `select type, count(*)::int, count(distinct subject_id)::int as claims from event
       where subject_id = any($1) and type in ('ReviewTaken', 'VerdictProposed', 'VerdictApproved') group by type`,
      claims.map(({ id }) => id),
    );
    expect(events).toHaveLength(3);
    for (const { count, claims: distinct } of events) expect([count, distinct]).toEqual([CLAIMS, CLAIMS]);
  }, 90_000);

  it('offers what is worth most first', async () => {
    await desk.offerClaims(['A small thing.'], { checkworthiness: 0.6 });
    const [great] = await desk.offerClaims(['A great thing.'], { checkworthiness: 0.9 });
    expect(workIn(await editor.post('/v1/reviews/next', {})).claim).toMatchObject({
      id: great?.id,
      state: 'in-review',
    });
    await clear();
  });

  it('takes what the queue offers, and from Postgres what no queue knows of', async () => {
    const [unknown] = await desk.makeClaims(['The queue lost this.'], { checkworthiness: 0.9 });
    const [offered] = await desk.offerClaims(['The queue has this.'], { checkworthiness: 0.6 });
    const taken = [await editor.post('/v1/reviews/next', {}), await other.post('/v1/reviews/next', {})];
    expect(taken.map((next) => workIn(next).claim.id)).toEqual([offered?.id, unknown?.id]);
    await clear();
  });

  it('does not offer a skipped claim again to who skipped it, but to others', async () => {
    const [claim] = await desk.offerClaims(['The bridge is closed.']);
    const { review } = workIn(await editor.post('/v1/reviews/next', {}));
    expect((await editor.post(`/v1/reviews/${review.id}/skip`)).body).toMatchObject({ id: review.id, held: false });
    expect((await editor.post('/v1/reviews/next', {})).status).toBe(204);
    expect(workIn(await other.post('/v1/reviews/next', {})).claim.id).toBe(claim?.id);
    await clear();
  });

  it('offers a released claim again, and to nobody what was dismissed meanwhile', async () => {
    const [claim, ghost] = await desk.offerClaims(['The road is open.', 'The road is long.'], { checkworthiness: 0.7 });
    expect((await other.post(`/v1/claims/${ghost?.id}/dismissal`, { reason: 'out-of-scope' })).status).toBe(200);
    const { review } = workIn(await editor.post('/v1/reviews/next', {}));
    expect((await editor.post(`/v1/reviews/${review.id}/release`)).status).toBe(200);
    expect(workIn(await editor.post('/v1/reviews/next', {})).claim.id).toBe(claim?.id);
    expect((await other.post('/v1/reviews/next', {})).status).toBe(204);
    await clear();
  });

  it('offers only the kinds that are asked for', async () => {
    await desk.offerClaims(['Trade fell.'], { kind: 'quantity', checkworthiness: 0.9 });
    const [rule] = await desk.offerClaims(['The law forbids it.'], { kind: 'rule' });
    expect(workIn(await editor.post('/v1/reviews/next', { kinds: ['rule', 'causation'] })).claim.id).toBe(rule?.id);
    expect((await editor.post('/v1/reviews/next', { kinds: ['rule'] })).status).toBe(204);
    expect((await editor.post('/v1/reviews/next', { kinds: ['gossip'] })).status).toBe(400);
    await clear();
  });

  it('gives an author their returned verdict first, with its text as the draft', async () => {
    const [first] = await desk.offerClaims(['The tax was cut.']);
    const { review } = workIn(await editor.post('/v1/reviews/next', {}));
    const verdict = idIn(await editor.post(`/v1/reviews/${review.id}/verdict`, FINDING));
    expect((await approver.post(`/v1/verdicts/${verdict}/approval`, { decision: 'return' })).status).toBe(422);
    const returned = await approver.post(`/v1/verdicts/${verdict}/approval`, {
      decision: 'return',
      note: 'Which tax?',
    });
    expect(returned.body).toMatchObject({ state: 'returned', decisionNote: 'Which tax?' });
    await desk.offerClaims(['A matter of weight.'], { checkworthiness: 1 });
    expect((await other.post(`/v1/claims/${first?.id}/review`)).status).toBe(409);
    const again = workIn(await editor.post('/v1/reviews/next', {}));
    expect(again).toMatchObject({ review: { id: review.id }, claim: { id: first?.id }, draft: { body: FINDING } });
    await clear();
  });

  it('keeps a draft when the lease is lost, shows it to its editor alone, and takes no verdict then', async () => {
    await desk.offerClaims(['The plant is safe.']);
    const { review } = workIn(await editor.post('/v1/reviews/next', {}));
    const path = `/v1/reviews/${review.id}`;
    const draft = { rating: 'false', notes: 'Ask the operator.', evidence: [{ url: 'half an addr' }] };
    expect((await editor.put(`${path}/draft`, draft)).body).toMatchObject({ updatedAt: expect.any(String) });
    await loseLease(review.id);
    for (const act of ['heartbeat', 'release', 'skip']) expect((await editor.post(`${path}/${act}`)).status).toBe(409);
    const late = await editor.post(`${path}/verdict`, FINDING);
    expect([late.status, late.body?.['code']]).toEqual([409, 'lease-is-lost']);
    expect(workIn(await editor.get(path))).toMatchObject({ review: { held: false }, draft: { body: draft } });
    expect(workIn(await other.get(path))).not.toHaveProperty('draft');
    const mine = (await editor.get('/v1/reviews?mine=true')).body?.['items'];
    expect(mine).toEqual([expect.objectContaining({ id: review.id, held: false, draft: expect.anything() })]);
    expect((await other.post(`/v1/claims/${review.claimId}/review`)).status).toBe(200);
    expect((await editor.get('/v1/reviews?mine=true')).body?.['items']).toMatchObject([
      { holder: { id: other.actor.id } },
    ]);
    await clear();
  });

  it('does a request that comes twice at once only once', async () => {
    const [a, b] = await desk.offerClaims(['First of two.', 'Second of two.']);
    const twice = (path: string, json: unknown, who = editor): Promise<Awaited<ReturnType<Caller['post']>>[]> => {
      const key = randomUUID();
      return Promise.all([who.post(path, json, key), who.post(path, json, key)]);
    };
    const [next, sameNext] = await twice('/v1/reviews/next', {});
    expect(sameNext?.body).toEqual(next?.body);
    const { review } = workIn(next ?? (await editor.get('/')));
    const left = workIn(await other.post('/v1/reviews/next', {})).review.claimId;
    expect([review.claimId, left].sort()).toEqual([a?.id, b?.id].sort());
    const [verdict, sameVerdict] = await twice(`/v1/reviews/${review.id}/verdict`, FINDING);
    expect([verdict?.status, sameVerdict?.status]).toEqual([201, 201]);
    expect(sameVerdict?.body).toEqual(verdict?.body);
    const path = `/v1/verdicts/${verdict ? idIn(verdict) : ''}/approval`;
    const [approval, sameApproval] = await twice(path, { decision: 'approve' }, approver);
    expect([approval?.status, sameApproval?.body]).toEqual([200, approval?.body]);
    const nothing = await twice('/v1/reviews/next', {});
    expect(nothing.map(({ status }) => status)).toEqual([204, 204]);
    await clear();
  });

  it('names the holder of a claim to who wants the same one', async () => {
    const [claim] = await desk.offerClaims(['The well is dry.']);
    const path = `/v1/claims/${claim?.id}/review`;
    const taken = await Promise.all([editor.post(path), other.post(path)]);
    const won = taken.findIndex(({ status }) => status === 200);
    const holder = [editor, other][won]?.actor;
    expect(taken[1 - won]).toMatchObject({ status: 409, body: { holder: { id: holder?.id, name: holder?.name } } });
    await clear();
  });

  it('counts what waits, what is late and what is in hand', async () => {
    await desk.offerClaims(['One.', 'Two.', 'Three.']);
    await sql(`update claim set queued_at = now() where text = 'Two.'`);
    expect((await editor.post('/v1/reviews/next', {})).status).toBe(200);
    const figures = (await editor.get('/v1/queues')).body?.['items'] as Record<string, unknown>[];
    expect(figures).toMatchObject([{ desk: 'general', depth: 2, breaches: 1, inReview: 1, awaitingApproval: 0 }]);
    expect(figures[0]?.['oldestWait']).toMatchObject({ since: expect.any(String), seconds: expect.any(Number) });
    await clear();
  });

  it('keeps editors of other desks out', async () => {
    const [claim] = await desk.offerClaims(['A matter of this desk.']);
    await sql(`insert into desk select gen_random_uuid(), 'sports', 'Sports', mode, min_checkworthiness, lease_minutes,
      escalate_after_minutes, 1 from desk where slug = 'general' on conflict do nothing`);
    const stranger = await desk.somebody(['approver'], ['sports']);
    const { review } = workIn(await editor.post('/v1/reviews/next', {}));
    const verdict = idIn(await editor.post(`/v1/reviews/${review.id}/verdict`, FINDING));
    const status = async (path: string, json?: unknown): Promise<number> => (await stranger.post(path, json)).status;
    expect(await status('/v1/reviews/next', {})).toBe(204);
    expect(await status('/v1/reviews/next', { desk: 'general' })).toBe(403);
    expect(await status('/v1/reviews/next', { desk: 'nowhere' })).toBe(422);
    expect(await status(`/v1/claims/${claim?.id}/review`)).toBe(403);
    expect(await status(`/v1/reviews/${review.id}/verdict`, FINDING)).toBe(403);
    expect(await status(`/v1/verdicts/${verdict}/approval`, { decision: 'approve' })).toBe(403);
    expect(await status(`/v1/verdicts/${verdict}/withdrawal`)).toBe(403);
    expect((await stranger.put(`/v1/reviews/${review.id}/draft`, {})).status).toBe(403);
    await clear();
  });
});
