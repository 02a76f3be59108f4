/** The history over HTTP: of a claim, of an article's revisions, and of everything, exported and verified. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ingestArticle, recordClaims, takeReview } from '#actions';
import { sequence, verifyExport } from '#ledger';
import { perform } from '#store';
import { claimsOf, eventually, extracted, NOW, splitArticle } from '#testkit';
import { editorAtWork, itemsOf, type EditorAtWork, type Json } from './support/editor.js';

let at: EditorAtWork;
beforeAll(async () => {
  at = await editorAtWork();
}, 60_000);
afterAll(() => at?.close());

describe('the history of a claim', () => {
  it('has its events in order, chained, with who did each', async () => {
    const { claims } = await splitArticle(at.database.dataSource, at.actor, ['Imports fell by a tenth.']);
    const id = claims[0]?.id ?? '';
    await perform(at.database.dataSource, (tx) => takeReview(tx, { claimId: id, actor: at.actor }, NOW));
    const all = itemsOf(await at.get(`/claims/${id}/history`));
    const person = { id: at.actor.id, name: at.actor.name };
    expect(all.map(({ type, actor, subjectVersion }) => [subjectVersion, type, actor])).toEqual([
      [1, 'ClaimExtracted', null],
      [2, 'ClaimQueued', null],
      [3, 'ReviewTaken', person],
    ]);
    expect(all[0]?.['prevHash']).toBe('0'.repeat(64));
    for (const [i, event] of all.slice(1).entries()) expect(event['prevHash']).toBe(all[i]?.['hash']);
    const first = await at.get(`/claims/${id}/history?limit=2`);
    const rest = await at.get(`/claims/${id}/history?limit=2&cursor=${String(first.body?.['nextCursor'])}`);
    expect([...itemsOf(first), ...itemsOf(rest)]).toEqual(all);
    expect(rest.body?.['nextCursor']).toBeNull();
    await sequence(at.database.dataSource);
    for (const event of itemsOf(await at.get(`/claims/${id}/history`)))
      expect(event['position']).toEqual(expect.any(Number));
  });

  it('of no claim is 404', async () => {
    expect((await at.get(`/claims/${at.actor.id}/history`)).status).toBe(404);
  });
});

describe('an older revision', () => {
  it('says what became of each of its claims', async () => {
    const identity = { actor: at.actor, publisher: 'Harbour Wire', title: 'Prices' };
    const split = async (sentences: readonly string[]): Promise<string> => {
      const text = sentences.join('\n');
      const { article } = await perform(at.database.dataSource, (tx) => ingestArticle(tx, { ...identity, text }, NOW));
      const claims = sentences.map((sentence) => extracted(sentence, text.indexOf(sentence)));
      const of = { articleId: article.id, revision: article.revision };
      const extraction = { language: 'en', claims, attributions: [] };
      await perform(at.database.dataSource, (tx) => recordClaims(tx, { ...of, extraction }, NOW));
      return article.id;
    };
    const [first, second, third] = [
      'Prices rose in January.',
      'Wages fell by two per cent last year.',
      'Nobody was asked.',
    ];
    const id = await split([first, second, third]);
    const claims = await claimsOf(at.database.dataSource, id);
    await split([first, 'Wages fell by three per cent last year.']);
    await split([`It is cold. ${first}`]);
    const fates = async (revision: number): Promise<unknown[]> =>
      ((await at.get(`/articles/${id}/revisions/${revision}`)).body?.['claims'] as Json[]).map(
        ({ claimId, fate, fates }) => [claimId, fate, (fates as Json[]).map((one) => one['fate'])],
      );
    const [one, two, three] = claims.map((claim) => claim.id);
    expect(await fates(1)).toEqual([
      [one, 'unchanged', ['unchanged', expect.stringMatching(/moved|changed/)]],
      [two, 'changed', ['changed', 'gone']],
      [three, 'gone', ['gone']],
    ]);
    expect((await fates(2)).map((row) => (row as unknown[])[0])).toEqual([one, two]);
    expect((await at.get(`/articles/${id}/revisions/2`)).body?.['claims']).toMatchObject([
      { text: first },
      { text: 'Wages fell by three per cent last year.' },
    ]);
    const last = await at.get(`/articles/${id}/revisions/3`);
    expect((last.body?.['claims'] as Json[])[0]).not.toHaveProperty('fate');
    expect((await at.get(`/articles/${id}/claims`)).body).toMatchObject({ items: [{ id: one, revision: 3 }] });
    for (const n of ['0', '4', '-1', '1.0', 'x', '99999999999999']) {
      expect([n, (await at.get(`/articles/${id}/revisions/${n}`)).status]).toEqual([n, 404]);
    }
  });
});

describe('the history of everything', () => {
  it('is read behind a position, gap-free and in order', async () => {
    await sequence(at.database.dataSource);
    const whole = itemsOf(await at.get('/history?limit=200'));
    expect(whole.map(({ position }) => position)).toEqual(whole.map((_, i) => i + 1));
    const behind = await at.get('/history?after=2&limit=3');
    expect(itemsOf(behind)).toEqual(whole.slice(2, 5));
    expect(itemsOf(await at.get(`/history?limit=3&cursor=${String(behind.body?.['nextCursor'])}`))).toEqual(
      whole.slice(5, 8),
    );
    expect((await at.get(`/history?after=${whole.length}`)).body).toEqual({ items: [], nextCursor: null });
    for (const query of ['after=-1', 'after=x', 'after=1e300', 'limit=1000', 'cursor=x']) {
      expect([query, (await at.get(`/history?${query}`)).status]).toEqual([query, 400]);
    }
  });

  it('is exported whole, and the offline verifier finds it intact', async () => {
    await sequence(at.database.dataSource);
    const answer = await at.get('/history/export');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/x-ndjson; charset=utf-8']);
    const lines = answer.text.trimEnd().split('\n');
    const [row] = await at.database.dataSource.query<{ events: number }[]>('select count(*)::int as events from event');
    expect(await verifyExport(lines)).toMatchObject({ intact: true, entries: row?.events });
    const forged = lines.map((line) => line.replace('"ReviewTaken"', '"ReviewSkipped"'));
    expect(await verifyExport(forged)).toMatchObject({ intact: false });
  });

  it('stops being exported when whoever asked goes away', async () => {
    for (let i = 0; i < 3; i += 1) {
      const sentences = Array.from({ length: 1500 }, (_, n) => `Sentence ${n} of the long article ${i}.`);
      await splitArticle(at.database.dataSource, at.actor, sentences);
    }
    await sequence(at.database.dataSource);
    const leaving = new AbortController();
    const headers = { authorization: `Bearer ${at.apiKey}` };
    const response = await fetch(`${at.url()}/v1/history/export`, { headers, signal: leaving.signal });
    await (response.body as ReadableStream<Uint8Array>).getReader().read();
    leaving.abort();
    await eventually(async () => {
      const [row] = await at.database.dataSource.query<{ busy: number }[]>(
        `select count(*)::int as busy from pg_stat_activity
         where application_name = 'claimdesk-api' and datname = current_database() and state <> 'idle'`,
      );
      return row?.busy === 0;
    });
    expect((await at.get('/history?limit=1')).status).toBe(200);
    expect(at.output()).not.toContain('"level":"error"');
  }, 30_000);

  it('has no checkpoints and proofs yet, and does not pretend to', async () => {
    expect((await at.get('/history/checkpoint')).status).toBe(404);
    expect((await at.get(`/claims/${at.actor.id}/proof`)).status).toBe(404);
  });
});
