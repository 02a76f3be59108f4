/** Reads the history subject by subject: for whoever makes states out of it again. */
import type { EntityManager } from 'typeorm';
import type { Occurred } from '#domain';
import type { SubjectType } from './event.js';

/** What folding needs of an event; `at` is ISO 8601. */
export interface Happened {
  readonly subjectId: string;
  readonly type: string;
  readonly at: string;
  readonly actorId: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Up to `limit` subjects of a type with ids after `after`, by id. */
export async function listSubjects(
  manager: EntityManager,
  subjectType: SubjectType,
  after: string | undefined,
  limit: number,
): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select subject_id as id from event
     where subject_type = $1 and subject_version = 1 and ($2::uuid is null or subject_id > $2)
     order by subject_id limit $3`,
    [subjectType, after ?? null, limit],
  );
  return rows.map(({ id }) => id);
}

/** The histories of these subjects, whether or not they have a position in the log yet; each oldest first. */
export async function readHistories(
  manager: EntityManager,
  subjectIds: readonly string[],
): Promise<Map<string, Happened[]>> {
  const rows = await manager.query<(Omit<Happened, 'at'> & { at: Date })[]>(
    `select subject_id as "subjectId", type, at, actor_id as "actorId", body from event
     where subject_id = any($1) order by subject_id, subject_version`,
    [subjectIds],
  );
  const histories = new Map<string, Happened[]>(subjectIds.map((id) => [id, []]));
  for (const { at, ...rest } of rows) histories.get(rest.subjectId)?.push({ ...rest, at: at.toISOString() });
  return histories;
}

/** As folding takes it; that the event is an `E` is for the caller to know. */
export function toOccurred<E extends { readonly type: string }>({ type, body, at, actorId }: Happened): Occurred<E> {
  return { event: { type, ...body } as unknown as E, at, actorId };
}
