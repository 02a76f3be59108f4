/** An admin adds somebody who works here. */
import { Refusal, type ActorId, type PersonEvent, type Role } from '#domain';
import { append, notBefore } from '#ledger';
import { PersonRow, type Tx } from '#store';
import { deskBySlug } from '#store/queries';
import { newId } from './ids.js';

export interface AddPerson {
  /** Null at the first start, when nobody is there yet. */
  readonly actorId: ActorId;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly desks: readonly string[];
  /** Argon2id, in its encoded form. */
  readonly passwordHash?: string;
}

/** A person as others may see them. Times are ISO 8601. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly desks: readonly string[];
  readonly disabledAt?: string;
  readonly version: number;
  readonly createdAt: string;
}

export function toPerson(row: PersonRow): Person {
  const { id, name, email, roles, desks, disabledAt, version, createdAt } = row;
  const disabled = disabledAt && { disabledAt: disabledAt.toISOString() };
  return { id, name, email, roles, desks, ...disabled, version, createdAt: createdAt.toISOString() };
}

export async function addPerson(tx: Tx, command: AddPerson, at: string): Promise<Person> {
  const { actorId, name, roles, desks, passwordHash } = command;
  const email = command.email.trim().toLowerCase();
  for (const desk of desks) await deskBySlug(tx, desk);
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`person ${email}`]);
  await refuseTakenEmail(tx, email);
  const row = Object.assign(new PersonRow(), {
    id: newId(),
    name: name.trim(),
    email,
    roles,
    desks,
    passwordHash: passwordHash ?? null,
    disabledAt: null,
    version: 0,
    createdAt: new Date(at),
  });
  await recordPersonEvent(tx, row, { type: 'PersonAdded', roles, desks }, actorId, at);
  await tx.insert(PersonRow, row);
  return toPerson(row);
}

export async function refuseTakenEmail(tx: Tx, email: string): Promise<void> {
  if (!(await tx.existsBy(PersonRow, { email }))) return;
  throw new Refusal('email-is-taken', 'Somebody with this e-mail address is already here.', 'conflict', [
    { pointer: '/email', detail: 'an address that nobody here has' },
  ]);
}

/** Appends the event and moves the row's version on; the caller writes the row. */
export async function recordPersonEvent(
  tx: Tx,
  row: PersonRow,
  event: PersonEvent,
  actorId: ActorId,
  at: string,
): Promise<void> {
  row.version += 1;
  const { type, ...body } = event;
  const subject = { subjectType: 'person', subjectId: row.id, subjectVersion: row.version } as const;
  await append(tx, [{ id: newId(), ...subject, type, at: await notBefore(tx, row.id, at), actorId, body }]);
}
