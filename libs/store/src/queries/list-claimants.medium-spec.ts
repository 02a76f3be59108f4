/** Claimants in lists, and the claims of many of them at once. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeClaimant } from '#actions';
import type { Actor, Claim, ClaimantType } from '#domain';
import { createTestDatabase, NOW, somebody, splitArticle, type TestDatabase } from '#testkit';
import { perform } from '../perform.js';
import { claimantsByName } from './claimants-by-name.js';
import { listClaimants } from './list-claimants.js';
import { countClaims, listClaims } from './list-claims.js';

/** More than are asked for by a condition each. */
const MANY = 25;

let db: TestDatabase;
let actor: Actor;
let articles = 0;

/** A claim of an article of its own. */
async function said(name: string, type: ClaimantType): Promise<Claim> {
  articles += 1;
  const fields = { claimants: [{ name, type }] };
  const { claims } = await splitArticle(db.dataSource, actor, [`Words of article ${articles}.`], fields);
  if (!claims[0]) throw new Error('the article has no claim');
  return claims[0];
}

beforeAll(async () => {
  db = await createTestDatabase();
  ({ actor } = await somebody(db.dataSource));
  for (const name of ['Nora Quist', 'Ada Lund', 'Ada Lund', 'Piet Vos', 'Ole Brandt']) await said(name, 'person');
  for (const name of ['Ministry of Ports', 'Mayor of Norden', 'Ministry of Ports']) await said(name, 'office');
  const [claimantId = ''] = await claimantsByName(db.dataSource.manager, 'nora quist');
  const changes = { wikidataId: 'Q1001' };
  await perform(db.dataSource, (tx) => changeClaimant(tx, { claimantId, actor, ifVersion: 1, changes }, NOW));
});
afterAll(() => db.drop());

describe('the list of claimants', () => {
  it('counts the claims of each', async () => {
    const listed = await listClaimants(db.dataSource.manager, { sort: '-claims', limit: 100 });
    expect(listed.map(({ claimCount }) => claimCount)).toEqual([2, 2, 1, 1, 1, 1]);
    const twice = listed.slice(0, 2).map(({ name }) => name);
    expect(twice.sort()).toEqual(['Ada Lund', 'Ministry of Ports']);
  });

  it.each(['name', '-name', 'claims', '-claims'] as const)('by %s goes on where a page ended', async (sort) => {
    const { manager } = db.dataSource;
    const all = await listClaimants(manager, { sort, limit: 100 });
    const paged: typeof all = [];
    for (let more = true; more;) {
      const last = paged.at(-1);
      const after = last && ([sort.endsWith('name') ? last.nameKey : last.claimCount, last.id] as const);
      const page = await listClaimants(manager, { sort, limit: 2, after });
      paged.push(...page);
      more = page.length > 0;
    }
    expect(paged).toEqual(all);
    expect(all.length).toBeGreaterThan(5);
  });

  it('is narrowed by type, part of a name, and Wikidata id', async () => {
    const { manager } = db.dataSource;
    const offices = await listClaimants(manager, { type: ['office'], sort: 'name', limit: 100 });
    expect(offices.map(({ name }) => name)).toEqual(['Mayor of Norden', 'Ministry of Ports']);
    const found = async (q: string) =>
      (await listClaimants(manager, { q, sort: '-claims', limit: 9 })).map(({ name }) => name);
    expect(await found('QUIST')).toEqual(['Nora Quist']);
    expect(await found('q1001')).toEqual(['Nora Quist']);
    expect(await found('100%')).toEqual([]);
  });

  it('counts the same whether it asks for each or goes through all claims', async () => {
    const { manager } = db.dataSource;
    const each = await listClaimants(manager, { sort: '-claims', limit: 100 });
    await manager.query(
      `insert into claimant (id, name, type, name_key, names, merge_path, version, created_at, updated_at)
       select gen_random_uuid(), 'Idle ' || i, 'person', 'idle ' || i, '[]', '{}', 1, now(), now()
       from generate_series(1, 1001) as i`,
    );
    expect(await listClaimants(manager, { sort: '-claims', limit: each.length })).toEqual(each);
  });
});

describe('the claims of many claimants', () => {
  it('are found as those of few are', async () => {
    const { manager } = db.dataSource;
    const claims: Claim[] = [];
    for (let i = 0; i < MANY; i += 1) claims.push(await said('dockers on strike', 'anonymous'));
    const claimantIds = await claimantsByName(manager, 'Dockers  on strike');
    expect(claimantIds).toHaveLength(MANY);
    const listed = await listClaims(manager, { claimantIds, sort: 'createdAt', limit: 100 });
    expect(listed.map(({ id }) => id).sort()).toEqual(claims.map(({ id }) => id).sort());
    expect(await countClaims(manager, { claimantIds, sort: 'createdAt', kind: ['plan'] })).toBe(0);
  });
});
