/** Ranges of tokens, and their lengths in characters: what content, cue and source consist of. */
import type { Reading } from './reading.js';

/** Tokens `first` to `last`, both of them included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** True where token `i` is in one of `ranges`. */
export function holds(ranges: readonly Range[], i: number): boolean {
  for (const { first, last } of ranges) if (i >= first && i <= last) return true;
  return false;
}

const between = ({ chars }: Reading, first: number, last: number): number =>
  (chars[last + 1] as number) - (chars[first] as number);

/** Non-space characters of the tokens of `range`. */
export function lengthOf(reading: Reading, range: Range | undefined): number {
  return range ? between(reading, range.first, range.last) : 0;
}

/** Non-space characters that two ranges share. */
export function sharedLength(reading: Reading, one: Range | undefined, other: Range | undefined): number {
  if (!one || !other) return 0;
  const first = Math.max(one.first, other.first);
  const last = Math.min(one.last, other.last);
  return last < first ? 0 : between(reading, first, last);
}
