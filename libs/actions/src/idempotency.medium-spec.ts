/** A request that is repeated does its work once: at once, later, after a crash, and when the clock says otherwise. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { ArticleRow, IDEMPOTENCY_HOURS, perform, type Repeatable } from '#store';
import { createTestDatabase, minutesLater, NOW, somebody, type TestDatabase } from '#testkit';
import type { Actor } from '#domain';
import { ingestArticle } from './ingest-article.js';

describe('a repeated request', () => {
  let db: TestDatabase;
  let actor: Actor;

  beforeAll(async () => {
    db = await createTestDatabase();
    ({ actor } = await somebody(db.dataSource));
  });
  afterAll(() => db.drop());

  const request = (over: Partial<Repeatable> = {}): Repeatable => ({
    personId: actor.id,
    key: randomUUID(),
    requestHash: 'the request',
    at: NOW,
    ...over,
  });
  /** Every run makes an article of its own, so that a second run would be seen. */
  const ingest = (repeatable: Repeatable) =>
    perform(
      db.dataSource,
      (tx) => ingestArticle(tx, { actor, text: `Text ${randomUUID()}`, title: repeatable.key }, NOW),
      repeatable,
    );
  const articlesOf = ({ key }: Repeatable): Promise<number> =>
    db.dataSource.manager.countBy(ArticleRow, { title: key });

  it('gives the first answer again', async () => {
    const one = request();
    const first = await ingest(one);
    expect(await ingest(one)).toEqual(JSON.parse(JSON.stringify(first)));
    expect(await articlesOf(one)).toBe(1);
  });

  it('does its work once when it comes eight times at once', async () => {
    const one = request();
    const answers = await Promise.all(Array.from({ length: 8 }, () => ingest(one)));
    expect(new Set(answers.map(({ article }) => article.id)).size).toBe(1);
    expect(await articlesOf(one)).toBe(1);
  });

  it('does its work when the first attempt came to nothing', async () => {
    const one = request();
    const crash = perform(
      db.dataSource,
      async (tx) => {
        await ingestArticle(tx, { actor, text: 'A text that is lost.', title: one.key }, NOW);
        throw new Error('the process ends here');
      },
      one,
    );
    await expect(crash).rejects.toThrow('the process ends here');
    expect(await articlesOf(one)).toBe(0);
    await ingest(one);
    expect(await articlesOf(one)).toBe(1);
  });

  it('is refused when the key came with another request', async () => {
    const one = request();
    await ingest(one);
    await expect(ingest({ ...one, requestHash: 'another' })).rejects.toMatchObject({
      code: 'idempotency-key-was-used-for-another-request',
    });
  });

  it('is another request when somebody else sends it', async () => {
    const one = request();
    const other = await somebody(db.dataSource);
    await ingest(one);
    await ingest({ ...one, personId: other.actor.id });
    expect(await articlesOf(one)).toBe(2);
  });

  it('is a new request after a day', async () => {
    const one = request();
    await ingest(one);
    await ingest({ ...one, at: minutesLater(IDEMPOTENCY_HOURS * 60 - 1) });
    expect(await articlesOf(one)).toBe(1);
    await ingest({ ...one, at: minutesLater(IDEMPOTENCY_HOURS * 60 + 1) });
    expect(await articlesOf(one)).toBe(2);
  });
});
