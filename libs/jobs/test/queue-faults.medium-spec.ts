/** A backend that is cut off, silent or gone: calls settle in time, and everything goes on by itself afterwards. */
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#testkit';
import { type Offerer, createOfferer, processJobs } from '../src/offer.js';
import { QueueUnavailable, type Taker, createTaker } from '../src/take.js';
import { BACKENDS, type TestBackend, openBackend } from './backends.js';

/** A taker's second, and some for a busy machine. */
const TAKER_MS = 2_000;

describe.each(BACKENDS)('a %s that fails', (kind) => {
  let backend: TestBackend;
  let offerer: Offerer;
  let taker: Taker;
  const desk = randomUUID();
  const closing: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    backend = await openBackend(kind);
    offerer = createOfferer(backend.settings);
    taker = createTaker(backend.settings);
  });
  afterEach(async () => {
    await Promise.all(closing.splice(0).map((close) => close()));
  });
  afterAll(async () => {
    await Promise.all([offerer.close(), taker.close()]);
    await backend.close();
  });

  async function offerOne(to: Offerer): Promise<string> {
    const claimId = randomUUID();
    const queuedAt = new Date();
    await eventually(
      async () => {
        await to.offerClaim(desk, { claimId, round: 1, queuedAt, priority: 0, checkworthiness: 0.5 });
        return true;
      },
      { what: 'the offer' },
    );
    return claimId;
  }
  async function takeOne(from: Taker): Promise<string> {
    const taken = await eventually(async () => (await from.take(desk)) ?? undefined, { what: 'a claim' });
    await taken.done();
    return taken.claimId;
  }
  async function refusalOf(call: Promise<unknown>): Promise<{ error: unknown; ms: number }> {
    const since = performance.now();
    const error = await call.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    return { error, ms: performance.now() - since };
  }

  it('is found again after every connection was cut', async () => {
    const before = await offerOne(offerer);
    expect(await takeOne(taker)).toBe(before);
    backend.link.cut();
    const after = await offerOne(offerer);
    expect(await takeOne(taker)).toBe(after);
  });

  it('does not hang a request while it is silent, and loses no claim by it', async () => {
    const waiting = await offerOne(offerer);
    backend.link.stop();
    const { error, ms } = await refusalOf(taker.take(desk));
    expect(error).toBeInstanceOf(QueueUnavailable);
    expect(ms).toBeLessThan(TAKER_MS);
    backend.link.restore();
    expect(await takeOne(taker)).toBe(waiting);
  });

  it('is reached anew by a taker whose connections were forgotten on the way', async () => {
    const waiting = await offerOne(offerer);
    backend.link.strand();
    await expect(taker.take(desk)).rejects.toThrow(QueueUnavailable);
    expect(await takeOne(taker)).toBe(waiting);
    backend.link.cut();
  });

  it('refuses in time when it is silent from the start, and serves once it answers', async () => {
    const late = createTaker(backend.settings);
    closing.push(() => late.close());
    const waiting = await offerOne(offerer);
    backend.link.stop();
    const { error, ms } = await refusalOf(late.take(desk));
    expect(error).toBeInstanceOf(QueueUnavailable);
    expect(ms).toBeLessThan(TAKER_MS);
    backend.link.restore();
    expect(await takeOne(late)).toBe(waiting);
  });

  it('does not hang a shutdown while it is silent', async () => {
    const [shortOfferer, shortTaker] = [createOfferer(backend.settings), createTaker(backend.settings)];
    const processing = await processJobs(backend.settings, 'split-article', async () => undefined);
    await offerOne(shortOfferer);
    await takeOne(shortTaker);
    backend.link.stop();
    const since = performance.now();
    await Promise.all([shortOfferer.close(), shortTaker.close(), processing.close(2_000)]);
    expect(performance.now() - since).toBeLessThan(7_000);
    backend.link.restore();
  });

  it('is told apart from a process that shuts down: calls after close are refused at once', async () => {
    const [closedOfferer, closedTaker] = [createOfferer(backend.settings), createTaker(backend.settings)];
    await offerOne(closedOfferer);
    await takeOne(closedTaker);
    await Promise.all([closedOfferer.close(), closedTaker.close()]);
    for (const call of [closedTaker.take(desk), closedOfferer.waitingCount(desk)]) {
      const { error, ms } = await refusalOf(call);
      expect(error).toBeInstanceOf(QueueUnavailable);
      expect(String(error)).toContain('shutting down');
      expect(ms).toBeLessThan(100);
    }
  });

  it('leaves a processor that works on once it is back', async () => {
    const split: string[] = [];
    const processing = await processJobs(backend.settings, 'split-article', async ({ articleId }) => {
      split.push(articleId);
    });
    closing.push(() => processing.close(2_000));
    const offer = async (articleId: string): Promise<void> => {
      await eventually(
        async () => {
          await offerer.splitArticle({ articleId, revision: 1 });
          return true;
        },
        { what: 'the offer' },
      );
    };
    await offer('before');
    await eventually(async () => split.includes('before'), { what: 'the first article' });
    backend.link.cut();
    await offer('after');
    await eventually(async () => split.includes('after'), { what: 'the second article', withinMs: 10_000 });
    backend.link.stop();
    backend.link.restore();
    await offer('later');
    await eventually(async () => split.includes('later'), { what: 'the third article', withinMs: 10_000 });
  });
});
