/** Everybody who works here, page by page. */
import type { EntityManager } from 'typeorm';
import { PersonRow } from '../rows/person.row.js';

/** In the order in which they came; `after`: time (ISO 8601) and id of the last one of the page before. */
export async function listPeople(
  manager: EntityManager,
  { limit, after }: { limit: number; after?: readonly [string, string] | undefined },
): Promise<PersonRow[]> {
  const people = manager.createQueryBuilder(PersonRow, 'person').orderBy('person.createdAt').addOrderBy('person.id');
  if (after) people.where('(person.createdAt, person.id) > (:time, :id)', { time: after[0], id: after[1] });
  return people.limit(limit).getMany();
}
