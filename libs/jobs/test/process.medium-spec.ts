/** Processors: at least once, tried again, several at once, and handed on when a process dies. */
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#testkit';
import { type Offerer, type SplitArticlePayload, createOfferer, processJobs } from '../src/offer.js';
import type { QueueSettings } from '../src/backend.js';
import { BACKENDS, type TestBackend, openBackend } from './backends.js';

describe.each(BACKENDS)('a processor on %s', (kind) => {
  let backend: TestBackend;
  let offerer: Offerer;
  const closing: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    backend = await openBackend(kind);
    offerer = createOfferer(backend.settings);
  });
  afterEach(async () => {
    await Promise.all(closing.splice(0).map((close) => close()));
  });
  afterAll(async () => {
    await offerer.close();
    await backend.close();
  });

  async function start(
    handler: (payload: SplitArticlePayload) => Promise<void>,
    options: Parameters<typeof processJobs<'split-article'>>[3] = {},
    over: Partial<QueueSettings> = {},
  ): Promise<(limitMs: number) => Promise<void>> {
    const { close } = await processJobs({ ...backend.settings, ...over }, 'split-article', handler, options);
    closing.push(() => close(2_000));
    return close;
  }
  const article = (): SplitArticlePayload => ({ articleId: randomUUID(), revision: 1 });

  it('is woken by a job that comes while it is idle, and does a job offered twice once', async () => {
    const done: SplitArticlePayload[] = [];
    await start(async (payload) => {
      done.push(payload);
    });
    const [one, two] = [article(), article()];
    const since = performance.now();
    await offerer.splitArticle(one);
    await eventually(async () => done.length === 1, { what: 'the first' });
    expect(performance.now() - since).toBeLessThan(1_000);
    await offerer.splitArticle(one);
    await offerer.splitArticle({ ...one, revision: 2 });
    await offerer.splitArticle(two);
    await eventually(async () => done.length >= 3, { what: 'the others' });
    expect(done).toEqual([one, { ...one, revision: 2 }, two]);
    await offerer.splitAgain(one);
    await eventually(async () => done.length === 4, { what: 'the first, once more' });
  });

  it('works on as many jobs at once as it is told', async () => {
    let [now, most, finished] = [0, 0, 0];
    await start(
      async () => {
        now += 1;
        most = Math.max(most, now);
        await eventually(async () => most === 2, { what: 'two at once' });
        now -= 1;
        finished += 1;
      },
      { concurrency: 2 },
    );
    await Promise.all(Array.from({ length: 6 }, () => offerer.splitArticle(article())));
    await eventually(async () => finished === 6, { what: 'all six' });
    expect(most).toBe(2);
  });

  it('tries three times, tells what failed, and tries anew when the article is offered again', async () => {
    const one = article();
    let attempts = 0;
    const failed: unknown[] = [];
    const broken = new Error('a text of strangers: \0 \ud800');
    await start(
      async () => {
        attempts += 1;
        if (attempts <= 3) throw broken;
      },
      {
        onFailed: async (payload, error) => {
          failed.push(payload, error);
        },
      },
    );
    await offerer.splitArticle(one);
    await eventually(async () => failed.length > 0, { what: 'the last attempt', withinMs: 15_000 });
    expect(attempts).toBe(3);
    expect(failed).toEqual([one, broken]);
    expect(backend.errors).toContain(broken);
    await offerer.splitArticle(one);
    await eventually(async () => attempts === 4, { what: 'the attempt after that' });
  }, 20_000);

  it('leaves a job that outlasts its shutdown to the next process', async () => {
    const one = article();
    const quick = { lockMs: 300, stalledCheckMs: 100 };
    let begun = false;
    let release = (): void => undefined;
    const close = await start(
      async () => {
        begun = true;
        await new Promise<void>((released) => (release = released));
      },
      {},
      quick,
    );
    await offerer.splitArticle(one);
    await eventually(async () => begun, { what: 'its beginning' });
    await close(50);
    const done: SplitArticlePayload[] = [];
    await start(
      async (payload) => {
        done.push(payload);
      },
      {},
      quick,
    );
    await eventually(async () => done.length > 0, { what: 'the job in the next process', withinMs: 10_000 });
    expect(done).toEqual([one]);
    release();
  }, 15_000);
});
