/** How the verdict in force on a claim is named and drawn. */
import type { Schemas } from '../../api/index.js';
import type { ClaimOnText } from '../../article-text/index.js';
import type { Claim } from './queries.js';

type Scales = readonly Schemas['RatingScaleView'][];

/** A scale that is not known shows the rating as it is written. */
export function ratingOf(claim: Claim, scales: Scales | undefined): NonNullable<ClaimOnText['rating']> | undefined {
  const { currentVerdict: verdict, state } = claim;
  if (verdict === undefined || state !== 'resolved') return undefined;
  const scale = scales?.find(({ slug }) => slug === verdict.scale);
  const rating = scale?.ratings.find(({ value }) => value === verdict.rating);
  return { value: verdict.rating, name: rating?.name ?? verdict.rating, place: rating?.place };
}

/** The claims as they are drawn on the text; `moved` has ends that are not saved yet. */
export function toClaimsOnText(
  claims: readonly Claim[],
  scales: Scales | undefined,
  moved?: { readonly claimId: string; readonly start: number; readonly end: number },
): ClaimOnText[] {
  return claims.map((claim, index) => ({
    id: claim.id,
    number: index + 1,
    state: claim.state,
    rating: ratingOf(claim, scales),
    ...(moved?.claimId === claim.id ? { start: moved.start, end: moved.end } : spanOf(claim)),
  }));
}

function spanOf({ anchor }: Claim): { start: number; end: number } {
  return { start: anchor.start, end: anchor.end };
}
