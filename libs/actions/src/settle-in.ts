/** The first start: the general desk, the built-in scales, and an admin with every role. */
import { GENERAL_DESK, promiseScale, ROLES, truthScale } from '#domain';
import { DeskRow, PersonRow, RatingScaleRow, type Tx } from '#store';
import { addPerson } from './add-person.js';
import { changeDesk } from './change-desk.js';
import { createKey } from './create-key.js';
import { defineScale } from './define-scale.js';

/** Makes what is missing. Answers the admin's key when this made the first admin, for the caller to keep safe. */
export async function settleIn(tx: Tx, at: string): Promise<{ adminKey?: string }> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['settle in']);
  const actorId = null;
  if ((await tx.count(DeskRow)) === 0) await changeDesk(tx, { actorId, desk: GENERAL_DESK }, at);
  for (const { version: _version, ...scale } of [truthScale, promiseScale]) {
    if (!(await tx.existsBy(RatingScaleRow, { slug: scale.slug }))) await defineScale(tx, { actorId, scale }, at);
  }
  if ((await tx.count(PersonRow)) > 0) return {};
  const admin = { actorId, name: 'Admin', email: 'admin@localhost', roles: ROLES, desks: [] };
  const person = await addPerson(tx, admin, at);
  const { apiKey } = await createKey(tx, { actorId, personId: person.id }, at);
  return { adminKey: apiKey };
}
