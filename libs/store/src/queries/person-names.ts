/** What people are called, by their ids. */
import { In, type EntityManager } from 'typeorm';
import { PersonRow } from '../rows/person.row.js';

export async function personNames(manager: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const people = await manager.find(PersonRow, {
    select: { id: true, name: true },
    where: { id: In([...new Set(ids)]) },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}
