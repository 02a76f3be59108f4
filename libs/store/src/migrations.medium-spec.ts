import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#testkit';
import { createDataSource } from './data-source.js';

describe('migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('leave nothing for the entities to ask for', async () => {
    const owner = await createDataSource({ url: database.url, as: 'owner' }).initialize();
    const { upQueries } = await owner.driver.createSchemaBuilder().log();
    await owner.destroy();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it.each([
    'insert into log values (1, gen_random_uuid(), sha256($$x$$))',
    'update event set type = type',
    'delete from event',
    'truncate event',
    'delete from log',
    'truncate log',
  ])('give the running service no right to: %s', async (sql) => {
    await expect(database.dataSource.query(sql)).rejects.toThrow(/permission denied/);
  });

  it.each(['update event set type = type', 'delete from event', 'truncate event', 'update log set position = 0'])(
    'refuse even the owner: %s',
    async (sql) => {
      const owner = await createDataSource({ url: database.url, as: 'owner' }).initialize();
      await owner.query('select sequence_events(1000)');
      await expect(owner.query(sql)).rejects.toThrow(/append-only/);
      await owner.destroy();
    },
  );
});
