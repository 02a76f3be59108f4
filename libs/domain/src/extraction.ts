/** What any extractor gives back, whatever is inside it. */
import type { ClaimContent } from './claim/content.js';
import type { Span } from './claim/anchor.js';

/** A claim as extracted: content plus the exact places of its source, cue and content in the text. */
export interface ExtractedClaim extends Omit<ClaimContent, 'claimants' | 'anchor'> {
  readonly start: number;
  readonly end: number;
  readonly claimants: readonly Omit<ClaimContent['claimants'][number], 'id'>[];
  readonly source?: Span;
  readonly content: readonly Span[];
}

/** One attribution of the text: who (absent where nobody is named), by which words, what. */
export interface ExtractedAttribution {
  readonly source?: Span;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** The result of splitting one text. Offsets are UTF-16 code units into the text that was given. */
export interface Extraction {
  /** BCP 47 language tag: as given, else as detected; `und` where neither is possible. */
  readonly language: string;
  readonly claims: readonly ExtractedClaim[];
  readonly attributions: readonly ExtractedAttribution[];
  /** Why nothing was split although there is text, e.g. the language is not one the extractor knows. */
  readonly notSplit?: string;
  /** What an editor should know of how it was split, e.g. that the language model failed and what stood in for it. */
  readonly note?: string;
}

/** What is known of a text before it is split. */
export interface ExtractionContext {
  /** ISO 8601 time. Absent: no relative date is resolved. */
  readonly publishedAt?: string;
  readonly language?: string;
  readonly title?: string;
  readonly publisher?: string;
}
