/** How a claim is drawn in outline and text: a resolved one by its rating, all others by their state. */
import { type Look, lookOfRating, lookOfState } from '../../ui/index.js';
import type { Text } from '../../i18n/index.js';
import type { Claim } from './queries.js';
import type { Scale } from './verdict-draft.js';

export interface ClaimLook extends Look {
  readonly word: string;
  /** Names the line under its words. */
  readonly line: Claim['state'];
}

/** Without `scales` no rating is shown: whoever judges blind is not to see one. */
export function lookOfClaim(claim: Claim, scales: readonly Scale[] | undefined, t: Text['t']): ClaimLook {
  const verdict = claim.state === 'resolved' ? claim.currentVerdict : undefined;
  if (verdict && scales) {
    const rating = ratingOf(scales, verdict.scale, verdict.rating);
    return { ...lookOfRating(verdict.rating, rating?.place), word: rating?.name ?? verdict.rating, line: 'resolved' };
  }
  const isAgain = claim.state === 'queued' && claim.round > 1;
  const { word, ...look } = lookOfState(isAgain ? 'reopened' : claim.state);
  return { ...look, word: t(word, { round: claim.round }), line: claim.state };
}

export function ratingOf(scales: readonly Scale[], slug: string, value: string): Scale['ratings'][number] | undefined {
  return scales.find((scale) => scale.slug === slug)?.ratings.find((rating) => rating.value === value);
}
