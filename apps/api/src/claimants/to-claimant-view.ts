/** Makes the views of claimants. */
import type { EntityManager } from 'typeorm';
import { canonicalIdOf, claimantNameKey, type KnownClaimant } from '#domain';
import { claimantById, claimsOfClaimant, type ClaimantWithMembers, type ListedClaimant } from '#store/queries';
import type { ClaimantRefView, KnownClaimantView, ListedClaimantView } from './claimant.view.dto.js';

export async function loadClaimantView(
  manager: EntityManager,
  { claimant, members }: ClaimantWithMembers,
): Promise<KnownClaimantView> {
  const { id, mergePath, version, createdAt, updatedAt, wikidataId } = claimant;
  const canonical = mergePath.length > 0 ? await claimantById(manager, canonicalIdOf(claimant)) : null;
  const { total, byState, byRating } = await claimsOfClaimant(manager, [id, ...members.map((one) => one.id)]);
  return {
    ...toRef(claimant),
    aliases: aliasesOf(claimant, members),
    ...(wikidataId !== undefined && { wikidataId }),
    ...(canonical && { mergedInto: toRef(canonical.claimant) }),
    merged: members.map((one) => ({ ...toRef(one), cameAlong: one.mergePath[0] !== id })),
    claims: { total, byState: [...byState], byRating: [...byRating] },
    version,
    createdAt,
    updatedAt,
  };
}

export function toListedClaimantView({ nameKey: _key, memberCount, ...rest }: ListedClaimant): ListedClaimantView {
  return { ...rest, mergedCount: memberCount };
}

/** Each way of writing a name once, whatever types it has named. */
function aliasesOf({ name, names }: KnownClaimant, members: readonly KnownClaimant[]): string[] {
  const seen = new Set([claimantNameKey(name)]);
  return [...names, ...members.flatMap((one) => [{ name: one.name }, ...one.names])].flatMap((alias) => {
    const key = claimantNameKey(alias.name);
    if (seen.has(key)) return [];
    seen.add(key);
    return [alias.name];
  });
}

function toRef({ id, name, type }: KnownClaimant): ClaimantRefView {
  return { id, name, type };
}
