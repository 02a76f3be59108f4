/** Statements of the hot paths, planned once a connection: half the cost of a small statement is its planning. */
import type { EntityManager } from 'typeorm';

interface Connection<T> {
  query(statement: { name: string; text: string; values: readonly unknown[] }): Promise<{ rows: T[] }>;
}

/**
 * Runs `sql` as the prepared statement `name` on the transaction's connection; without a transaction as any other.
 * One name always goes with one text. Column names and values are as Postgres' driver gives them.
 */
export async function prepared<T>(
  manager: EntityManager,
  name: string,
  sql: string,
  values: readonly unknown[],
): Promise<T[]> {
  const { queryRunner } = manager;
  if (!queryRunner) return manager.query<T[]>(sql, [...values]);
  const connection = (await queryRunner.connect()) as Connection<T>;
  return (await connection.query({ name, text: sql, values })).rows;
}
