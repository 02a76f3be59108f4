/** Somebody gets a secret address for their calendar program, or gives it up; a new one ends the one before. */
import { CalendarLinkRow, PersonRow, type Tx } from '#store';
import { recordPersonEvent } from './add-person.js';
import { hashKey } from './create-key.js';
import { notFound } from './not-found.js';

export interface MakeCalendarLink {
  readonly personId: string;
  /** The secret: kept as its hash. */
  readonly secret: string;
}

export async function makeCalendarLink(tx: Tx, { personId, secret }: MakeCalendarLink, at: string): Promise<void> {
  const person = await lockPerson(tx, personId);
  await recordPersonEvent(tx, person, { type: 'CalendarLinkMade' }, personId, at);
  await tx.update(PersonRow, { id: personId }, { version: person.version });
  await tx.upsert(CalendarLinkRow, { personId, secretHash: hashKey(secret), createdAt: new Date(at) }, ['personId']);
}

/** Ending a link that is not there changes nothing. */
export async function endCalendarLink(tx: Tx, personId: string, at: string): Promise<void> {
  const person = await lockPerson(tx, personId);
  if (!(await tx.existsBy(CalendarLinkRow, { personId }))) return;
  await recordPersonEvent(tx, person, { type: 'CalendarLinkEnded' }, personId, at);
  await tx.update(PersonRow, { id: personId }, { version: person.version });
  await tx.delete(CalendarLinkRow, { personId });
}

async function lockPerson(tx: Tx, id: string): Promise<PersonRow> {
  const person = await tx.findOne(PersonRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!person) throw notFound('person', id);
  return person;
}
