/** A claim as a language model proposes it: words to be checked, nothing more. */
import type { Attribution, ClaimantType, Kind } from '#domain';

/** One proposal. Only `quote` is needed; what is wrong in the rest is left out. */
export interface ModelClaim {
  /** Words that must stand in the text exactly so. */
  readonly quote: string;
  /** Who asserts it, by a name that stands in the text; absent for the article's own narrator. */
  readonly speaker?: string;
  readonly speakerType?: ClaimantType;
  readonly attribution?: Attribution;
  /** The attributing words, as they stand in the text. */
  readonly cue?: string;
  readonly kind?: Kind;
  /** Self-contained wording. */
  readonly statement?: string;
  /** 0 to 1. */
  readonly checkworthiness?: number;
}
