/** Everybody who works here, page by page. */
import type { EntityManager } from 'typeorm';
import { PersonRow } from '../rows/person.row.js';

export interface PeopleFilter {
  readonly limit: number;
  /** Time (ISO 8601) and id of the last one of the page before. */
  readonly after?: readonly [string, string] | undefined;
  /** Only these. */
  readonly ids?: readonly string[] | undefined;
}

/** In the order in which they came. */
export async function listPeople(manager: EntityManager, { limit, after, ids }: PeopleFilter): Promise<PersonRow[]> {
  const people = manager.createQueryBuilder(PersonRow, 'person').orderBy('person.createdAt').addOrderBy('person.id');
  if (after) people.andWhere('(person.createdAt, person.id) > (:time, :id)', { time: after[0], id: after[1] });
  if (ids) people.andWhere('person.id = any(:ids)', { ids });
  return people.limit(limit).getMany();
}
