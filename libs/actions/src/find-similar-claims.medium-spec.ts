import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, Claim } from '#domain';
import { perform, read } from '#store';
import { termCounts } from '#store/queries';
import { createTestDatabase, NOW, somebody, splitArticle, type TestDatabase } from '#testkit';
import { editClaim } from './edit-claim.js';
import { findSimilarClaims } from './find-similar-claims.js';
import { indexStatements } from './index-statements.js';

let database: TestDatabase;
let editor: Actor;

beforeAll(async () => {
  database = await createTestDatabase();
  ({ actor: editor } = await somebody(database.dataSource));
});
afterAll(() => database.drop());

async function claimsOf(...statements: string[]): Promise<Claim[]> {
  const { claims } = await splitArticle(database.dataSource, editor, statements);
  await index(claims);
  return claims;
}

const index = (claims: readonly Claim[]): Promise<void> =>
  perform(database.dataSource, (tx) =>
    indexStatements(
      tx,
      claims.map(({ id }) => id),
    ),
  );

const similarTo = (id: string, limit = 50) => read(database.dataSource, (tx) => findSimilarClaims(tx, id, limit));

const countOf = async (term: string): Promise<number> =>
  (await termCounts(database.dataSource.manager, [term])).counts.get(term) ?? 0;

describe('claims that say the same', () => {
  it('are found, the likeliest first, with what they differ in', async () => {
    const [here, same, otherNumber, unlike] = await claimsOf(
      'Unemployment in Norland fell to 4.1 percent in March 2024.',
      'In March 2024 unemployment in Norland fell to 4.1 per cent.',
      'Unemployment in Norland fell to 5.2 percent in March 2024.',
      'The harbour bridge will be closed for repairs until autumn.',
    );
    const found = await similarTo(here?.id ?? '');
    expect(found.map(({ claim }) => claim.id)).toEqual([same?.id, otherNumber?.id]);
    expect(found.map(({ claim }) => claim.id)).not.toContain(unlike?.id);
    expect(found[0]?.differences).toEqual([]);
    expect(found[1]?.differences).toEqual([
      {
        kind: 'number',
        here: [expect.objectContaining({ text: '4.1 percent' })],
        there: [expect.objectContaining({ text: '5.2 percent' })],
      },
    ]);
    expect(found[0]?.score).toBeGreaterThan(found[1]?.score ?? 1);
    expect(await similarTo(here?.id ?? '', 1)).toHaveLength(1);
  });

  it('are found by what a claim says now, and no longer by what it said', async () => {
    const [one, other] = await claimsOf(
      'Ferries to the northern islands carried 9,000 passengers.',
      'Ferries to the northern islands carried nine thousand passengers.',
    );
    expect(await similarTo(one?.id ?? '')).toHaveLength(1);
    const edited = await perform(database.dataSource, (tx) =>
      editClaim(
        tx,
        {
          claimId: other?.id ?? '',
          actor: editor,
          ifVersion: other?.version ?? 0,
          changes: { statement: 'Herring quotas were halved by the fisheries council.' },
        },
        NOW,
      ),
    );
    await index([edited]);
    expect(await similarTo(one?.id ?? '')).toEqual([]);
    expect(await countOf('quota')).toBe(1);
    expect(await countOf('ferri')).toBe(1);
  });

  it('are counted once, however often their statements are read', async () => {
    const claims = await claimsOf('Wolves returned to the Kestrel valley.', 'Kestrel valley has wolves again.');
    await index(claims);
    await index([...claims, ...claims]);
    expect(await countOf('kestrel')).toBe(2);
    const { claims: all } = await termCounts(database.dataSource.manager, []);
    const [row] = await database.dataSource.query<{ count: number }[]>('select count(*)::int from claim');
    expect(all).toBe(row?.count);
  });

  it('are none for a statement without words, and refused for a claim that is not there', async () => {
    const [empty] = await claimsOf('… !');
    expect(await similarTo(empty?.id ?? '')).toEqual([]);
    await expect(similarTo('00000000-0000-7000-8000-000000000000')).rejects.toMatchObject({ code: 'claim-not-found' });
  });
});
