/** Who a session belongs to, while it, its person and the key that it began with are in force. */
import type { EntityManager } from 'typeorm';
import type { Actor, Role } from '#domain';

/** Times are ISO 8601. */
export interface SessionInForce {
  readonly id: string;
  readonly since: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
  readonly person: Actor;
}

interface Raw {
  id: string;
  created_at: Date;
  last_seen_at: Date;
  expires_at: Date;
  person_id: string;
  name: string;
  roles: Role[];
  desks: string[];
}

/** `tokenHash`: SHA-256 of the token, hex. Null for a session that is unknown or has ended, for whatever reason. */
export async function personBySession(
  manager: EntityManager,
  tokenHash: string,
  at: string,
): Promise<SessionInForce | null> {
  const [row] = await manager.query<Raw[]>(
    `select session.id, session.created_at, session.last_seen_at, session.expires_at,
       person.id as person_id, person.name, person.roles, person.desks
     from session
     join person on person.id = session.person_id and person.disabled_at is null
     left join api_key on api_key.id = session.key_id
     where session.token_hash = $1 and session.expires_at > $2 and api_key.revoked_at is null
       and (api_key.expires_at is null or api_key.expires_at > $2)`,
    [tokenHash, at],
  );
  if (!row) return null;
  const { person_id: personId, name, roles, desks } = row;
  return {
    id: row.id,
    since: row.created_at.toISOString(),
    lastSeenAt: row.last_seen_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    person: { id: personId, name, roles, desks },
  };
}
