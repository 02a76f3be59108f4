/** Claimants by what they are called. */
import type { EntityManager } from 'typeorm';
import { ClaimantRow } from '../rows/claimant.row.js';

/** What makes two spellings of a name one. */
export function claimantNameKey(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Ids of all who have this name, one a type. */
export async function claimantsByName(manager: EntityManager, name: string): Promise<string[]> {
  const rows = await manager.findBy(ClaimantRow, { nameKey: claimantNameKey(name) });
  return rows.map(({ id }) => id);
}
