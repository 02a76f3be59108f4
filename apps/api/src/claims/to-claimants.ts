/** Shows the claimants of claims as who they are: a claim keeps the name that its article gave. */
import type { EntityManager } from 'typeorm';
import type { Claimant } from '#domain';
import { canonicalClaimants, type CanonicalClaimant } from '#store/queries';
import type { ClaimantView } from './claim-parts.view.dto.js';

/** Who stands for a claimant, by its id. */
export type Canonical = ReadonlyMap<string, CanonicalClaimant>;

/** Of claims as they stood in the past, where what the record said then is shown. */
export const AS_RECORDED: Canonical = new Map();

export function canonicalOf(
  manager: EntityManager,
  claims: readonly { readonly claimants: readonly Claimant[] }[],
): Promise<Canonical> {
  return canonicalClaimants(
    manager,
    claims.flatMap(({ claimants }) => claimants.map(({ id }) => id)),
  );
}

/** Two that are merged are shown once. */
export function toClaimantViews(claimants: readonly Claimant[], canonical: Canonical): ClaimantView[] {
  const shown = new Map<string, ClaimantView>();
  for (const { id, name: as, type } of claimants) {
    const now = canonical.get(id) ?? { id, name: as, type };
    if (!shown.has(now.id)) shown.set(now.id, { ...now, ...(now.name !== as && { as }) });
  }
  return [...shown.values()];
}
