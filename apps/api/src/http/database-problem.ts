/** Problems that come from Postgres: away, overloaded, or full. */
import { Problem } from './problem.js';

/** SQLSTATE classes and codes by which Postgres says that it cannot serve now. */
const AWAY = /^(08...|57P0[1-5]|53300|58...)$/;
const FULL = /^(53100|53200|53400)$/;
/** A transaction that was broken off for others' sake, even after perform has tried it again. */
const BUSY = /^(40001|40P01|55P03|57014)$/;

const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOENT', 'ENOTFOUND', 'EAI_AGAIN']);

/** What the driver throws without a code. */
const DRIVER_AWAY = /^(Connection terminated|Client has encountered a connection error|DataSource is not)/i;
const DRIVER_WAITED = /timeout exceeded when trying to connect/i;

/** Undefined for anything that is not the database's state. */
export function databaseProblem(error: unknown): Problem | undefined {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : '';
  if (DRIVER_WAITED.test(message) || BUSY.test(code)) {
    return unavailable('server-is-busy', 'Too much is going on at once. Nothing was done.', 1, error);
  }
  if (FULL.test(code)) {
    return unavailable('database-is-full', 'The database has no room left. Nothing was stored.', 30, error);
  }
  if (AWAY.test(code) || NETWORK.has(code) || DRIVER_AWAY.test(message)) {
    const detail = 'The database cannot be reached. Whether a write got through shows when it is repeated.';
    return unavailable('database-is-not-available', detail, 2, error);
  }
  return undefined;
}

function codeOf(error: unknown): string {
  const { code, driverError } = (error ?? {}) as { code?: unknown; driverError?: { code?: unknown } };
  const found = driverError?.code ?? code;
  return typeof found === 'string' ? found : '';
}

function unavailable(code: string, what: string, retrySeconds: number, cause: unknown): Problem {
  const detail = `${what} Try again, with the same Idempotency-Key, in a moment.`;
  return new Problem(503, code, detail, { headers: { 'retry-after': String(retrySeconds) }, cause });
}
