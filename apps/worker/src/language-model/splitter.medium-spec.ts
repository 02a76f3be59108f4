/** Splitting with a language model's server that misbehaves in every way: there are claims each time, and a note. */
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Article } from '#domain';
import { Splitter } from './splitter.js';

const TEXT = 'The harbour authority built a second quay in 2029. The port handled 40 percent more grain than before.';
const QUOTE = 'The harbour authority built a second quay in 2029';
const article: Article = {
  id: 'article-1',
  revision: 1,
  status: 'splitting',
  desk: 'general',
  language: 'en',
  claimCount: 0,
  version: 2,
  createdAt: '2030-05-04T10:00:00Z',
  updatedAt: '2030-05-04T10:00:00Z',
};
const PATIENCE = { attemptMs: 400, totalMs: 3_000, attempts: 3, pauseMs: 10, longestAnswer: 20_000 };

type Handler = (request: IncomingMessage, response: ServerResponse, attempt: number) => void;

let server: Server | undefined;
let attempts = 0;

/** A splitter whose language model answers by `handler`. */
async function splitterWith(handler: Handler, patience = PATIENCE): Promise<Splitter> {
  attempts = 0;
  const started = createServer((request, response) => {
    attempts += 1;
    handler(request.resume(), response, attempts);
  });
  server = started;
  await new Promise<void>((done) => started.listen(0, '127.0.0.1', done));
  const { port } = started.address() as AddressInfo;
  return new Splitter({ baseUrl: `http://127.0.0.1:${port}/v1`, model: 'small-model', apiKey: 'key-1' }, patience);
}

const claims =
  (...quotes: string[]): Handler =>
  (_, response) =>
    response.end(completion(JSON.stringify({ claims: quotes.map((quote) => ({ quote, kind: 'assertion' })) })));

const completion = (content: string): string =>
  JSON.stringify({ choices: [{ message: { content }, finish_reason: 'stop' }] });

const status =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(code, headers).end('{}');
  };

beforeAll(() => {
  Logger.overrideLogger(false);
});

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise<void>((done) => (server ? server.close(() => done()) : done()));
  server = undefined;
});

describe('a language model that works', () => {
  it('splits the article, and the note says so', async () => {
    const splitter = await splitterWith(claims(QUOTE));
    const { claims: found, note } = await splitter.split(TEXT, article);
    expect(found.map(({ text }) => text)).toEqual([QUOTE]);
    expect(note).toBe('Split by the language model.');
  });

  it('is asked once for the same text', async () => {
    const splitter = await splitterWith(claims(QUOTE));
    await splitter.split(TEXT, article);
    await splitter.split(TEXT, article);
    expect(attempts).toBe(1);
  });

  it('gets the key, the model and the article', async () => {
    const asked = new Promise<[IncomingMessage, string]>((done, failed) => {
      splitterWith((request, response) => {
        request.setEncoding('utf8');
        let body = '';
        request.on('data', (chunk: string) => (body += chunk));
        request.on('end', () => {
          done([request, body]);
          response.end(completion('{"claims":[]}'));
        });
      })
        .then((splitter) => splitter.split(TEXT, article))
        .catch(failed);
    });
    const [{ headers, url }, body] = await asked;
    expect(url).toBe('/v1/chat/completions');
    expect(headers.authorization).toBe('Bearer key-1');
    expect(JSON.parse(body)).toMatchObject({ model: 'small-model', response_format: { type: 'json_schema' } });
    expect(body).toContain('harbour authority');
  });

  it.each([
    ['an error of its own', status(500)],
    ['too many requests', status(429, { 'retry-after': '0' })],
    ['a broken connection', (request: IncomingMessage) => request.socket.destroy()],
  ])('is asked again after %s', async (_, trouble: Handler) => {
    const splitter = await splitterWith((request, response, attempt) =>
      (attempt === 1 ? trouble : claims(QUOTE))(request, response, attempt),
    );
    expect((await splitter.split(TEXT, article)).note).toBe('Split by the language model.');
    expect(attempts).toBe(2);
  });

  it('has what does not stand in the text left out and counted', async () => {
    const splitter = await splitterWith(claims(QUOTE, 'The port was sold to a stranger', QUOTE));
    const { claims: found, note } = await splitter.split(TEXT, article);
    expect(found.map(({ text }) => text)).toEqual([QUOTE]);
    expect(note).toMatch(/^Split by the language model\. 2 claims were left out/);
  });
});

describe('a language model that fails', () => {
  const fails: [string, Handler, RegExp, number][] = [
    ['never answers', () => undefined, /did not answer within \d+ s/, 3],
    [
      'sends its head and no more',
      (_, response) => void response.writeHead(200).write('{'),
      /did not answer within/,
      3,
    ],
    ['answers with errors', status(503), /answered with status 503/, 3],
    ['does not know the key', status(401), /answered with status 401/, 1],
    ['wants to be asked in an hour', status(429, { 'retry-after': '3600' }), /answered with status 429/, 1],
    ['sends elsewhere', status(302, { location: 'http://127.0.0.1:9/' }), /could not be reached/, 3],
    ['breaks off', (request) => void request.socket.destroy(), /could not be reached, or broke off/, 3],
    ['answers at length', (_, response) => void response.end('x'.repeat(50_000)), /more than 0.02 MB/, 1],
    ['gives no JSON', (_, response) => void response.end('I would say that'), /no JSON/, 1],
    ['gives other JSON', (_, response) => void response.end('{"claims":[]}'), /without a choice/, 1],
    ['gives no claims', (_, response) => void response.end(completion('[1,2]')), /without claims/, 1],
    ['invents every claim', claims('The port was sold to a stranger'), /no claim whose words stand in the text/, 1],
  ];

  it.each(fails)('that %s: the built-in extractor splits, and the note says why', async (_, handler, reason, times) => {
    const splitter = await splitterWith(handler, { ...PATIENCE, attemptMs: 300 });
    const { claims: found, note } = await splitter.split(TEXT, article);
    const builtIn = await new Splitter(undefined).split(TEXT, article);
    expect(found).toEqual(builtIn.claims);
    expect(found.length).toBeGreaterThan(0);
    expect(note).toMatch(reason);
    expect(note).toMatch(/^The language model .*; the built-in extractor split this text\.$/);
    expect(attempts).toBe(times);
  });

  it('is given up when the time for all attempts is over', async () => {
    const splitter = await splitterWith(() => undefined, { ...PATIENCE, attemptMs: 200, totalMs: 300, attempts: 99 });
    expect((await splitter.split(TEXT, article)).note).toMatch(/did not answer/);
    expect(attempts).toBeLessThanOrEqual(3);
  });

  it('is not asked about a text that is longer than its budget', async () => {
    const splitter = await splitterWith(claims(QUOTE));
    const { note } = await splitter.split(`${TEXT}\n\n`.repeat(500), article);
    expect(note).toMatch(/is not asked about texts as long as this one/);
    expect(attempts).toBe(0);
  });

  it('leaves a text in another language unsplit, with both reasons', async () => {
    const splitter = await splitterWith(status(401));
    const { notSplit } = await splitter.split(TEXT, { ...article, language: 'fi' });
    expect(notSplit).toMatch(/^The language model answered with status 401\. .*knows English only/);
  });
});
