/** The account that somebody wants to sign in to. */
import { IsNull, type EntityManager } from 'typeorm';
import { PersonRow } from '../rows/person.row.js';

export interface Account {
  readonly personId: string;
  /** Argon2id, encoded; null where they sign in by key alone. */
  readonly passwordHash: string | null;
}

/** Null for an address that nobody here has, or somebody who is shut out. */
export async function accountByEmail(manager: EntityManager, email: string): Promise<Account | null> {
  const row = await manager.findOneBy(PersonRow, { email: email.trim().toLowerCase(), disabledAt: IsNull() });
  return row && { personId: row.id, passwordHash: row.passwordHash };
}
