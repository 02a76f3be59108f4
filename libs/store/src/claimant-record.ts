/** Between the claimant of the domain and its row. */
import { canonicalIdOf, claimantNameKey, type KnownClaimant } from '#domain';
import { ClaimantRow } from './rows/claimant.row.js';

export function toKnownClaimant(row: ClaimantRow): KnownClaimant {
  return {
    id: row.id,
    name: row.name,
    type: row.type,
    names: row.names,
    ...(row.wikidataId !== null && { wikidataId: row.wikidataId }),
    ...(row.wikidataIdFrom !== null && { wikidataIdFrom: row.wikidataIdFrom }),
    mergePath: row.mergePath,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

export function fromKnownClaimant(claimant: KnownClaimant): ClaimantRow {
  const { id, name, mergePath } = claimant;
  return Object.assign(new ClaimantRow(), {
    ...claimant,
    nameKey: claimantNameKey(name),
    wikidataId: claimant.wikidataId ?? null,
    wikidataIdFrom: claimant.wikidataIdFrom ?? null,
    mergedInto: mergePath.length > 0 ? canonicalIdOf({ id, mergePath }) : null,
    createdAt: new Date(claimant.createdAt),
    updatedAt: new Date(claimant.updatedAt),
  });
}
