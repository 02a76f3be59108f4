/** Somebody changes their password, or sets their first one with their name and address. Every session of theirs ends. */
import { Refusal, type Actor, type PersonEvent } from '#domain';
import { PersonRow, type Tx } from '#store';
import { recordPersonEvent, refuseTakenEmail } from './add-person.js';
import { endSessionsOf } from './end-sessions.js';

export interface ChangePassword {
  readonly actor: Actor;
  /** The hash that the current password was held against; null where there was none. */
  readonly replaces: string | null;
  /** Argon2id, in its encoded form. */
  readonly passwordHash: string;
}

/** @throws Refusal `changed-meanwhile` when the password is no longer the one that was looked at. */
export async function changePassword(tx: Tx, command: ChangePassword, at: string): Promise<void> {
  const { actor, replaces, passwordHash } = command;
  const row = await lockPerson(tx, actor);
  if (row.passwordHash !== replaces) {
    throw new Refusal('changed-meanwhile', 'Your password was changed at the same moment. It is as it was set there.');
  }
  await change(tx, row, { passwordHash }, ['password'], at);
}

export interface SetUpAccount {
  readonly actor: Actor;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
}

/** @throws Refusal `account-is-set-up` for whoever has a password already, or `email-is-taken`. */
export async function setUpAccount(tx: Tx, command: SetUpAccount, at: string): Promise<void> {
  const { actor, passwordHash } = command;
  const row = await lockPerson(tx, actor);
  if (row.passwordHash !== null) {
    const detail = 'This account has a password already. Sign in with it; an admin can change name and address.';
    throw new Refusal('account-is-set-up', detail);
  }
  const name = command.name.trim();
  const email = command.email.trim().toLowerCase();
  if (email !== row.email) await refuseTakenEmail(tx, email);
  const details = [
    ...(name === row.name ? [] : (['name'] as const)),
    ...(email === row.email ? [] : (['email'] as const)),
    'password' as const,
  ];
  await change(tx, row, { name, email, passwordHash }, details, at);
}

function lockPerson(tx: Tx, { id }: Actor): Promise<PersonRow> {
  return tx.findOneOrFail(PersonRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

type Details = NonNullable<Extract<PersonEvent, { type: 'PersonChanged' }>['details']>;

async function change(tx: Tx, row: PersonRow, fields: Partial<PersonRow>, details: Details, at: string): Promise<void> {
  await recordPersonEvent(tx, row, { type: 'PersonChanged', details }, row.id, at);
  await tx.update(PersonRow, { id: row.id }, { ...fields, version: row.version });
  await endSessionsOf(tx, row.id);
}
