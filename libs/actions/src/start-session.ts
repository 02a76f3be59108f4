/** Somebody who has shown who they are gets a session. No event: a sign-in changes nothing that the record tells of. */
import { createHash, randomBytes } from 'node:crypto';
import { SessionRow, type Tx } from '#store';
import { newId } from './ids.js';

/** Hours after its last use that a session ends. */
const IDLE_HOURS = 12;
/** Days after its beginning that a session ends, however much it is used. */
const MOST_DAYS = 14;

const HOUR_MS = 3_600_000;

export interface StartSession {
  readonly personId: string;
  /** The API key that they showed: the session ends with it. */
  readonly keyId?: string;
  /** The password hash that theirs was held against: no session begins with a password that was just changed. */
  readonly passwordHash?: string;
}

/** Times are ISO 8601. */
export interface NewSession {
  readonly id: string;
  /** 43 characters of base64url, for the cookie; kept nowhere. */
  readonly token: string;
  readonly since: string;
  /** When it ends unless it is used before. */
  readonly expiresAt: string;
  /** When it ends in any case. */
  readonly endsAt: string;
}

/** What a session is found by: the SHA-256 of its token, hex. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Null when the person was shut out, or their password changed, since it was looked at. */
export async function startSession(tx: Tx, command: StartSession, at: string): Promise<NewSession | null> {
  const { personId, keyId = null, passwordHash = null } = command;
  const still = await tx.query<unknown[]>(
    `select from person where id = $1 and disabled_at is null and ($2::text is null or password_hash = $2) for share`,
    [personId, passwordHash],
  );
  if (still.length === 0) return null;
  await tx.query('delete from session where expires_at <= $1', [at]);
  const token = randomBytes(32).toString('base64url');
  const expiresAt = expiryOf(at, at);
  const id = newId();
  const times = { createdAt: new Date(at), lastSeenAt: new Date(at), expiresAt: new Date(expiresAt) };
  await tx.insert(SessionRow, { id, personId, tokenHash: hashToken(token), keyId, ...times });
  return { id, token, since: at, expiresAt, endsAt: endOf(at) };
}

/** A session that is used lives on, up to its last day. */
export async function renewSession(
  tx: Tx,
  { id, since }: { readonly id: string; readonly since: string },
  at: string,
): Promise<void> {
  await tx.update(SessionRow, { id }, { lastSeenAt: new Date(at), expiresAt: new Date(expiryOf(since, at)) });
}

function expiryOf(since: string, seenAt: string): string {
  const idle = new Date(Date.parse(seenAt) + IDLE_HOURS * HOUR_MS).toISOString();
  const end = endOf(since);
  return idle < end ? idle : end;
}

function endOf(since: string): string {
  return new Date(Date.parse(since) + MOST_DAYS * 24 * HOUR_MS).toISOString();
}
