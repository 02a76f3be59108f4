/** A cue in its sentence: who, by which words, and on which side what is said stands. */
import type { Token } from '../text/tokens.js';
import type { CueClass } from './cues.js';
import type { Range } from './noun-phrase.js';

/** A sentence as the search for attributions sees it. */
export interface View {
  readonly tokens: readonly Token[];
  /** For each token the index of its quotation, or -1. */
  readonly quote: readonly number[];
}

/** One attribution inside one sentence, in token indexes. */
export interface Frame {
  readonly kind: CueClass | 'according' | 'colon';
  readonly lemma: string;
  readonly source?: Range;
  readonly cue: Range;
  /** What is said after the cue begins here. */
  readonly after?: number;
  /** What is said after the cue ends here, where that is not the sentence's end. */
  readonly until?: number;
  /** What is said before the cue ends here. */
  readonly before?: number;
  /** Where a frame that is joined to an earlier one ("…, adding that", "…, while X said") cuts that one's content off. */
  readonly cut?: number;
  /** First token that belongs to source or cue. */
  readonly start: number;
}

/** True where token `i` stands inside a quotation. */
export const quoted = (view: View, i: number): boolean => (view.quote[i] ?? -1) >= 0;
