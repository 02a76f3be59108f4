/** What the API needs to serve: Postgres, with every migration applied; and the queues, to serve well. */
import type { DataSource } from 'typeorm';
import { pendingMigrations } from '#store/queries';
import type { FailingPart } from './health.view.dto.js';

/** Longest that the checks may take, in milliseconds: whoever asks wants to know now. */
const LIMIT_MS = 2_000;

/** The parts that fail; none when all is well. */
export async function checkDatabase(dataSource: DataSource): Promise<FailingPart[]> {
  try {
    const pending = await within(LIMIT_MS, pendingMigrations(dataSource));
    if (pending.length === 0) return [];
    return [{ part: 'migrations', reason: `not applied: ${pending.join(', ')}. Run "claimdesk migrate".` }];
  } catch (error) {
    return [{ part: 'postgres', reason: error instanceof Error ? error.message : String(error) }];
  }
}

/** Bounds itself. */
export async function checkQueues(queues: { ping(): Promise<void> }): Promise<FailingPart[]> {
  try {
    await queues.ping();
    return [];
  } catch (error) {
    return [{ part: 'queues', reason: error instanceof Error ? error.message : String(error) }];
  }
}

async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${limitMs} ms`)), limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
