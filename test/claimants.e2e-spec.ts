/** Claimants over HTTP: who said what, across articles; two that are one; and what the public reads of them. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { rebuildCheck } from '#actions';
import type { ClaimantType } from '#domain';
import { sequence, verifyExport } from '#ledger';
import { type Answer, call } from './support/call.js';
import { type Caller, FINDING, idIn, openDesk, type TestDesk, workIn } from './support/desk.js';
import { idsIn, itemsOf, type Json } from './support/editor.js';

let desk: TestDesk;
let editor: Caller;
let approver: Caller;
let auditor: Caller;
beforeAll(async () => {
  desk = await openDesk('Postgres');
  [editor, approver, auditor] = [
    await desk.somebody(),
    await desk.somebody(['approver']),
    await desk.somebody(['auditor']),
  ];
}, 60_000);
afterAll(() => desk?.close(), 30_000);

let articles = 0;
/** A claim of an article of its own. */
async function said(name: string, type: ClaimantType = 'person'): Promise<{ claimId: string; claimantId: string }> {
  articles += 1;
  const [claim] = await desk.makeClaims([`Sentence ${articles} was said.`], { claimants: [{ name, type }] });
  return { claimId: claim?.id ?? '', claimantId: claim?.claimants[0]?.id ?? '' };
}
const read = async (id: string): Promise<Json> => (await editor.get(`/v1/claimants/${id}`)).body ?? {};
const change = async (id: string, body: object, who = editor): Promise<Answer> =>
  who.patch(`/v1/claimants/${id}`, body, `"${String((await read(id))['version'])}"`);
const merge = (id: string, into: string, who = editor): Promise<Answer> =>
  who.post(`/v1/claimants/${id}/merge`, { into });
const unmerge = (id: string, who = editor): Promise<Answer> => who.delete(`/v1/claimants/${id}/merge`);
/** The items of all pages. */
async function pagesOf(path: string): Promise<Json[]> {
  const items: Json[] = [];
  for (let next = path; ;) {
    const page = await editor.get(next);
    items.push(...itemsOf(page));
    const cursor = page.body?.['nextCursor'];
    if (typeof cursor !== 'string') return items;
    next = `${path}&cursor=${cursor}`;
  }
}
const outcome = ({ status, body }: Answer): unknown[] => [status, body?.['code']];

describe('a claimant', () => {
  it('is read with its names, its claims and its version as the ETag', async () => {
    const { claimId, claimantId } = await said('Ada Lund');
    await said('ADA LUND');
    await editor.post(`/v1/claims/${claimId}/dismissal`, { reason: 'opinion' });
    const answer = await editor.get(`/v1/claimants/${claimantId}`);
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, '"1"']);
    expect(answer.body).toEqual({
      id: claimantId,
      name: 'Ada Lund',
      type: 'person',
      aliases: [],
      merged: [],
      claims: {
        total: 2,
        byState: [
          { state: 'dismissed', count: 1 },
          { state: 'queued', count: 1 },
        ],
        byRating: [],
      },
      version: 1,
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
    });
    expect((await editor.get(`/v1/claimants/${randomUUID()}`)).status).toBe(404);
  });

  it('is changed by editors who have seen how it stands, and its claims show what it is called now', async () => {
    const { claimId, claimantId } = await said('Ministry of Dykes', 'office');
    const changes = { name: 'Ministry of Harbours', type: 'organisation', wikidataId: 'Q42' };
    const answer = await change(claimantId, changes);
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, '"4"']);
    expect(answer.body).toMatchObject({ ...changes, aliases: ['Ministry of Dykes'], version: 4 });
    const claim = (await editor.get(`/v1/claims/${claimId}`)).body;
    const now = { id: claimantId, name: 'Ministry of Harbours', type: 'organisation', wikidataId: 'Q42' };
    expect(claim).toMatchObject({ claimants: [{ ...now, as: 'Ministry of Dykes' }], version: 2 });
    const sentBack = { claimants: claim?.['claimants'], statement: 'As it was read.' };
    const edited = await editor.patch(`/v1/claims/${claimId}`, sentBack, '"2"');
    expect(edited.body).toMatchObject({ claimants: [{ ...now, as: 'Ministry of Dykes' }], version: 3 });
    const past = (await editor.get(`/v1/claims/${claimId}?asOfVersion=2`)).body;
    expect(past?.['claimants']).toEqual([{ id: claimantId, name: 'Ministry of Dykes', type: 'office' }]);
    expect((await change(claimantId, { wikidataId: null })).body).not.toHaveProperty('wikidataId');
    expect(outcome(await editor.patch(`/v1/claimants/${claimantId}`, changes, '"1"'))).toEqual([
      412,
      'changed-meanwhile',
    ]);
    expect((await change(claimantId, { name: 'X Y' }, auditor)).status).toBe(403);
  });

  it.each([
    { wikidataId: 'Q0' },
    { wikidataId: 'https://www.wikidata.org/wiki/Q42' },
    { name: ' ' },
    { name: null },
    { type: 'robot' },
    { names: [] },
  ])('is not changed by %j', async (body) => {
    const { claimantId } = await said('Piet Vos');
    expect((await change(claimantId, body)).status).toBe(400);
    expect((await read(claimantId))['version']).toBe(1);
  });

  it('does not take what another has', async () => {
    const [one, other] = [await said('Nora Quist'), await said('Nora Kvist')];
    await change(one.claimantId, { wikidataId: 'Q1001' });
    expect(outcome(await change(other.claimantId, { name: 'Nora  Quist' }))).toEqual([409, 'claimant-name-is-taken']);
    expect(outcome(await change(other.claimantId, { wikidataId: 'Q1001' }))).toEqual([409, 'wikidata-id-is-anothers']);
  });
});

describe('merging claimants', () => {
  it('shows them as one everywhere, and taking them apart as two again', async () => {
    const [chancellor, person] = [await said('German Chancellor', 'office'), await said('Angela Muster')];
    const merged = await merge(chancellor.claimantId, person.claimantId);
    const ref = { id: person.claimantId, name: 'Angela Muster', type: 'person' };
    expect([merged.status, merged.headers.get('etag')]).toEqual([200, '"2"']);
    expect(merged.body).toMatchObject({ id: chancellor.claimantId, name: 'German Chancellor', mergedInto: ref });
    const later = await said('german Chancellor', 'office');
    expect(await read(person.claimantId)).toMatchObject({
      aliases: ['German Chancellor'],
      merged: [{ id: chancellor.claimantId, name: 'German Chancellor', type: 'office', cameAlong: false }],
      claims: { total: 3 },
    });
    const claim = (await editor.get(`/v1/claims/${later.claimId}`)).body;
    expect(claim?.['claimants']).toEqual([{ ...ref, as: 'german Chancellor' }]);
    const all = [later.claimId, person.claimId, chancellor.claimId].sort();
    for (const claimant of [chancellor.claimantId, person.claimantId, 'Angela%20Muster', 'german%20chancellor']) {
      expect([claimant, idsIn(await editor.get(`/v1/claims?claimant=${claimant}`)).sort()]).toEqual([claimant, all]);
    }
    const apart = await unmerge(chancellor.claimantId);
    expect([apart.status, apart.body?.['mergedInto'], apart.body?.['version']]).toEqual([200, undefined, 3]);
    expect(await read(person.claimantId)).toMatchObject({ aliases: [], merged: [], claims: { total: 1 } });
    expect((await editor.get(`/v1/claims/${later.claimId}`)).body).toMatchObject({
      claimants: [{ id: chancellor.claimantId, name: 'German Chancellor' }],
    });
  });

  it('is done once, however often it is asked for', async () => {
    const [one, other] = [await said('Ole Eins'), await said('Ole Zwei')];
    const key = randomUUID();
    const ask = (): Promise<Answer> =>
      editor.post(`/v1/claimants/${one.claimantId}/merge`, { into: other.claimantId }, key);
    const answers = [await ask(), await ask(), await merge(one.claimantId, other.claimantId)];
    expect(answers.map(({ status, body }) => [status, body?.['version']])).toEqual(Array(3).fill([200, 2]));
  });

  it('is refused where it would say what cannot be', async () => {
    const [one, other, third] = [await said('Uwe Eins'), await said('Uwe Zwei'), await said('Uwe Drei')];
    const nobody = await said('officials', 'anonymous');
    await change(third.claimantId, { wikidataId: 'Q3' });
    await change(other.claimantId, { wikidataId: 'Q2' });
    await merge(one.claimantId, other.claimantId);
    const refused = async (id: string, into: string) => outcome(await merge(id, into));
    expect(await refused(other.claimantId, other.claimantId)).toEqual([422, 'claimant-is-the-same']);
    expect(await refused(one.claimantId, third.claimantId)).toEqual([409, 'claimant-is-merged']);
    expect(await refused(other.claimantId, one.claimantId)).toEqual([409, 'claimant-is-merged']);
    expect(await refused(other.claimantId, third.claimantId)).toEqual([409, 'claimants-have-different-wikidata-ids']);
    expect(await refused(nobody.claimantId, third.claimantId)).toEqual([409, 'anonymous-sources-stay-apart']);
    expect(await refused(third.claimantId, randomUUID())).toEqual([422, 'claimant-to-merge-into-not-found']);
    expect(await refused(randomUUID(), third.claimantId)).toEqual([404, 'claimant-not-found']);
    expect(outcome(await change(one.claimantId, { name: 'Uwe Neu' }))).toEqual([409, 'claimant-is-merged']);
    expect(outcome(await unmerge(third.claimantId))).toEqual([409, 'claimant-is-not-merged']);
    expect((await merge(third.claimantId, other.claimantId, auditor)).status).toBe(403);
    expect((await unmerge(one.claimantId, auditor)).status).toBe(403);
    expect((await unmerge(one.claimantId, approver)).status).toBe(200);
  });
});

describe('the list of claimants', () => {
  it('goes through all that stand by themselves, in pages', async () => {
    for (const sort of ['name', '-claims']) {
      const all = itemsOf(await editor.get(`/v1/claimants?sort=${sort}&limit=200`));
      expect(await pagesOf(`/v1/claimants?sort=${sort}&limit=4`)).toEqual(all);
      expect(all.length).toBeGreaterThan(4);
    }
  });

  it('finds by part of a name and by type, and a merged one by the one that it is now', async () => {
    const [one, other] = [await said('Zora Nordwind'), await said('Zora Südwind', 'office')];
    const found = async (query: string) => itemsOf(await editor.get(`/v1/claimants?${query}`));
    expect((await found('q=ZORA')).map(({ id }) => id)).toEqual([one.claimantId, other.claimantId]);
    expect((await found('q=zora&type=office,document')).map(({ id }) => id)).toEqual([other.claimantId]);
    await merge(one.claimantId, other.claimantId);
    expect(await found('q=nordwind')).toEqual([
      { id: other.claimantId, name: 'Zora Südwind', type: 'office', claimCount: 2, mergedCount: 1, version: 2 },
    ]);
  });

  it.each(['sort=age', 'type=robot', 'limit=0', 'q=', 'cursor=x'])('refuses %s', async (query) => {
    expect((await editor.get(`/v1/claimants?${query}`)).status).toBe(400);
  });

  it('does not go on with a cursor of another order', async () => {
    const { body } = await editor.get('/v1/claimants?limit=1');
    const answer = await editor.get(`/v1/claimants?sort=claims&cursor=${String(body?.['nextCursor'])}`);
    expect(outcome(answer)).toEqual([400, 'cursor-is-not-valid']);
  });
});

describe('what the record and the public have of claimants', () => {
  it('a published fact-check names them as it did, and the entity of Wikidata that they are now known to be', async () => {
    const { claimId, claimantId } = await said('Mayor of Norden', 'office');
    const { review } = workIn(await editor.post(`/v1/claims/${claimId}/review`));
    const verdict = `/v1/verdicts/${idIn(await editor.post(`/v1/reviews/${review.id}/verdict`, FINDING))}`;
    idIn(await approver.post(`${verdict}/approval`, { decision: 'approve' }));
    const { body } = await approver.post(`${verdict}/publication`);
    const author = async (): Promise<unknown> => {
      const page = await call(desk.url + new URL(String(body?.['publicUrl'])).pathname);
      const script = parseHTML(page.text).document.querySelector('script[type="application/ld+json"]');
      return (JSON.parse(script?.textContent ?? '') as { itemReviewed: Json }).itemReviewed['author'];
    };
    const named = { '@type': 'Organization', name: 'Mayor of Norden' };
    expect(await author()).toEqual(named);
    const person = await said('Frauke Norden');
    await change(person.claimantId, { wikidataId: 'Q64' });
    await merge(claimantId, person.claimantId);
    expect(await author()).toEqual({ ...named, sameAs: 'https://www.wikidata.org/entity/Q64' });
    expect((await read(person.claimantId))['claims']).toMatchObject({
      total: 2,
      byRating: [{ scale: FINDING.scale, rating: FINDING.rating, count: 1 }],
    });
  });

  it('every merge stands in the history, which verifies and gives what stands', async () => {
    const { dataSource } = desk.database;
    await sequence(dataSource);
    const all = await pagesOf('/v1/history?limit=200');
    const events = all.filter(({ subjectType }) => subjectType === 'claimant');
    const types = new Set(events.map(({ type }) => type));
    for (const type of ['Recorded', 'Renamed', 'Retyped', 'Identified', 'Merged', 'Unmerged', 'TookIn', 'LetGo']) {
      expect(types).toContain(`Claimant${type}`);
    }
    const merges = events.filter(({ type }) => type === 'ClaimantMerged');
    for (const { actorId } of merges) expect(actorId).toBe(editor.actor.id);
    const { text } = await editor.get('/v1/history/export');
    expect(await verifyExport(text.split('\n'))).toMatchObject({ intact: true });
    expect((await rebuildCheck(dataSource)).differences).toEqual([]);
  });
});
