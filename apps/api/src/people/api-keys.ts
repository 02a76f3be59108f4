/** Makes API keys that a repeated request can be answered with again, though they are stored nowhere. */
import { createHmac, randomBytes } from 'node:crypto';
import { toApiKey } from '#actions';

/** Random, base64url; kept with the answer of a repeatable request, and worthless without the caller's own secret. */
export function newSalt(): string {
  return randomBytes(32).toString('base64url');
}

/** The new key: HMAC-SHA-256 under the key or the session's token of the admin who asks for it. */
export function deriveApiKey(secret: string, salt: string): string {
  return toApiKey(createHmac('sha256', secret).update(`claimdesk api key ${salt}`).digest());
}
