/** What people are called, by their ids. */
import type { EntityManager } from 'typeorm';
import { prepared } from '../prepared.js';

export async function personNames(manager: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const people = await prepared<{ id: string; name: string }>(
    manager,
    'names of people',
    'select id, name from person where id = any($1)',
    [[...new Set(ids)]],
  );
  return new Map(people.map(({ id, name }) => [id, name]));
}
