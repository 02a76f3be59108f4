/** A Postgres database of its own for each test file, copied from a migrated template. */
import { Client } from 'pg';
import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { createDataSource, perform } from '#store';
import { settleIn } from '#actions';

export interface TestDatabase {
  readonly url: string;
  /** Connected as the service is. */
  readonly dataSource: DataSource;
  /** Key of the admin, who holds every role. */
  readonly adminKey: string;
  drop(): Promise<void>;
}

/** The server that tests may make databases on; `npm test` and `npm run services` provide it. */
export function testServerUrl(): string {
  return required('TEST_DATABASE_URL');
}

export function testRedisUrl(): string {
  return required('TEST_REDIS_URL');
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run "npm test", or "npm run services" beside jest.`);
  return value;
}

export function urlOf(database: string): string {
  const url = new URL(testServerUrl());
  url.pathname = `/${database}`;
  return url.href;
}

async function onServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: testServerUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** An empty database, for tests that migrate it themselves. */
export async function createEmptyDatabase(): Promise<{ name: string; url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer((client) => client.query(`create database ${name}`));
  return { name, url: urlOf(name), drop: () => dropDatabase(name) };
}

async function dropDatabase(name: string): Promise<void> {
  await onServer((client) => client.query(`drop database if exists ${name} with (force)`));
}

/** Migrations are run by one process at a time: the service's role is shared by all databases of a server. */
const MIGRATION_LOCK = 20170128;

/** A migrated database with its general desk, scales and admin. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { name, url } = await createEmptyDatabase();
  const owner = createDataSource({ url, as: 'owner', poolSize: 2 });
  await onServer(async (client) => {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await owner.initialize();
    await owner.runMigrations();
  });
  const { adminKey } = await perform(owner, (tx) => settleIn(tx, new Date().toISOString()));
  await owner.destroy();
  if (adminKey === undefined) throw new Error('a fresh database had an admin already');
  const dataSource = createDataSource({ url, as: 'service', poolSize: 10 });
  await dataSource.initialize();
  return {
    url,
    dataSource,
    adminKey,
    async drop() {
      if (dataSource.isInitialized) await dataSource.destroy();
      await dropDatabase(name);
    },
  };
}
