/** That an article keeps and replays how it was split, with a language model that works and with one that is away. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ingestArticle } from '#actions';
import { perform } from '#store';
import { articleById } from '#store/queries';
import { claimsOf, createTestDatabase, somebody, type TestDatabase } from '#testkit';
import { SplitArticleProcessor } from '../jobs/split-article.processor.js';
import { Transactions } from '../transactions.js';
import { PATIENCE } from './chat.js';
import { Splitter } from './splitter.js';

const QUOTE = 'The harbour authority built a second quay in 2029';

let db: TestDatabase;
let server: Server;

beforeAll(async () => {
  Logger.overrideLogger(false);
  db = await createTestDatabase();
  const content = JSON.stringify({ claims: [{ quote: QUOTE, kind: 'assertion' }] });
  server = createServer((request, response) => {
    request.resume();
    response.end(JSON.stringify({ choices: [{ message: { content } }] }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
}, 30_000);
afterAll(async () => {
  await new Promise<void>((done) => server.close(() => done()));
  await db.drop();
});

/** The article and its claims after a worker with the language model at `baseUrl` has split it. */
async function splitBy(baseUrl: string, text: string) {
  const { actor } = await somebody(db.dataSource, ['editor']);
  const at = '2030-05-04T10:00:00.000Z';
  const { article } = await perform(db.dataSource, (tx) => ingestArticle(tx, { actor, text, language: 'en' }, at));
  const splitter = new Splitter({ baseUrl, model: 'small-model', apiKey: undefined }, { ...PATIENCE, attempts: 1 });
  const processor = new SplitArticleProcessor(db.dataSource, new Transactions(db.dataSource), splitter);
  await processor.process({ articleId: article.id, revision: 1 });
  const record = await articleById(db.dataSource.manager, article.id);
  return { article: record?.article, claims: await claimsOf(db.dataSource, article.id) };
}

describe('an article split with a language model', () => {
  it('has its claims, and says so', async () => {
    const { port } = server.address() as AddressInfo;
    const { article, claims } = await splitBy(`http://127.0.0.1:${port}`, `${QUOTE}. It was opened in May.`);
    expect(article).toMatchObject({ status: 'split', claimCount: 1, splitNote: 'Split by the language model.' });
    expect(claims.map(({ text }) => text)).toEqual([QUOTE]);
  });

  it('has those of the built-in extractor when it is away, and says why', async () => {
    const { article, claims } = await splitBy('http://127.0.0.1:1', `${QUOTE}. It was closed in June.`);
    expect(article?.status).toBe('split');
    expect(article?.splitNote).toMatch(
      /^The language model could not be reached, .*; the built-in extractor split this/,
    );
    expect(claims.length).toBeGreaterThan(0);
  });
});
