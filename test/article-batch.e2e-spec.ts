/** Many articles in one request, answered a line each. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#testkit';
import { type Answer, call } from './support/call.js';
import { editorAtWork, type EditorAtWork } from './support/editor.js';

let at: EditorAtWork;
beforeAll(async () => {
  at = await editorAtWork();
}, 60_000);
afterAll(() => at?.close());

async function count(): Promise<number> {
  const [row] = await at.database.dataSource.query<{ articles: number }[]>(
    'select count(*)::int as articles from article',
  );
  return row?.articles ?? 0;
}

describe('a batch', () => {
  const send = (raw: string, type = 'application/x-ndjson'): Promise<Answer> =>
    call(`${at.url()}/v1/articles/batch`, {
      method: 'POST',
      apiKey: at.apiKey,
      raw,
      headers: { 'content-type': type },
    });
  const lines = (answer: Answer): Record<string, unknown>[] =>
    answer.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  it('is answered a line an article, in order; a bad line gets its problem and the next is read', async () => {
    const before = await count();
    const answer = await send(
      [
        JSON.stringify({ text: 'The first of a batch.' }),
        '',
        '{"text": "half',
        JSON.stringify({ text: 'The fourth line.', nonsense: true }),
        JSON.stringify({ text: 'w '.repeat(2_000_000) }),
        JSON.stringify({ text: ' ' }),
        JSON.stringify({ text: 'The first of a batch.' }),
        '{"text":"The last, without a line break, caf\u00e9."}',
      ].join('\n'),
    );
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/x-ndjson; charset=utf-8']);
    const answers = lines(answer);
    expect(answers).toMatchObject([
      { line: 1, status: 'received', revision: 1, outcome: 'new', id: expect.any(String) },
      { line: 3, problem: { status: 400, code: 'body-is-not-json' } },
      { line: 4, problem: { status: 400, errors: [{ pointer: '/nonsense' }] } },
      { line: 5, problem: { status: 413 } },
      { line: 6, problem: { status: 422 } },
      { line: 7, outcome: 'known', id: answers[0]?.['id'] },
      { line: 8, outcome: 'new' },
    ]);
    expect(await count()).toBe(before + 2);
  });

  it('is answered while it is still being sent, and what was stored stays when the sender goes away', async () => {
    const leaving = new AbortController();
    let send: (line: string) => void = () => undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        send = (line) => controller.enqueue(new TextEncoder().encode(`${line}\n`));
      },
    });
    send(JSON.stringify({ text: 'The first line of a slow sender.', publisher: 'Slow' }));
    const response = await fetch(`${at.url()}/v1/articles/batch`, {
      method: 'POST',
      headers: { authorization: `Bearer ${at.apiKey}`, 'content-type': 'application/x-ndjson' },
      body,
      duplex: 'half',
      signal: leaving.signal,
    } as RequestInit);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const first = new TextDecoder().decode((await reader.read()).value);
    expect(JSON.parse(first)).toMatchObject({ line: 1, outcome: 'new' });
    leaving.abort();
    expect((await at.get('/articles?publisher=Slow')).body?.['items']).toHaveLength(1);
    await eventually(async () => (await call(`${at.url()}/health/ready`)).status === 200);
  });

  it('in another format is refused', async () => {
    expect((await send('{"text":"x"}', 'application/json')).status).toBe(415);
    expect((await send('text', 'text/plain')).status).toBe(415);
  });
});
