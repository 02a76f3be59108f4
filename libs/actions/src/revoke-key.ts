/** An admin revokes an API key; from then on nobody is let in by it. */
import type { Actor } from '#domain';
import { ApiKeyRow, PersonRow, type Tx } from '#store';
import { recordPersonEvent } from './add-person.js';
import { notFound } from './not-found.js';

/** Revoking a revoked key changes nothing. */
export async function revokeKey(tx: Tx, { actor, keyId }: { actor: Actor; keyId: string }, at: string): Promise<void> {
  const key = await tx.findOne(ApiKeyRow, { where: { id: keyId }, lock: { mode: 'pessimistic_write' } });
  if (!key) throw notFound('key', keyId);
  if (key.revokedAt) return;
  const person = await tx.findOneOrFail(PersonRow, {
    where: { id: key.personId },
    lock: { mode: 'pessimistic_write' },
  });
  await recordPersonEvent(tx, person, { type: 'KeyRevoked', keyId }, actor.id, at);
  await tx.update(PersonRow, { id: person.id }, { version: person.version });
  await tx.update(ApiKeyRow, { id: keyId }, { revokedAt: new Date(at) });
}
