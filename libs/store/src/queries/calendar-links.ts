/** The secret addresses of calendars, and whose they are. */
import type { EntityManager } from 'typeorm';
import type { Actor } from '#domain';
import { CalendarLinkRow } from '../rows/calendar-link.row.js';
import { PersonRow } from '../rows/person.row.js';

/** `secretHash`: SHA-256 of the secret, hex. Null for one that is unknown or replaced, or of a disabled person. */
export async function personByCalendarLink(manager: EntityManager, secretHash: string): Promise<Actor | null> {
  const link = await manager.findOneBy(CalendarLinkRow, { secretHash });
  const person = link && (await manager.findOneBy(PersonRow, { id: link.personId }));
  if (!person || person.disabledAt !== null) return null;
  const { id, name, roles, desks } = person;
  return { id, name, roles, desks };
}

/** When their link was made, ISO 8601; null when they have none. */
export async function calendarLinkOf(manager: EntityManager, personId: string): Promise<string | null> {
  const link = await manager.findOneBy(CalendarLinkRow, { personId });
  return link && link.createdAt.toISOString();
}
