/** What a statement is made from, and what is changed in its words. */
import type { People, Person } from '../people/people.js';
import type { Token } from '../text/tokens.js';
import type { LeftOpen } from './left-open.js';

/** What a statement is made from. */
export interface Wording {
  readonly text: string;
  readonly pieces: readonly { readonly start: number; readonly end: number; readonly tokens: readonly Token[] }[];
  readonly people: People;
  readonly sentence: number;
  /** All tokens of that sentence. */
  readonly around: readonly Token[];
  /** The person who says it, where that is one known person. */
  readonly speaker?: Person;
  /** Their name as it is given, person or not. */
  readonly speakerName?: string;
  /** Whoever is reported to say it, named or not: "City officials". */
  readonly saidBy?: string;
  /** The speaker is an office or organisation, which "it" can mean. */
  readonly officeSpeaks: boolean;
  readonly direct: boolean;
  /** What is said is a view or an experience, which is nothing without its speaker. */
  readonly view: boolean;
  readonly published?: string;
  readonly future: boolean;
  /** The person whom the sentence before is about, or who speaks there. */
  readonly about?: Person;
  /** The organisation that "it" means at the beginning of a sentence. */
  readonly topic?: string;
  /**
   * Chooses the names that make what is left open understood; the most needed first. `bare` answers what the claim's own
   * words leave open, without an edit.
   */
  readonly context?: (left: LeftOpen, bare: () => LeftOpen) => readonly string[];
}

/** Words put in the place of others; offsets into the text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** `text` from `start` to `end` with edits made; edits in order, those that overlap an earlier one left out. */
export function edited(text: string, start: number, end: number, edits: readonly Edit[]): string {
  let out = '';
  let at = start;
  for (const edit of edits) {
    if (edit.start < at || edit.end > end) continue;
    out += text.slice(at, edit.start) + edit.by;
    at = edit.end;
  }
  return out + text.slice(at, end);
}
