/** Claimants of an installation that had none of their histories: nobody is lost, and who was joined wrongly is not joined any more. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { foldClaimant, type ClaimantEvent } from '#domain';
import { exportLog, readHistories, sequence, toOccurred, verifyExport } from '#ledger';
import { createEmptyDatabase } from '#testkit';
import { toKnownClaimant } from './claimant-record.js';
import { createDataSource } from './data-source.js';
import { Claimants1795600000000 } from './migrations/1795600000000-claimants.js';
import { ClaimantNameRow } from './rows/claimant-name.row.js';
import { ClaimantRow } from './rows/claimant.row.js';

const BEFORE = [
  ['Ada Lund', 'person'],
  ['Lund', 'person'],
  ['The Kremlin', 'office'],
  ['Kremlin', 'office'],
  ['officials', 'anonymous'],
  ['Miles "Mo" O’Brien \\ Söhne\t& Co', 'organisation'],
] as const;

describe('the migration of claimants', () => {
  let database: Awaited<ReturnType<typeof createEmptyDatabase>>;
  let owner: DataSource;
  beforeAll(async () => {
    database = await createEmptyDatabase();
    owner = createDataSource({ url: database.url, as: 'owner', poolSize: 2 });
    const { migrations = [] } = owner.options as { migrations?: unknown[] };
    const earlier = migrations.filter((migration) => migration !== Claimants1795600000000) as never[];
    owner.setOptions({ migrations: earlier });
    await owner.initialize();
    await owner.runMigrations();
    for (const [i, [name, type]] of BEFORE.entries()) {
      const id = `00000000-0000-7000-8000-00000000000${i}`;
      const values = [id, name, type, name.toLowerCase().replace(/\s+/g, ' ')];
      await owner.query('insert into claimant (id, name, type, name_key) values ($1, $2, $3, $4)', values);
    }
    const runner = owner.createQueryRunner();
    await new Claimants1795600000000().up(runner);
    await runner.release();
  });
  afterAll(async () => {
    await owner?.destroy();
    await database?.drop();
  });

  it('gives each a history that says what its row says', async () => {
    const rows = await owner.manager.find(ClaimantRow, { order: { id: 'asc' } });
    expect(rows.map(({ name, type }) => [name, type])).toEqual(BEFORE);
    const histories = await readHistories(
      owner.manager,
      rows.map(({ id }) => id),
    );
    for (const row of rows) {
      const history = (histories.get(row.id) ?? []).map(toOccurred<ClaimantEvent>);
      expect(foldClaimant(row.id, history)).toEqual(toKnownClaimant(row));
    }
  });

  it('lets names lead to them, but for bare surnames, and of two that are one to the older', async () => {
    const names = await owner.manager.find(ClaimantNameRow, { order: { claimantId: 'asc' } });
    expect(names.map(({ key, claimantId }) => [key, Number(claimantId.at(-1))])).toEqual([
      ['person ada lund', 0],
      ['office kremlin', 2],
      ['anonymous officials', 4],
      [`organisation miles "mo" o'brien \\ söhne & co`, 5],
    ]);
  });

  it('keeps the record intact', async () => {
    await sequence(owner);
    expect(await verifyExport(exportLog(owner))).toMatchObject({ intact: true, entries: BEFORE.length });
  });
});
