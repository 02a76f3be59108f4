/** What people see of themselves. */
import type { EntityManager } from 'typeorm';
import type { Role } from '#domain';
import { PersonRow } from '../rows/person.row.js';

export interface OwnDetails {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly desks: readonly string[];
  /** Argon2id, encoded; null where they have none yet. */
  readonly passwordHash: string | null;
}

export async function ownDetails(manager: EntityManager, personId: string): Promise<OwnDetails> {
  return manager.findOneByOrFail(PersonRow, { id: personId });
}
