/** Writes events to the history, inside the transaction that makes the change they tell of. */
import type { EntityManager } from 'typeorm';
import { Refusal } from '#domain';
import { canonicalBytes, type NewEvent } from './event.js';

/** SQLSTATEs by which Postgres says that another writer came first: unique violation, and append_events' own. */
const OVERTAKEN = new Set(['23505', 'CD001', 'CD002']);

/**
 * Appends events, those of one subject in order of their versions.
 * @throws Refusal `changed-meanwhile` when a subject is no longer at the version before the event's.
 */
export async function append(tx: EntityManager, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  try {
    await tx.query('select append_events($1)', [events.map(canonicalBytes)]);
  } catch (error) {
    const code = (error as { driverError?: { code?: string } }).driverError?.code;
    if (code === undefined || !OVERTAKEN.has(code)) throw error;
    throw new Refusal(
      'changed-meanwhile',
      'Somebody else changed this at the same moment. Nothing was done. Try again.',
    );
  }
}

/** `at`, or the time of the subject's last event if that is later: time never runs backward in a history. */
export async function notBefore(tx: EntityManager, subjectId: string, at: string): Promise<string> {
  const [row] = await tx.query<{ at: Date }[]>(
    'select at from event where subject_id = $1 order by subject_version desc limit 1',
    [subjectId],
  );
  return row && row.at.toISOString() > at ? row.at.toISOString() : at;
}
