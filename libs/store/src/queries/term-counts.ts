/** In how many claims a term stands. */
import type { EntityManager } from 'typeorm';
import { EVERY_CLAIM } from '../write-terms.js';

export interface TermCounts {
  /** Of those asked for; a term that no claim has is not in it. */
  readonly counts: ReadonlyMap<string, number>;
  /** Claims whose terms are known. */
  readonly claims: number;
}

export async function termCounts(manager: EntityManager, terms: readonly string[]): Promise<TermCounts> {
  const rows = await manager.query<{ term: string; claims: number }[]>(
    'select term, claims from term where term = any($1)',
    [[EVERY_CLAIM, ...terms]],
  );
  const counts = new Map(rows.map(({ term, claims }) => [term, claims]));
  return { counts, claims: counts.get(EVERY_CLAIM) ?? 0 };
}
