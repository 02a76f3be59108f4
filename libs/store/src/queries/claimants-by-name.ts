/** Claimants by their id or by what they are called, with everybody who is the same. */
import type { EntityManager } from 'typeorm';
import { claimantNameKey } from '#domain';
import { prepared } from '../prepared.js';

/** Ids of the claimant, of the one it is merged into, and of all who are merged into that one. */
export function claimantsLike(manager: EntityManager, id: string): Promise<string[]> {
  return sameAs(manager, 'claimants like one', 'id = $1', id);
}

/** Ids of all who have or had this name, whatever their type, and of all who are the same as one of them. */
export function claimantsByName(manager: EntityManager, name: string): Promise<string[]> {
  const called = 'name_key = $1 or id in (select claimant_id from claimant_name where name_key = $1)';
  return sameAs(manager, 'claimants by name', called, claimantNameKey(name));
}

async function sameAs(manager: EntityManager, name: string, which: string, value: string): Promise<string[]> {
  const rows = await prepared<{ id: string }>(
    manager,
    name,
    `with meant as (select distinct coalesce(merged_into, id) as id from claimant where ${which})
     select id from meant
     union all select claimant.id from claimant join meant on claimant.merged_into = meant.id`,
    [value],
  );
  return rows.map(({ id }) => id);
}
