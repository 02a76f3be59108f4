/** Queues, workers and API broken on purpose: afterwards no claim is lost or reviewed twice, and the history gives the current state. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createOfferer, type Offerer } from '#jobs/offer';
import { createRandom, eventually, splitArticle } from '#testkit';
import { BACKENDS, FINDING, workIn } from './support/desk.js';
import { type Colleague, type Newsroom, openNewsroom } from './support/newsroom.js';
import type { RunningProcess } from './support/process.js';
import {
  type Acknowledged,
  article,
  expectIntact,
  expectReviewedOnce,
  inTheMiddle,
  pause,
  workThrough,
} from './support/work.js';

const CLAIMS = 30;
const EDITORS = 4;
const random = createRandom();
const { seed } = random;

describe.each(BACKENDS)(`with the queues on %s (seed ${seed})`, (backend) => {
  let newsroom: Newsroom;
  let worker: RunningProcess;
  let editors: Colleague[];
  let approver: Colleague;

  beforeAll(async () => {
    newsroom = await openNewsroom(backend);
    worker = await newsroom.startWorker();
    editors = await Promise.all(Array.from({ length: EDITORS }, () => newsroom.somebody()));
    approver = await newsroom.somebody('approver');
  }, 60_000);
  afterAll(() => newsroom?.close(), 30_000);

  const waiting = async (about: string): Promise<string[]> => {
    const sentences = Array.from({ length: CLAIMS }, (_, n) => `${about} rose by ${n} percent.`);
    const { claims } = await splitArticle(newsroom.dataSource, (editors[0] as Colleague).actor, sentences);
    return claims.map(({ id }) => id);
  };

  it('offers every claim again, without help, when the queues have lost all', async () => {
    const offerer: Offerer = createOfferer({ ...newsroom.queues, onError: () => undefined });
    const claimIds = await waiting('Wheat exports');
    const offered = (): Promise<unknown> =>
      eventually(async () => (await offerer.waitingCount('general')) === CLAIMS, { what: 'an offer of every claim' });
    await offered();
    await newsroom.loseQueues();
    await offered();
    const acknowledged: Acknowledged = new Map();
    const working = workThrough(newsroom, claimIds, editors, approver, acknowledged);
    for (const verdicts of [1, 8, 20]) {
      await inTheMiddle(acknowledged, verdicts, random);
      await newsroom.loseQueues();
    }
    await expectReviewedOnce(newsroom, claimIds, await working);
    await offerer.close();
    await expectIntact(newsroom);
  }, 60_000);

  it('keeps each acknowledged verdict, once, though the API is killed in the middle of them', async () => {
    const claimIds = await waiting('Steel exports');
    const acknowledged: Acknowledged = new Map();
    const working = workThrough(newsroom, claimIds, editors, approver, acknowledged);
    for (const verdicts of [2, 8, 15, 22]) {
      await inTheMiddle(acknowledged, verdicts, random);
      await newsroom.api.stop('SIGKILL');
      newsroom.api = await newsroom.startApi();
    }
    await expectReviewedOnce(newsroom, claimIds, await working);
    await expectIntact(newsroom);
  }, 100_000);

  it('gives each of two who take, propose and approve at once one answer that is right', async () => {
    const claimIds = await waiting('Timber exports');
    const [one, other] = editors as [Colleague, Colleague];
    const second = await newsroom.somebody('approver');
    for (const claimId of claimIds.slice(0, 8)) {
      const taken = await Promise.all([one, other].map((editor) => editor.post(`/v1/claims/${claimId}/review`)));
      expect(taken.map(({ status }) => status).sort()).toEqual([200, 409]);
      const winner = taken[0]?.status === 200 ? one : other;
      const { review } = workIn(taken.find(({ status }) => status === 200) as (typeof taken)[number]);
      const propose = () => winner.post(`/v1/reviews/${review.id}/verdict`, FINDING);
      const proposed = await Promise.all([propose(), propose()]);
      expect(proposed.map(({ status }) => status).sort()).toEqual([201, 409]);
      const verdictId = String(proposed.find(({ status }) => status === 201)?.body?.['id']);
      const decided = await Promise.all([
        approver.post(`/v1/verdicts/${verdictId}/approval`, { decision: 'approve' }),
        second.post(`/v1/verdicts/${verdictId}/approval`, { decision: 'return', note: 'One source more.' }),
      ]);
      expect(decided.map(({ status }) => status).sort()).toEqual([200, 409]);
    }
    await expectIntact(newsroom);
  }, 60_000);

  it('ends in order when asked to under load, and loses nothing', async () => {
    const claimIds = await waiting('Glass exports');
    const acknowledged: Acknowledged = new Map();
    const working = workThrough(newsroom, claimIds, editors, approver, acknowledged);
    await inTheMiddle(acknowledged, 5, random);
    const began = performance.now();
    expect(await Promise.all([newsroom.api.stop(), worker.stop()])).toEqual([0, 0]);
    expect(performance.now() - began).toBeLessThan(10_000);
    newsroom.api = await newsroom.startApi();
    worker = await newsroom.startWorker();
    await expectReviewedOnce(newsroom, claimIds, await working);
    await expectIntact(newsroom);
  }, 60_000);

  it('splits every article once, though the worker is killed at any moment', async () => {
    const sent: string[] = [];
    for (let times = 0; times < 4; times += 1) {
      for (const sentences of [3, 80]) {
        const answer = await (editors[0] as Colleague).insist('/v1/articles', article(sentences));
        expect(answer.status).toBe(202);
        sent.push(String(answer.body?.['id']));
      }
      // Every other time it dies with an article in its hands.
      if (times % 2 === 0) await eventually(() => isSplitting(), { everyMs: 2, withinMs: 20_000 });
      else await pause(random.below(300));
      await worker.stop('SIGKILL');
      worker = await newsroom.startWorker();
    }
    await eventually(async () => (await statuses(sent)).every((status) => status === 'split'), {
      withinMs: 100_000,
      everyMs: 250,
      what: 'the end of splitting',
    });
    const split = await newsroom.dataSource.query<{ events: number; said: number; claims: number }[]>(
      `select (select count(*)::int from event where subject_id = article.id and type = 'ArticleSplit') as events,
         claim_count as said, (select count(*)::int from claim where article_id = article.id) as claims
       from article where id = any($1) order by array_position($1, id)`,
      [sent],
    );
    const lengths = sent.map((_, n) => (n % 2 === 0 ? 3 : 80));
    expect(split).toEqual(lengths.map((length) => ({ events: 1, said: length, claims: length })));
    await expectIntact(newsroom);
  }, 200_000);

  const statuses = async (ids: readonly string[]): Promise<string[]> => {
    const rows = await newsroom.dataSource.query<{ status: string }[]>(
      'select status from article where id = any($1)',
      [ids],
    );
    return rows.map(({ status }) => status);
  };
  const isSplitting = async (): Promise<boolean> => {
    const rows = await newsroom.dataSource.query<unknown[]>(`select from article where status = 'splitting' limit 1`);
    return rows.length > 0;
  };
});
