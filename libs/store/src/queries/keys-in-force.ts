/** The API keys that let somebody in: not revoked, not expired. */
import type { EntityManager } from 'typeorm';
import { ApiKeyRow } from '../rows/api-key.row.js';

export interface KeyInForce {
  readonly id: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly expiresAt?: string;
}

/** By person, oldest first. */
export async function keysInForce(
  manager: EntityManager,
  personIds: readonly string[],
  at: string,
): Promise<Map<string, KeyInForce[]>> {
  const rows = await manager
    .createQueryBuilder(ApiKeyRow, 'key')
    .where('key.personId = any(:personIds) and key.revokedAt is null', { personIds })
    .andWhere('(key.expiresAt is null or key.expiresAt > :at)', { at })
    .orderBy('key.createdAt')
    .addOrderBy('key.id')
    .getMany();
  const byPerson = new Map<string, KeyInForce[]>();
  for (const { id, personId, createdAt, expiresAt } of rows) {
    const expiry = expiresAt && { expiresAt: expiresAt.toISOString() };
    byPerson.set(personId, [...(byPerson.get(personId) ?? []), { id, createdAt: createdAt.toISOString(), ...expiry }]);
  }
  return byPerson;
}
