/** What the public reads: published fact-checks and nothing else, as they stood when they were published. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseHTML } from 'linkedom';
import type { Claim } from '#domain';
import { type Answer, call } from './support/call.js';
import { type Caller, FINDING, idIn, openDesk, type TestDesk, workIn } from './support/desk.js';

let desk: TestDesk;
let editor: Caller;
let approver: Caller;
beforeAll(async () => {
  desk = await openDesk('Postgres');
  [editor, approver] = [await desk.somebody(), await desk.somebody(['approver'])];
}, 60_000);
afterAll(() => desk?.close(), 30_000);

const visit = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  call(desk.url + path, { headers });
const pageAt = async (path: string): Promise<Document> => parseHTML((await visit(path)).text).document;

/** Takes the claim, proposes, approves. Answers the verdict's path. */
async function approve(claimId: string, finding: object = FINDING): Promise<string> {
  const { review } = workIn(await editor.post(`/v1/claims/${claimId}/review`));
  const verdict = `/v1/verdicts/${idIn(await editor.post(`/v1/reviews/${review.id}/verdict`, finding))}`;
  idIn(await approver.post(`${verdict}/approval`, { decision: 'approve' }));
  return verdict;
}

async function publish(sentence: string): Promise<{ claim: Claim; verdict: string; path: string }> {
  const [claim] = await desk.makeClaims([sentence]);
  if (!claim) throw new Error('no claim');
  const verdict = await approve(claim.id);
  const published = await approver.post(`${verdict}/publication`);
  return { claim, verdict, path: new URL(String(published.body?.['publicUrl'])).pathname };
}

function claimReview(page: Document): Record<string, unknown> | undefined {
  const script = page.querySelector('script[type="application/ld+json"]');
  return script ? (JSON.parse(script.textContent ?? '') as Record<string, unknown>) : undefined;
}

describe('a fact-check', () => {
  it('is at its address from the publication on, and not before', async () => {
    const [claim] = await desk.makeClaims(['Every harbour pays its share of the dredging.']);
    const verdict = await approve(claim?.id ?? '');
    const listed = async (): Promise<string> => (await visit('/fact-checks')).text;
    expect(await listed()).not.toContain('Every harbour');
    const published = await approver.post(`${verdict}/publication`);
    expect(published.body).toMatchObject({ state: 'published', publicUrl: expect.stringMatching(/^https:\/\/checks/) });
    const { pathname } = new URL(String(published.body?.['publicUrl']));
    expect(await listed()).toContain(pathname);
    const answer = await visit(pathname);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = parseHTML(answer.text).document;
    expect(page.querySelector('h1')?.textContent).toContain('Every harbour pays its share of the dredging.');
    expect(page.querySelector('.prose')?.innerHTML).toContain('The <em>register</em> of the ministry');
    expect(claimReview(page)).toMatchObject({
      '@type': 'ClaimReview',
      url: published.body?.['publicUrl'],
      claimReviewed: 'Every harbour pays its share of the dredging.',
      reviewRating: { ratingValue: 2, bestRating: 5, worstRating: 1, alternateName: 'Mostly false' },
    });
    for (const { actor } of [editor, approver]) expect(page.body.textContent).toContain(actor.name);
  });

  it('says in the record what the history says', async () => {
    const { claim, path } = await publish('Rain fell for ten days.');
    const rows = await desk.database.dataSource.query<{ hash: Buffer }[]>(
      'select hash from event where subject_id = $1 order by subject_version',
      [claim.id],
    );
    const text = (await pageAt(path)).body.textContent;
    expect(text).toContain(`${rows.length} entries`);
    expect(text).toContain(rows.at(-1)?.hash.toString('hex'));
  });

  it('shows a correction in the open, and a retraction in place of the rating', async () => {
    const { verdict, path } = await publish('The tower is the tallest.');
    const note = 'We had the wrong tower.';
    const corrected = await approver.post(`${verdict}/corrections`, { kind: 'correction', rating: 'half-true', note });
    expect([corrected.status, corrected.body?.['supersedes']]).toEqual([201, verdict.split('/').at(-1)]);
    const page = await pageAt(path);
    expect(page.querySelector('.change')?.textContent).toContain(note);
    expect(claimReview(page)).toMatchObject({ reviewRating: { alternateName: 'Half true' } });
    expect((await approver.post(`${verdict}/corrections`, { kind: 'update', note })).status).toBe(409);
    const retraction = { kind: 'retraction', note: 'We no longer know.' };
    expect((await approver.post(`/v1/verdicts/${idIn(corrected)}/corrections`, retraction)).status).toBe(201);
    const retracted = await pageAt(path);
    expect(retracted.body.textContent).toContain('We no longer know.');
    expect(claimReview(retracted)).toBeUndefined();
  });

  it('stays as it was while editors work on the claim again, until they publish anew', async () => {
    const { claim, path } = await publish('The dam holds.');
    const before = (await visit(path)).text;
    expect((await editor.post(`/v1/claims/${claim.id}/reopening`, { reason: 'New figures.' })).status).toBe(200);
    const version = (await editor.get(`/v1/claims/${claim.id}`)).headers.get('etag') ?? '';
    const edited = await editor.patch(`/v1/claims/${claim.id}`, { statement: 'The dam held in May.' }, version);
    expect(edited.status).toBe(200);
    const verdict = await approve(claim.id, { ...FINDING, rating: 'true' });
    expect((await visit(path)).text).toBe(before);
    expect((await visit('/fact-checks')).text).not.toContain('The dam held in May.');
    expect((await approver.post(`${verdict}/publication`)).status).toBe(200);
    const page = await pageAt(path);
    expect(page.querySelector('h1')?.textContent).toContain('The dam held in May.');
    expect(claimReview(page)).toMatchObject({ reviewRating: { alternateName: 'True' } });
  });

  it('is text, whatever its people wrote', async () => {
    const [claim] = await desk.makeClaims(['<script>alert(1)</script> & "more" fell.']);
    const bad = {
      ...FINDING,
      rationale: '<img src=x onerror=alert(1)> [x](javascript:alert(1))',
      summary: '</script><b>',
    };
    const { body } = await approver.post(`${await approve(claim?.id ?? '', bad)}/publication`);
    const page = await pageAt(new URL(String(body?.['publicUrl'])).pathname);
    expect(
      page.querySelectorAll('script:not([type="application/ld+json"]), img, b, a[href^="javascript"]'),
    ).toHaveLength(0);
    expect(claimReview(page)).toMatchObject({ reviewRating: { ratingExplanation: '</script><b>' } });
  });

  it('is sent once, and then only when it has changed', async () => {
    const { verdict, path } = await publish('The mine is closed.');
    const first = await visit(path);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    expect(new Date(first.headers.get('last-modified') ?? '').getTime()).toBeGreaterThan(0);
    expect((await visit(path, { 'if-none-match': `"other", W/${etag}` })).status).toBe(304);
    await approver.post(`${verdict}/corrections`, { kind: 'update', note: 'It is to open again.' });
    expect((await visit(path, { 'if-none-match': etag })).status).toBe(200);
  });
});

describe('an address without a fact-check', () => {
  it.each(['/fact-checks/nothing-like-it', '/fact-checks/%3Cb%3E', '/fact-checks/%F0%9F%90%9F'])(
    'is a page that says so: %s',
    async (path) => {
      const answer = await visit(path);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
      expect(parseHTML(answer.text).document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe(
        'noindex',
      );
    },
  );
});

describe('the list', () => {
  it('has every fact-check once and newest first, however many pages it takes', async () => {
    const paths: string[] = [];
    for (let i = 0; i < 3; i += 1) paths.unshift((await publish(`Statement number ${i} of three.`)).path);
    const { dataSource } = desk.database;
    const [{ id = '' } = {}] = await dataSource.query<{ id: string }[]>(
      `select claim.slug as id from verdict join claim on claim.id = claim_id where verdict.state = 'published'
       order by published_at desc, verdict.id desc limit 1`,
    );
    expect(paths[0]).toBe(`/fact-checks/${id}`);
    const page = await pageAt('/fact-checks');
    const links = [...page.querySelectorAll('.checks a')].map((link) => link.getAttribute('href'));
    expect(links.slice(0, 3)).toEqual(paths);
    expect(new Set(links).size).toBe(links.length);
    const from = Buffer.from(JSON.stringify(['9999-12-31T00:00:00.000Z', '00000000-0000-7000-8000-000000000000']));
    const same = await pageAt(`/fact-checks?cursor=${from.toString('base64url')}`);
    expect([...same.querySelectorAll('.checks a')].map((link) => link.getAttribute('href'))).toEqual(links);
    expect((await visit('/fact-checks?cursor=nonsense')).status).toBe(400);
  });
});

describe('the other pages', () => {
  it('say what runs here, and bring their style sheet for good, with its fonts', async () => {
    const page = await pageAt('/');
    expect(page.querySelector('a[href="/docs"]')).not.toBeNull();
    const sheet = page.querySelector('link[rel="stylesheet"]')?.getAttribute('href') ?? '';
    const answer = await visit(sheet);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect((await visit('/assets/public-0.css')).status).toBe(404);
    const fonts = [...answer.text.matchAll(/url\("([^"]+)"\)/g)].map(([, address]) => address ?? '');
    expect(fonts).toHaveLength(2);
    for (const address of fonts) {
      const font = await visit(address);
      expect([font.status, font.headers.get('content-type')]).toEqual([200, 'font/woff2']);
      expect(font.text.slice(0, 4)).toBe('wOF2');
    }
  });
});
