/** Who a key belongs to, while both are in force. */
import type { EntityManager } from 'typeorm';
import type { Actor, Role } from '#domain';

export interface KeyHolder {
  readonly keyId: string;
  readonly person: Actor;
}

/** `keyHash`: SHA-256 of the key, hex. `at`: ISO 8601. Null for a key that is unknown, revoked, expired, or of a disabled person. */
export async function personByKey(manager: EntityManager, keyHash: string, at: string): Promise<KeyHolder | null> {
  const [row] = await manager.query<{ key_id: string; id: string; name: string; roles: Role[]; desks: string[] }[]>(
    `select api_key.id as key_id, person.id, person.name, person.roles, person.desks
     from api_key join person on person.id = api_key.person_id
     where api_key.hash = $1 and api_key.revoked_at is null and (api_key.expires_at is null or api_key.expires_at > $2)
       and person.disabled_at is null`,
    [keyHash, at],
  );
  if (!row) return null;
  const { key_id: keyId, ...person } = row;
  return { keyId, person };
}
