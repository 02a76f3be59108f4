/** An admin opens a desk or changes its settings. */
import { DESK_SLUG, Refusal, type ActorId, type Desk } from '#domain';
import { append, notBefore } from '#ledger';
import { DeskRow, type Tx } from '#store';
import { newId } from './ids.js';

/** Opens the desk when there is none of that name. Answers whether it is new. */
export async function changeDesk(
  tx: Tx,
  { actorId, desk }: { actorId: ActorId; desk: Desk },
  at: string,
): Promise<{ desk: Desk; opened: boolean }> {
  if (!DESK_SLUG.test(desk.slug)) {
    throw new Refusal(
      'desk-slug-is-malformed',
      'A desk is named in lower-case letters, digits and hyphens.',
      'invalid',
    );
  }
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`desk ${desk.slug}`]);
  const before = await tx.findOneBy(DeskRow, { slug: desk.slug });
  const row = Object.assign(new DeskRow(), { ...desk, id: before?.id ?? newId(), version: (before?.version ?? 0) + 1 });
  const subject = { subjectType: 'desk', subjectId: row.id, subjectVersion: row.version } as const;
  const type = before ? 'DeskChanged' : 'DeskOpened';
  await append(tx, [
    { id: newId(), ...subject, type, at: await notBefore(tx, row.id, at), actorId, body: { ...desk } },
  ]);
  await tx.upsert(DeskRow, row, ['id']);
  return { desk, opened: !before };
}
