/** A fact-check as the public reads it: plain data, whatever the place it was read from. */
import type { ArticleDetails, Claim, Claimant, Evidence, RatingScale, Verdict } from '#domain';

/** Who publishes. `url` is the newsroom's own site, absolute. */
export interface Newsroom {
  readonly name: string;
  readonly url: string;
}

/** A verdict that is or was published, with the scale in the version it was given under and the names of its people. */
export interface PublishedVerdict extends Pick<Verdict, 'rating' | 'summary' | 'rationale' | 'correction'> {
  readonly scale: RatingScale;
  readonly evidence: readonly Evidence[];
  /** ISO 8601. */
  readonly publishedAt: string;
  readonly author: string;
  /** Absent where nobody but its author decided: on a `single` desk, and for a correction. */
  readonly approver?: string;
}

/** Named as the claim named them when its verdict was published. */
export interface CheckedClaimant extends Claimant {
  /** `Q` and a number: which entity of Wikidata it is, as far as it is known now. */
  readonly wikidataId?: string;
}

export interface CheckedClaim extends Pick<Claim, 'text' | 'statement' | 'attribution' | 'attributionChain'> {
  readonly claimants: readonly CheckedClaimant[];
}

export type CheckedArticle = Pick<ArticleDetails, 'url' | 'title' | 'publisher' | 'publishedAt' | 'language'>;

export interface FactCheck {
  /** Absolute address of its page. */
  readonly url: string;
  readonly newsroom: Newsroom;
  readonly claim: CheckedClaim;
  readonly article: CheckedArticle;
  /** The verdict in force. */
  readonly verdict: PublishedVerdict;
  /** The published verdicts that it replaced, directly or not, oldest first. */
  readonly earlier: readonly PublishedVerdict[];
}

/** A fact-check with what its page says of its history. */
export interface FactCheckPage extends FactCheck {
  /** `entries`: number of the claim's events. `lastHash`: the hash of the last of them, as text. */
  readonly record: { readonly entries: number; readonly lastHash: string };
}

/** True when the newsroom no longer stands by any rating of this claim. */
export function isRetracted({ correction }: Pick<PublishedVerdict, 'correction'>): boolean {
  return correction?.kind === 'retraction';
}

/** All published verdicts, oldest first; the last is in force. */
export function versionsOf({ earlier, verdict }: FactCheck): readonly PublishedVerdict[] {
  return [...earlier, verdict];
}

/** The verdict that two people gave and that later corrections only mend: the last that is not itself a correction. */
export function checkedVerdict(factCheck: FactCheck): PublishedVerdict {
  return versionsOf(factCheck).findLast((v) => v.correction === undefined) ?? factCheck.verdict;
}
