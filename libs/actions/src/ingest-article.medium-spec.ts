/** Articles come in: by content once, by address as revisions, and one after the other when they come at once. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Actor } from '#domain';
import { readSubject } from '#ledger';
import { ArticleRevisionRow, perform } from '#store';
import { createTestDatabase, NOW, somebody, type TestDatabase } from '#testkit';
import { ingestArticle, textDigest, type IngestArticle } from './ingest-article.js';

describe('ingesting', () => {
  let db: TestDatabase;
  let actor: Actor;

  beforeAll(async () => {
    db = await createTestDatabase();
    ({ actor } = await somebody(db.dataSource));
  });
  afterAll(() => db.drop());

  const ingest = (command: Omit<IngestArticle, 'actor'>) =>
    perform(db.dataSource, (tx) => ingestArticle(tx, { actor, ...command }, NOW));
  const newUrl = (): string => `https://news.example/${randomUUID()}`;

  it('knows the same content again, with and without its address', async () => {
    const text = `The same words. ${randomUUID()}`;
    const first = await ingest({ text, url: newUrl() });
    const again = await ingest({ text });
    expect(first.outcome).toBe('new');
    expect(again).toMatchObject({ outcome: 'known', article: { id: first.article.id, revision: 1, version: 1 } });
  });

  it('makes another text at the same address the next revision and keeps the old text', async () => {
    const url = newUrl();
    const first = await ingest({ text: 'As it was.', url, title: 'A title', publisher: 'Harbour Wire' });
    const second = await ingest({ text: 'As it is.', url });
    expect(second).toMatchObject({
      outcome: 'revised',
      article: { id: first.article.id, revision: 2, status: 'received', title: 'A title', publisher: 'Harbour Wire' },
    });
    const texts = await db.dataSource.manager.find(ArticleRevisionRow, {
      where: { articleId: first.article.id },
      order: { revision: 'asc' },
    });
    expect(texts.map(({ text }) => text)).toEqual(['As it was.', 'As it is.']);
  });

  it('makes another text of the same publisher and title the next revision', async () => {
    const title = `Title ${randomUUID()}`;
    const first = await ingest({ text: 'One.', publisher: 'Harbour Wire', title });
    const second = await ingest({ text: 'Two.', publisher: 'Harbour Wire', title });
    expect(second).toMatchObject({ outcome: 'revised', article: { id: first.article.id, revision: 2 } });
  });

  it('tells the same words of two publishers apart', async () => {
    const text = `A statement that everybody prints. ${randomUUID()}`;
    const one = await ingest({ text, publisher: 'Harbour Wire' });
    const other = await ingest({ text, publisher: 'Inland Post' });
    expect(other.outcome).toBe('new');
    expect(other.article.id).not.toBe(one.article.id);
  });

  it('makes one article of the same content brought by eight at once', async () => {
    const text = `Brought by many. ${randomUUID()}`;
    const all = await Promise.all(Array.from({ length: 8 }, () => ingest({ text })));
    expect(new Set(all.map(({ article }) => article.id)).size).toBe(1);
    expect(all.filter(({ outcome }) => outcome === 'new')).toHaveLength(1);
  });

  it('numbers the revisions without a gap when eight texts come to one address at once', async () => {
    const url = newUrl();
    const texts = Array.from({ length: 8 }, (_, n) => `Text ${n} of ${url}`);
    const all = await Promise.all(texts.map((text) => ingest({ text, url })));
    expect(new Set(all.map(({ article }) => article.id)).size).toBe(1);
    expect(all.map(({ article }) => article.revision).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(all.filter(({ outcome }) => outcome === 'new')).toHaveLength(1);
  });

  it('keeps text and author out of the history, and proves the text by a salted digest', async () => {
    const text = `Words that may have to be erased. ${randomUUID()}`;
    const { article } = await ingest({ text, author: 'Ada Example' });
    const [event] = await readSubject(db.dataSource.manager, article.id);
    const [revision] = await db.dataSource.manager.findBy(ArticleRevisionRow, { articleId: article.id });
    expect(JSON.stringify(event)).not.toMatch(/erased|Ada/);
    expect(event?.body['textDigest']).toBe(textDigest(revision?.salt ?? '', text));
  });

  it('refuses a desk that there is not, and stores nothing', async () => {
    const text = `For nobody. ${randomUUID()}`;
    await expect(ingest({ text, desk: 'moon' })).rejects.toMatchObject({ code: 'desk-is-unknown' });
    expect((await ingest({ text })).outcome).toBe('new');
  });
});
