/** What a claim says and who says it: the part of a claim that an extractor finds and an editor may edit. */
import type { Anchor } from './anchor.js';
import type { Attribution, ClaimantType, DuePrecision, Kind } from '../vocabulary.js';

/** Who asserts a claim. */
export interface Claimant {
  readonly id: string;
  readonly name: string;
  readonly type: ClaimantType;
}

/** One step of the way a claim came into the article, from the speaker outward. */
export interface AttributionStep {
  readonly name: string;
  readonly cue: string;
}

/**
 * A stated plan: who is to do what, and when.
 * Dates are calendar days (`YYYY-MM-DD`), both inclusive. Absent where the words name no date ("soon"):
 * a date is never invented. `dueText` holds the words that were read.
 */
export interface Plan {
  readonly actors: readonly string[];
  readonly action: string;
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly duePrecision?: DuePrecision;
  readonly dueText?: string;
}

/** The content of a claim as its article gives it. */
export interface ClaimContent {
  readonly anchor: Anchor;
  /** Verbatim words of the claim, which `anchor.exact` contains or equals. */
  readonly text: string;
  /** Self-contained wording: what an editor can check without the article. */
  readonly statement: string;
  readonly claimants: readonly Claimant[];
  readonly cue?: string;
  readonly attribution: Attribution;
  readonly attributionChain: readonly AttributionStep[];
  readonly kind: Kind;
  /** 0 to 1. */
  readonly checkworthiness: number;
  /** Words an editor can read: "number", "named actor", "dated plan". */
  readonly checkworthinessReasons: readonly string[];
  readonly plan?: Plan;
}
