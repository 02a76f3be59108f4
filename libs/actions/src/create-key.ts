/** A new API key for somebody; the key itself is answered once and kept nowhere. */
import { createHash, randomBytes } from 'node:crypto';
import type { ActorId } from '#domain';
import { ApiKeyRow, PersonRow, type Tx } from '#store';
import { recordPersonEvent } from './add-person.js';
import { newId } from './ids.js';
import { notFound } from './not-found.js';

export interface CreateKey {
  readonly actorId: ActorId;
  readonly personId: string;
  /** ISO 8601; without it the key does not expire. */
  readonly expiresAt?: string;
  /** By default a random one; one that its maker can make again, so that a repeated request answers the same key. */
  readonly apiKey?: string;
}

export interface NewKey {
  readonly keyId: string;
  /** The key: shown now or never. */
  readonly apiKey: string;
  readonly expiresAt?: string;
}

/** What a key is found by: its SHA-256, hex. */
export function hashKey(apiKey: string): string {
  return createHash('sha256').update(apiKey).digest('hex');
}

/** An API key out of 32 random bytes: `cdk_` and 43 characters of base64url. */
export function toApiKey(secret: Buffer): string {
  return `cdk_${secret.toString('base64url')}`;
}

export async function createKey(tx: Tx, command: CreateKey, at: string): Promise<NewKey> {
  const { actorId, personId, expiresAt, apiKey = toApiKey(randomBytes(32)) } = command;
  const person = await tx.findOne(PersonRow, { where: { id: personId }, lock: { mode: 'pessimistic_write' } });
  if (!person) throw notFound('person', personId);
  const keyId = newId();
  const expiry = expiresAt !== undefined && { expiresAt };
  await recordPersonEvent(tx, person, { type: 'KeyCreated', keyId, ...expiry }, actorId, at);
  await tx.update(PersonRow, { id: personId }, { version: person.version });
  await tx.insert(ApiKeyRow, {
    id: keyId,
    personId,
    hash: hashKey(apiKey),
    createdAt: new Date(at),
    expiresAt: expiresAt === undefined ? null : new Date(expiresAt),
    revokedAt: null,
  });
  return { keyId, apiKey, ...expiry };
}
