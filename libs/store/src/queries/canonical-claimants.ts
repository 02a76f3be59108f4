/** Who stands for the claimants that claims name. */
import type { EntityManager } from 'typeorm';
import type { ClaimantType } from '#domain';
import { prepared } from '../prepared.js';

/** The claimant that stands for one or more, as it is called now. */
export interface CanonicalClaimant {
  readonly id: string;
  readonly name: string;
  readonly type: ClaimantType;
  readonly wikidataId?: string;
}

interface Raw {
  asked: string;
  id: string;
  name: string;
  type: ClaimantType;
  wikidata_id: string | null;
}

/** By the id that was asked for; an id that nobody has is left out. */
export async function canonicalClaimants(
  manager: EntityManager,
  ids: readonly string[],
): Promise<Map<string, CanonicalClaimant>> {
  if (ids.length === 0) return new Map();
  const rows = await prepared<Raw>(
    manager,
    'canonical claimants',
    `select c.id as asked, k.id, k.name, k.type, k.wikidata_id
     from claimant c join claimant k on k.id = coalesce(c.merged_into, c.id) where c.id = any($1)`,
    [[...new Set(ids)]],
  );
  return new Map(
    rows.map(({ asked, id, name, type, wikidata_id: wikidataId }) => [
      asked,
      { id, name, type, ...(wikidataId !== null && { wikidataId }) },
    ]),
  );
}
