/** Events for tests that are not about their content, and chains of them without a database. */
import { randomUUID } from 'node:crypto';
import {
  canonicalBytes,
  GENESIS,
  hashEvent,
  type ChainedEvent,
  type LoggedEvent,
  type NewEvent,
} from '../src/event.js';

export const AT = '2026-03-02T09:00:00.000Z';

export function newEvent(fields: Partial<NewEvent> = {}): NewEvent {
  return {
    id: randomUUID(),
    subjectType: 'claim',
    subjectId: randomUUID(),
    subjectVersion: 1,
    type: 'ClaimQueued',
    at: AT,
    actorId: null,
    body: { reason: 'by-hand' },
    ...fields,
  };
}

/** The events in one log in the order given, each chained to the one before of its subject. */
export function chained(events: readonly NewEvent[]): LoggedEvent[] {
  const heads = new Map<string, string>();
  return events.map((event, index) => {
    const prevHash = heads.get(event.subjectId) ?? GENESIS.toString('hex');
    const hash = hashOf(event, prevHash);
    heads.set(event.subjectId, hash);
    return { position: index + 1, ...event, prevHash, hash };
  });
}

/** What the hash of an event must be, worked out here and not in Postgres. */
export function hashOf(event: NewEvent, prevHash: ChainedEvent['prevHash']): string {
  return hashEvent(Buffer.from(prevHash, 'hex'), canonicalBytes(event)).toString('hex');
}

export function linesOf(events: readonly LoggedEvent[]): string[] {
  return events.map((event) => JSON.stringify(event));
}
