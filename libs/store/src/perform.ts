/** The one place that opens a transaction: runs an action, once for each Idempotency-Key. */
import type { DataSource, EntityManager } from 'typeorm';
import { Refusal } from '#domain';

declare const transaction: unique symbol;

/** An open transaction. Actions and queries take it as their first argument, so that none can run outside of one. */
export type Tx = EntityManager & { readonly [transaction]: true };

/** A request that may be repeated: whose it is, its key, and a hash of what it asks for. */
export interface Repeatable {
  readonly personId: string;
  readonly key: string;
  readonly requestHash: string;
  /** ISO 8601. */
  readonly at: string;
}

/** Hours that a result is kept for repetition. Read by perform and by the sweep that forgets. */
export const IDEMPOTENCY_HOURS = 24;

/** Times an action is tried when Postgres breaks off the transaction for another's sake. */
const ATTEMPTS = 5;

/** SQLSTATEs after which the same transaction may well go through: serialization failure, deadlock, unique violation. */
const WORTH_ANOTHER_TRY = new Set(['40001', '40P01', '23505']);

/** Postgres' SQLSTATE of an error, whether TypeORM wrapped it or not. */
export function sqlState(error: unknown): string | undefined {
  const { driverError, code } = (error ?? {}) as { driverError?: { code?: unknown }; code?: unknown };
  const state = driverError?.code ?? code;
  return typeof state === 'string' ? state : undefined;
}

/**
 * Runs `action` in one transaction and answers what it gave. With `repeatable`, the result is stored under the key in
 * the same transaction: a repetition gives the first result and does nothing, also after a crash.
 * Results must survive JSON.
 * @throws Refusal `idempotency-key-was-used-for-another-request` when the key came with another request.
 */
export async function perform<T>(
  dataSource: DataSource,
  action: (tx: Tx) => Promise<T>,
  repeatable?: Repeatable,
): Promise<T> {
  const run = repeatable ? (tx: Tx) => once(tx, repeatable, action) : action;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await dataSource.transaction((manager) => run(manager as Tx));
    } catch (error) {
      if (attempt >= ATTEMPTS || !WORTH_ANOTHER_TRY.has(sqlState(error) ?? '')) throw error;
    }
  }
}

/** Reads under one snapshot. */
export async function read<T>(dataSource: DataSource, query: (tx: Tx) => Promise<T>): Promise<T> {
  return dataSource.transaction('REPEATABLE READ', async (manager) => query(manager as Tx));
}

/** The result recorded under the key, if the request was already done. */
export async function recordedResult(
  manager: EntityManager,
  { personId, key, requestHash, at }: Repeatable,
): Promise<{ result: unknown } | undefined> {
  const [row] = await manager.query<{ request_hash: string; result: unknown; created_at: Date }[]>(
    'select request_hash, result, created_at from idempotency_key where person_id = $1 and key = $2',
    [personId, key],
  );
  if (!row || row.created_at.getTime() <= Date.parse(at) - IDEMPOTENCY_HOURS * 3_600_000) return undefined;
  if (row.request_hash !== requestHash) {
    throw new Refusal(
      'idempotency-key-was-used-for-another-request',
      'This Idempotency-Key came with another request before. Nothing was done. Use a new key.',
      'invalid',
    );
  }
  return { result: row.result };
}

async function once<T>(tx: Tx, repeatable: Repeatable, action: (tx: Tx) => Promise<T>): Promise<T> {
  const { personId, key, requestHash, at } = repeatable;
  // Of two requests at once, the second waits here until the first has committed, and then finds its result.
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`idempotency ${personId} ${key}`]);
  const recorded = await recordedResult(tx, repeatable);
  if (recorded) return recorded.result as T;
  const result = await action(tx);
  await tx.query(
    `insert into idempotency_key (person_id, key, request_hash, result, created_at) values ($1, $2, $3, $4, $5)
     on conflict (person_id, key) do update
     set request_hash = excluded.request_hash, result = excluded.result, created_at = excluded.created_at`,
    [personId, key, requestHash, JSON.stringify(result ?? null), at],
  );
  return result;
}
