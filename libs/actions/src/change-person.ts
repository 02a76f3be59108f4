/** An admin changes somebody's details, roles or desks, or disables them, which ends their keys and sessions at once. */
import { Refusal, type Actor, type PersonEvent, type Role } from '#domain';
import { PersonRow, type Tx } from '#store';
import { deskBySlug } from '#store/queries';
import { recordPersonEvent, refuseTakenEmail, toPerson, type Person } from './add-person.js';
import { endSessionsOf } from './end-sessions.js';
import { notFound } from './not-found.js';

export interface ChangePerson {
  readonly actor: Actor;
  readonly personId: string;
  readonly changes: {
    readonly name?: string;
    readonly email?: string;
    readonly roles?: readonly Role[];
    readonly desks?: readonly string[];
    readonly disabled?: boolean;
  };
}

export async function changePerson(tx: Tx, { actor, personId, changes }: ChangePerson, at: string): Promise<Person> {
  const row = await tx.findOne(PersonRow, { where: { id: personId }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw notFound('person', personId);
  const { name, roles, desks, disabled } = changes;
  const email = changes.email?.trim().toLowerCase();
  if (email !== undefined && email !== row.email) await refuseTakenEmail(tx, email);
  for (const desk of desks ?? []) await deskBySlug(tx, desk);
  const details = [
    ...(name !== undefined && name !== row.name ? (['name'] as const) : []),
    ...(email !== undefined && email !== row.email ? (['email'] as const) : []),
  ];
  const event: PersonEvent = {
    type: 'PersonChanged',
    ...(roles && { roles }),
    ...(desks && { desks }),
    ...(disabled !== undefined && { disabled }),
    ...(details.length > 0 && { details }),
  };
  if (Object.keys(event).length === 1) return toPerson(row);
  await recordPersonEvent(tx, row, event, actor.id, at);
  if (name !== undefined) row.name = name.trim();
  if (email !== undefined) row.email = email;
  if (roles) row.roles = roles;
  if (desks) row.desks = desks;
  if (disabled !== undefined) row.disabledAt = disabled ? new Date(at) : null;
  await tx.update(PersonRow, { id: row.id }, row);
  if (roles || disabled === true) await endSessionsOf(tx, row.id);
  await refuseNoAdmin(tx);
  return toPerson(row);
}

/** An installation that nobody can administer any more could only be repaired in the database. */
async function refuseNoAdmin(tx: Tx): Promise<void> {
  const [row] = await tx.query<{ there: boolean }[]>(
    `select exists (select from person where disabled_at is null and 'admin' = any(roles)) as there`,
  );
  if (row?.there) return;
  throw new Refusal('last-admin-stays', 'This would leave nobody who can administer. Make somebody else admin first.');
}
