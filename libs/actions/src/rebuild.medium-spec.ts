/** Replaying the history gives the current state exactly, whatever was done; and what was changed beside it is found. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { Refusal, type Actor, type Claim } from '#domain';
import { perform, type Tx } from '#store';
import { claimById } from '#store/queries';
import { createRandom, createTestDatabase, minutesLater, somebody, splitArticle, type TestDatabase } from '#testkit';
import { FINDING } from '../testing/finding.js';
import { approveVerdict } from './approve-verdict.js';
import { checkFollowUp } from './check-follow-up.js';
import { correctVerdict } from './correct-verdict.js';
import { dismissClaim } from './dismiss-claim.js';
import { editClaim } from './edit-claim.js';
import { expireLease, offerReturned } from './expire-lease.js';
import { advancePlan, followPlan } from './follow-plan.js';
import { proposeVerdict } from './propose-verdict.js';
import { publishVerdict } from './publish-verdict.js';
import { rebuildCheck } from './rebuild.js';
import { releaseReview } from './release-review.js';
import { renewLease } from './renew-lease.js';
import { reopenClaim } from './reopen-claim.js';
import { returnVerdict } from './return-verdict.js';
import { skipReview } from './skip-review.js';
import { takeReview } from './take-review.js';
import { withdrawVerdict } from './withdraw-verdict.js';

const STEPS = 250;

describe('replaying the history', () => {
  let db: TestDatabase;
  let people: Actor[];

  beforeAll(async () => {
    db = await createTestDatabase();
    people = [];
    for (const roles of [['editor'], ['editor'], ['editor', 'approver'], ['approver']] as const) {
      people.push((await somebody(db.dataSource, roles)).actor);
    }
  });
  afterAll(() => db.drop());

  /** Everything that may be done to a claim; the rules refuse what is out of place. */
  const acts: ((tx: Tx, claim: Claim, actor: Actor, at: string) => Promise<unknown>)[] = [
    (tx, { id: claimId }, actor, at) => takeReview(tx, { claimId, actor }, at),
    (tx, { id: claimId }, actor, at) => takeReview(tx, { claimId, actor }, at),
    (tx, claim, actor, at) => proposeVerdict(tx, { reviewId: reviewOf(claim), actor, finding: FINDING }, at),
    (tx, claim, actor, at) => proposeVerdict(tx, { reviewId: reviewOf(claim), actor, finding: FINDING }, at),
    (tx, claim, actor, at) => renewLease(tx, { reviewId: reviewOf(claim), actor }, at),
    (tx, claim, actor, at) => releaseReview(tx, { reviewId: reviewOf(claim), actor }, at),
    (tx, claim, actor, at) => skipReview(tx, { reviewId: reviewOf(claim), actor }, at),
    (tx, claim, actor, at) => approveVerdict(tx, { verdictId: verdictOf(claim), actor, note: 'Well found.' }, at),
    (tx, claim, actor, at) => approveVerdict(tx, { verdictId: verdictOf(claim), actor }, at),
    (tx, claim, actor, at) => returnVerdict(tx, { verdictId: verdictOf(claim), actor, note: 'Why?' }, at),
    (tx, claim, actor, at) => withdrawVerdict(tx, { verdictId: verdictOf(claim), actor }, at),
    (tx, claim, actor, at) => publishVerdict(tx, { verdictId: verdictOf(claim), actor }, at),
    (tx, claim, actor, at) =>
      correctVerdict(
        tx,
        { verdictId: verdictOf(claim), actor, kind: 'correction', note: 'Wrong.', changes: { rating: 'false' } },
        at,
      ),
    (tx, { id: claimId }, actor, at) =>
      dismissClaim(tx, { claimId, actor, reason: 'duplicate', note: 'See above.' }, at),
    (tx, { id: claimId }, actor, at) => reopenClaim(tx, { claimId, actor, reason: 'New figures.' }, at),
    (tx, { id: claimId, version: ifVersion }, actor, at) =>
      editClaim(tx, { claimId, actor, ifVersion, changes: { priority: version(at), statement: `At ${at}.` } }, at),
    (tx, { id: claimId, version: ifVersion }, actor, at) =>
      editClaim(tx, { claimId, actor, ifVersion, changes: { plan: null } }, at),
    (tx, { id: claimId, version: ifVersion }, actor, at) =>
      editClaim(
        tx,
        { claimId, actor, ifVersion, changes: { plan: { actors: ['The ministry'], action: 'build' } } },
        at,
      ),
    (tx, { id }, _actor, at) => expireLease(tx, id, at),
    (tx, { id }, _actor, at) => offerReturned(tx, id, at),
    (tx, { id }, _actor, at) => followPlan(tx, id, at),
    (tx, { id }, _actor, at) => advancePlan(tx, id, at),
    (tx, claim, actor, at) =>
      checkFollowUp(
        tx,
        { followUpId: claim.followUp?.id ?? '', actor, outcome: 'in-progress', note: 'Begun.', evidence: [] },
        at,
      ),
  ];
  const version = (at: string): number => Date.parse(at) % 7;
  const reviewOf = ({ review }: Claim): string => review?.id ?? '';
  const verdictOf = ({ verdicts }: Claim): string => verdicts.at(-1)?.id ?? '';

  it('gives the current state exactly after a random walk over everything that can be done', async () => {
    const random = createRandom();
    const { seed, pick } = random;
    const plan = { actors: ['The ministry'], action: 'open the bridge', dueFrom: '2026-03-03', dueTo: '2026-03-04' };
    const { claims } = await splitArticle(
      db.dataSource,
      people[0] as Actor,
      ['One bridge opens.', 'Another opens too.', 'A third stays shut.'],
      { kind: 'plan', plan: { ...plan, duePrecision: 'range', dueText: 'soon' } },
    );
    let minutes = 0;
    const done: string[] = [];
    for (let step = 0; step < STEPS; step += 1) {
      minutes += random.below(40) - 5;
      const at = minutesLater(minutes);
      const claim = await claimById(db.dataSource.manager, pick(claims).id);
      const act = pick(acts);
      const refused = await perform(db.dataSource, (tx) => act(tx, claim as Claim, pick(people), at)).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (refused === undefined) done.push(at);
      else if (!isExpected(refused)) throw new Error(`seed ${seed}, step ${step}`, { cause: refused });
    }
    const { differences, ...counts } = await rebuildCheck(db.dataSource);
    expect({ seed, differences }).toEqual({ seed, differences: [] });
    expect(counts).toEqual({ claims: 3, articles: 1, claimants: 1 });
    expect(done.length).toBeGreaterThan(30);
  });

  it('finds a row that was changed beside the history, and one that no event speaks of', async () => {
    const { claims, ingested } = await splitArticle(db.dataSource, people[0] as Actor, ['This row is changed.']);
    const [claim] = claims;
    const client = new Client({ connectionString: db.url });
    await client.connect();
    await client.query(`update claim set state = 'resolved' where id = $1`, [claim?.id]);
    await client.query(`update article set title = 'Another' where id = $1`, [ingested.article.id]);
    const before = await rebuildCheck(db.dataSource);
    await client.query(`update claim set state = 'queued' where id = $1`, [claim?.id]);
    await client.query(`update article set title = null where id = $1`, [ingested.article.id]);
    const mended = await rebuildCheck(db.dataSource);
    await client.end();
    expect(before.differences).toEqual([
      { subjectType: 'claim', subjectId: claim?.id, field: 'state', expected: 'queued', found: 'resolved' },
      {
        subjectType: 'article',
        subjectId: ingested.article.id,
        field: 'title',
        expected: undefined,
        found: 'Another',
      },
    ]);
    expect(mended.differences).toEqual([]);
  });
});

/** The rules refuse; an id that is none is asked of Postgres as it is. */
function isExpected(error: unknown): boolean {
  return (
    error instanceof Refusal || (error instanceof Error && /invalid input syntax for type uuid/.test(error.message))
  );
}
