/** Many people at one claim at once: one takes it, one decides on it, and a draft is never lost. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Refusal, type Actor, type Claim } from '#domain';
import { readSubject } from '#ledger';
import { DraftRow, perform, type Tx } from '#store';
import { claimById } from '#store/queries';
import { createTestDatabase, minutesLater, NOW, somebody, splitArticle, type TestDatabase } from '#testkit';
import { FINDING } from '../testing/finding.js';
import { approveVerdict } from './approve-verdict.js';
import { expireLease } from './expire-lease.js';
import { proposeVerdict } from './propose-verdict.js';
import { rebuildCheck } from './rebuild.js';
import { renewLease } from './renew-lease.js';
import { returnVerdict } from './return-verdict.js';
import { saveDraft } from './save-draft.js';
import { takeOffered, takeReview } from './take-review.js';
import { withdrawVerdict } from './withdraw-verdict.js';

const AT_ONCE = 8;

describe('reviewing', () => {
  let db: TestDatabase;
  let editors: Actor[];
  let approvers: Actor[];
  let claims = 0;

  beforeAll(async () => {
    db = await createTestDatabase();
    const several = async (role: 'editor' | 'approver') => {
      const people = [];
      for (let n = 0; n < AT_ONCE; n += 1) people.push((await somebody(db.dataSource, [role])).actor);
      return people;
    };
    editors = await several('editor');
    approvers = await several('approver');
  });
  afterAll(() => db.drop());

  const act = <T>(action: (tx: Tx) => Promise<T>): Promise<T> => perform(db.dataSource, action);
  const editor = (n = 0): Actor => editors[n] as Actor;
  const waiting = async (): Promise<string> => {
    claims += 1;
    const { claims: made } = await splitArticle(db.dataSource, editor(), [`Claim ${claims} waits to be reviewed.`]);
    return made[0]?.id ?? '';
  };
  const take = (claimId: string, actor: Actor, at = NOW): Promise<Claim> =>
    act((tx) => takeReview(tx, { claimId, actor }, at));
  const propose = async (claim: Claim, actor: Actor, at = NOW): Promise<string> =>
    (await act((tx) => proposeVerdict(tx, { reviewId: claim.review?.id ?? '', actor, finding: FINDING }, at)))
      .verdictId;
  const typesOf = async (claimId: string): Promise<string[]> =>
    (await readSubject(db.dataSource.manager, claimId)).map(({ type }) => type);

  /** What became of each: `done`, or the code of the refusal. */
  async function outcomes(acts: readonly Promise<unknown>[]): Promise<Record<string, number>> {
    const settled = await Promise.allSettled(acts);
    const counts: Record<string, number> = {};
    for (const one of settled) {
      if (one.status === 'rejected' && !(one.reason instanceof Refusal)) throw one.reason;
      const outcome = one.status === 'fulfilled' ? 'done' : (one.reason as Refusal).code;
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    return counts;
  }

  it('gives a claim to one of many who take it at once', async () => {
    const claimId = await waiting();
    expect(await outcomes(editors.map((actor) => take(claimId, actor)))).toEqual({
      done: 1,
      'claim-is-held': AT_ONCE - 1,
    });
    expect(await typesOf(claimId)).toEqual(['ClaimExtracted', 'ClaimQueued', 'ReviewTaken']);
  });

  it('takes once for somebody who takes many times at once', async () => {
    const claimId = await waiting();
    expect(await outcomes(editors.map(() => take(claimId, editor())))).toEqual({ done: AT_ONCE });
    expect(await typesOf(claimId)).toEqual(['ClaimExtracted', 'ClaimQueued', 'ReviewTaken']);
  });

  it('gives an offered claim to one of many, and tells the others that it does not wait', async () => {
    const claimId = await waiting();
    const all = editors.map((actor) => act((tx) => takeOffered(tx, { claimId, actor }, NOW)));
    expect(await outcomes(all)).toEqual({ done: 1, 'claim-does-not-wait': AT_ONCE - 1 });
  });

  it('takes one verdict of a holder who proposes many times at once', async () => {
    const claim = await take(await waiting(), editor());
    expect(await outcomes(editors.map(() => propose(claim, editor())))).toEqual({
      done: 1,
      'lease-is-lost': AT_ONCE - 1,
    });
  });

  it('decides once when many approve, return and withdraw at once', async () => {
    const claim = await take(await waiting(), editor());
    const verdictId = await propose(claim, editor());
    const acts = approvers.map((actor, n) =>
      act((tx) =>
        n % 2 === 0
          ? approveVerdict(tx, { verdictId, actor }, NOW)
          : returnVerdict(tx, { verdictId, actor, note: 'One source more.' }, NOW),
      ),
    );
    const withdrawal = act((tx) => withdrawVerdict(tx, { verdictId, actor: editor() }, NOW));
    const counts = await outcomes([...acts, withdrawal]);
    expect(counts['done']).toBe(1);
    const decisions = (await typesOf(claim.id)).filter((type) =>
      ['VerdictApproved', 'VerdictReturned', 'VerdictWithdrawn'].includes(type),
    );
    expect(decisions).toHaveLength(1);
  });

  it('keeps the draft when the lease is lost, and another takes the claim', async () => {
    const claim = await take(await waiting(), editor());
    const reviewId = claim.review?.id ?? '';
    const body = { summary: 'half a sen' };
    await act((tx) => saveDraft(tx, { reviewId, actor: editor(), body }, NOW));
    const later = minutesLater(16);
    await act((tx) => expireLease(tx, claim.id, later));
    await take(claim.id, editor(1), later);
    await expect(propose(claim, editor(), later)).rejects.toMatchObject({ code: 'claim-is-held' });
    const draft = await db.dataSource.manager.findOneBy(DraftRow, { reviewId, editorId: editor().id });
    expect(draft?.body).toEqual(body);
  });

  it('refuses the verdict of a holder whose lease has run out, swept or not', async () => {
    const claim = await take(await waiting(), editor());
    await expect(propose(claim, editor(), minutesLater(15))).rejects.toMatchObject({ code: 'lease-is-lost' });
  });

  it('expires a lease once when many sweep at once, and not one that was renewed', async () => {
    const claim = await take(await waiting(), editor());
    const reviewId = claim.review?.id ?? '';
    await act((tx) => renewLease(tx, { reviewId, actor: editor() }, minutesLater(10)));
    await act((tx) => expireLease(tx, claim.id, minutesLater(16)));
    expect(await claimById(db.dataSource.manager, claim.id)).toMatchObject({ state: 'in-review' });
    await Promise.all(editors.map(() => act((tx) => expireLease(tx, claim.id, minutesLater(25)))));
    expect((await typesOf(claim.id)).filter((type) => type === 'LeaseExpired')).toHaveLength(1);
  });

  it('never lets time run backward in a claim, though the clock is set back an hour', async () => {
    const claim = await take(await waiting(), editor(), minutesLater(60));
    const verdictId = await propose(claim, editor(), NOW);
    await act((tx) => approveVerdict(tx, { verdictId, actor: approvers[0] as Actor }, minutesLater(1)));
    const times = (await readSubject(db.dataSource.manager, claim.id)).map(({ at }) => at);
    expect(times).toEqual([...times].sort());
    expect(times.at(-1)).toBe(minutesLater(60));
  });

  it('leaves a history that folds to the current state', async () => {
    expect(await rebuildCheck(db.dataSource)).toMatchObject({ claims, differences: [] });
  });
});
