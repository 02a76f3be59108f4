/** Claimants across articles: who is found again, and what merging and taking apart do to them and their claims. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, Claim, ClaimantType, KnownClaimant } from '#domain';
import { readSubject } from '#ledger';
import { perform } from '#store';
import {
  canonicalClaimants,
  claimantById,
  claimantsByName,
  claimantsLike,
  claimsOfClaimant,
  listClaimants,
} from '#store/queries';
import { claimsOf, createTestDatabase, minutesLater, somebody, splitArticle, type TestDatabase } from '#testkit';
import { refusalOf } from '../testing/refusals.js';
import { changeClaimant } from './change-claimant.js';
import { editClaim } from './edit-claim.js';
import { mergeClaimant, unmergeClaimant } from './merge-claimant.js';
import { rebuildCheck } from './rebuild.js';

const LATER = minutesLater(1);

let db: TestDatabase;
let actor: Actor;
let articles = 0;
beforeAll(async () => {
  db = await createTestDatabase();
  ({ actor } = await somebody(db.dataSource));
});
afterAll(() => db.drop());

/** A claim of an article of its own. */
async function said(...claimants: (readonly [name: string, type: ClaimantType])[]): Promise<Claim> {
  articles += 1;
  const { claims } = await splitArticle(db.dataSource, actor, [`Words of article ${articles}.`], {
    claimants: claimants.map(([name, type]) => ({ name, type })),
  });
  if (!claims[0]) throw new Error('the article has no claim');
  return claims[0];
}
const speaker = async (name: string, type: ClaimantType = 'person'): Promise<string> =>
  (await said([name, type])).claimants[0]?.id ?? '';
const known = async (id: string): Promise<KnownClaimant> => {
  const found = await claimantById(db.dataSource.manager, id);
  if (!found) throw new Error(`there is no claimant ${id}`);
  return found.claimant;
};
const change = async (claimantId: string, changes: Parameters<typeof changeClaimant>[1]['changes']) => {
  const { version: ifVersion } = await known(claimantId);
  return perform(db.dataSource, (tx) => changeClaimant(tx, { claimantId, actor, ifVersion, changes }, LATER));
};
const merge = (claimantId: string, into: string) =>
  perform(db.dataSource, (tx) => mergeClaimant(tx, { claimantId, into, actor }, LATER));
const unmerge = (claimantId: string) =>
  perform(db.dataSource, (tx) => unmergeClaimant(tx, { claimantId, actor }, LATER));
const standsFor = async (id: string): Promise<string | undefined> =>
  (await canonicalClaimants(db.dataSource.manager, [id])).get(id)?.name;

describe('a claimant', () => {
  it('is recorded once, when an article first names it', async () => {
    const id = await speaker('Ada Lund');
    expect(await speaker('ADA  Lund')).toBe(id);
    const history = await readSubject(db.dataSource.manager, id);
    expect(history).toMatchObject([
      {
        subjectType: 'claimant',
        type: 'ClaimantRecorded',
        actorId: null,
        body: { name: 'Ada Lund', claimantType: 'person' },
      },
    ]);
  });

  it('is recorded once by articles that name it at the same moment', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => speaker('Piet Vos')));
    expect(new Set(ids).size).toBe(1);
    expect(await readSubject(db.dataSource.manager, ids[0] ?? '')).toHaveLength(1);
  });

  it('without a name is never found again in another article, and in its own it is', async () => {
    const officials = ['officials', 'anonymous'] as const;
    const one = await said(officials, officials);
    const other = await said(officials);
    expect(one.claimants[0]?.id).toBe(one.claimants[1]?.id);
    expect(other.claimants[0]?.id).not.toBe(one.claimants[0]?.id);
  });

  it('that goes by a surname is found again only after an editor has called somebody so', async () => {
    expect(await speaker('Holm')).not.toBe(await speaker('Holm'));
    const lula = await speaker('Luiz Lula');
    await change(lula, { name: 'Lula' });
    expect(await speaker('Lula')).toBe(lula);
  });

  it('is found by the names that it had', async () => {
    const id = await speaker('Ministry of Harbours', 'office');
    await change(id, { name: 'Ministry of Ports', type: 'organisation' });
    expect(await speaker('Ministry of Harbours', 'office')).toBe(id);
    expect(await speaker('Ministry of Ports', 'organisation')).toBe(id);
    expect(await standsFor(id)).toBe('Ministry of Ports');
  });

  it('does not take the name or the Wikidata id of another', async () => {
    const [one, other] = [await speaker('Nora Quist'), await speaker('Nora Kvist')];
    await change(one, { wikidataId: 'Q1001' });
    expect(await refusalOf(change(other, { name: 'nora quist' }))).toBe('claimant-name-is-taken');
    expect(await refusalOf(change(other, { wikidataId: 'Q1001' }))).toBe('wikidata-id-is-anothers');
    expect(await known(other)).toMatchObject({ name: 'Nora Kvist', version: 1 });
  });

  it('is not changed by somebody who saw an older version, nor where it is not', async () => {
    const claimantId = await speaker('Ole Brandt');
    await change(claimantId, { name: 'Ole Brand' });
    const late = perform(db.dataSource, (tx) =>
      changeClaimant(tx, { claimantId, actor, ifVersion: 1, changes: { name: 'O. Brandt' } }, LATER),
    );
    expect(await refusalOf(late)).toBe('changed-meanwhile');
    const nobody = '00000000-0000-7000-8000-000000000000';
    expect(await refusalOf(merge(nobody, claimantId))).toBe('claimant-not-found');
    expect(await refusalOf(merge(claimantId, nobody))).toBe('claimant-to-merge-into-not-found');
  });
});

describe('claimants that are merged', () => {
  it('are one in lists, filters and counts, for later articles, too', async () => {
    const [chancellor, merkel] = [await speaker('German Chancellor', 'office'), await speaker('Angela Muster')];
    await merge(chancellor, merkel);
    expect(await speaker('German Chancellor', 'office')).toBe(chancellor);
    expect(await standsFor(chancellor)).toBe('Angela Muster');
    const { manager } = db.dataSource;
    const all = [merkel, chancellor];
    expect(await claimantsLike(manager, chancellor)).toEqual(all);
    expect(await claimantsByName(manager, 'german chancellor')).toEqual(all);
    const listed = await listClaimants(manager, { q: 'german chancellor', sort: 'name', limit: 10 });
    expect(listed).toMatchObject([{ id: merkel, name: 'Angela Muster', claimCount: 3, memberCount: 1 }]);
    expect(await claimsOfClaimant(manager, all)).toEqual({
      total: 3,
      byState: [{ state: 'queued', count: 3 }],
      byRating: [],
    });
  });

  it('count a claim once that both are said to have made', async () => {
    const { claimants } = await said(['Jan Both', 'person'], ['Mayor of Both', 'office']);
    const ids = claimants.map(({ id }) => id);
    await merge(ids[0] ?? '', ids[1] ?? '');
    const [listed] = await listClaimants(db.dataSource.manager, { q: 'of both', sort: 'claims', limit: 5 });
    expect(listed?.claimCount).toBe(1);
  });

  it('are told on both chains, and taken apart they are as before', async () => {
    const [one, other] = [await speaker('Eva Eins'), await speaker('Eva Zwei')];
    await change(one, { wikidataId: 'Q1' });
    const before = [await known(one), await known(other)];
    await merge(one, other);
    expect(await known(other)).toMatchObject({ wikidataId: 'Q1', wikidataIdFrom: one });
    await unmerge(one);
    const stripped = (claimant: KnownClaimant) => ({ ...claimant, version: 0, updatedAt: '' });
    expect([await known(one), await known(other)].map(stripped)).toEqual(before.map(stripped));
    const types = async (id: string) => (await readSubject(db.dataSource.manager, id)).map(({ type }) => type);
    expect(await types(one)).toEqual(['ClaimantRecorded', 'ClaimantIdentified', 'ClaimantMerged', 'ClaimantUnmerged']);
    expect(await types(other)).toEqual(['ClaimantRecorded', 'ClaimantTookIn', 'ClaimantLetGo']);
  });

  it('into each other at the same moment end with one that stands', async () => {
    const [one, other] = [await speaker('Uwe Links'), await speaker('Uwe Rechts')];
    const results = await Promise.allSettled([merge(one, other), merge(other, one)]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const paths = await Promise.all([one, other].map(async (id) => (await known(id)).mergePath.length));
    expect(paths.sort()).toEqual([0, 1]);
  });

  it('may share a name, which goes on leading to the one that had it', async () => {
    const [one, other] = [await speaker('Ida Kurz'), await speaker('Ida Kurz-Lang')];
    await merge(one, other);
    await change(other, { name: 'Ida Kurz' });
    expect(await speaker('Ida Kurz')).toBe(one);
    expect(await standsFor(one)).toBe('Ida Kurz');
  });

  it('are not taken apart while another has got the Wikidata id', async () => {
    const [one, other, third] = [await speaker('Kai Eins'), await speaker('Kai Zwei'), await speaker('Kai Drei')];
    await change(one, { wikidataId: 'Q77' });
    await merge(one, other);
    await change(other, { wikidataId: null });
    await change(third, { wikidataId: 'Q77' });
    expect(await refusalOf(unmerge(one))).toBe('wikidata-id-is-anothers');
    expect((await known(one)).mergePath).toEqual([other]);
  });
});

describe('the claimants of a claim', () => {
  const edit = (claim: Claim, claimants: readonly { id?: string; name: string; type: ClaimantType }[]) =>
    perform(db.dataSource, (tx) =>
      editClaim(tx, { claimId: claim.id, actor, ifVersion: claim.version, changes: { claimants } }, LATER),
    );

  it('are not changed by sending back what is shown, under the old name or the new', async () => {
    const claim = await said(['Tove Alt', 'person'], ['the ministry', 'office']);
    const [tove, ministry] = claim.claimants.map(({ id }) => id);
    await change(tove ?? '', { name: 'Tove Neu' });
    await merge(ministry ?? '', await speaker('Ministry of Bridges', 'office'));
    for (const name of ['the ministry', 'Ministry of Bridges']) {
      const given = [
        { name: 'Tove Neu', type: 'person' },
        { name, type: 'office' },
      ] as const;
      expect((await edit(claim, given)).version).toBe(claim.version);
    }
  });

  it('are who was shown, by the id that came with them, unless the name says otherwise', async () => {
    const elsewhere = await said(['the bank', 'organisation']);
    const claim = await said(['the central bank', 'organisation']);
    const [shown, bank] = [claim.claimants[0]?.id ?? '', elsewhere.claimants[0]?.id ?? ''];
    await merge(shown, bank);
    const other = await said(['Tor Holt', 'person']);
    const { claimants } = await edit(other, [{ id: bank, name: 'the bank', type: 'organisation' }]);
    expect(claimants.map(({ id }) => id)).toEqual([bank]);
    const another = await said(['Tor Holt', 'person']);
    const renamed = await edit(another, [{ id: bank, name: 'the savings bank', type: 'organisation' }]);
    expect([shown, bank]).not.toContain(renamed.claimants[0]?.id);
  });

  it('are found among those of its article', async () => {
    const claim = await said(['the port', 'organisation']);
    const after = await edit(claim, [
      { name: 'Per Neu', type: 'person' },
      { name: 'The port', type: 'organisation' },
    ]);
    expect(after.claimants.map(({ name }) => name)).toEqual(['Per Neu', 'the port']);
    expect(after.claimants[1]?.id).toBe(claim.claimants[0]?.id);
    expect(await speaker('Per Neu')).toBe(after.claimants[0]?.id);
    expect(await claimsOf(db.dataSource, claim.articleId)).toMatchObject([{ claimants: after.claimants }]);
  });
});

it('what stands is what the histories of all claimants give', async () => {
  const { claimants, differences } = await rebuildCheck(db.dataSource);
  expect(differences).toEqual([]);
  expect(claimants).toBeGreaterThan(20);
});
