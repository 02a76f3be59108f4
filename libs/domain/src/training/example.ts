/** An article revision as editors left it: what a newsroom's own work teaches the splitter. */
import type { AttributionStep, Claimant, Plan } from '../claim/content.js';
import type { Span } from '../claim/anchor.js';
import type { Attribution, DismissalReason, Kind } from '../vocabulary.js';

/**
 * What editors decided about a claim:
 * - `added`: they marked it by hand; the extractor had not found it;
 * - `re-anchored`, `re-attributed` (claimants, cue, attribution or chain), `kind-changed`, `plan-changed`, `reworded`
 *   (its statement): it stands otherwise than the extractor gave it, `before` says how that was;
 * - `queued`: below the desk's threshold, an editor wanted it checked all the same;
 * - `kept`: a verdict on it was approved, so that what is not among its changes was right;
 * - `dismissed`: it is no claim for this newsroom, `reason` says why.
 */
export const DECISIONS = [
  'added',
  're-anchored',
  're-attributed',
  'kind-changed',
  'plan-changed',
  'reworded',
  'queued',
  'kept',
  'dismissed',
] as const;
export type Decision = (typeof DECISIONS)[number];

/** The part of a claim that an extractor finds, without ids: names are enough to learn from. */
export interface ExampleContent extends Span {
  readonly statement: string;
  readonly claimants: readonly Omit<Claimant, 'id'>[];
  readonly cue?: string;
  readonly attribution: Attribution;
  readonly attributionChain: readonly AttributionStep[];
  readonly kind: Kind;
  readonly plan?: Plan;
}

/** What the extractor gave, of the fields that are another way now; null where there was nothing. */
export type ContentBefore = { readonly [K in keyof ExampleContent]?: ExampleContent[K] | null };

/** A claim as it stands now. Without decisions nobody has looked at it: it is the extractor's own word. */
export interface ExampleClaim extends ExampleContent {
  readonly decisions: readonly Decision[];
  readonly reason?: DismissalReason;
  readonly before?: ContentBefore;
}

/** What the models may learn from the text beside it. */
export interface ExampleSource {
  /** The article's id. */
  readonly id: string;
  readonly revision: number;
  readonly language?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
  readonly title?: string;
  readonly publisher?: string;
}

/** One line of an export. Offsets are UTF-16 code units into `text`. It names no editor. */
export interface TrainingExample extends ExampleSource {
  readonly text: string;
  /** In the order of the text; all that stand in this revision. */
  readonly claims: readonly ExampleClaim[];
}
