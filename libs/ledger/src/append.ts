/** Writes events to the history, inside the transaction that makes the change they tell of. */
import type { EntityManager } from 'typeorm';
import { Refusal } from '#domain';
import { canonicalJson, type NewEvent } from './event.js';

/** SQLSTATEs by which Postgres says that another writer came first: unique violation, and append_event's own. */
const OVERTAKEN = new Set(['23505', 'CD001', 'CD002']);

/** Named, so that each connection plans it once. */
const APPEND = { name: 'append-event', text: 'select append_event($1, $2, $3, $4, $5, $6, $7, $8)' };

/** What of the driver's connection is used here; TypeORM's own query() has no named statements. */
interface Connection {
  query(statement: { name: string; text: string; values: unknown[] }): Promise<unknown>;
}

/**
 * Appends events, those of one subject in order of their versions.
 * @throws Refusal `changed-meanwhile` when a subject is no longer at the version before the event's.
 */
export async function append(tx: EntityManager, events: readonly NewEvent[]): Promise<void> {
  if (!tx.queryRunner) throw new Error('events are appended inside a transaction');
  const connection = (await tx.queryRunner.connect()) as Connection;
  for (const event of events) {
    const { id, subjectType, subjectId, subjectVersion, type, at, actorId, body } = event;
    const values = [id, subjectType, subjectId, subjectVersion, type, at, actorId, canonicalJson(body)];
    try {
      await connection.query({ ...APPEND, values });
    } catch (error) {
      const code = (error as { code?: unknown }).code;
      if (typeof code !== 'string' || !OVERTAKEN.has(code)) throw error;
      throw new Refusal(
        'changed-meanwhile',
        'Somebody else changed this at the same moment. Nothing was done. Try again.',
      );
    }
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
