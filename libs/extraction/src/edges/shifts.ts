/** Where else a claim may begin or end: where phrases are given up that hang from its rest, or words around it are taken in. */
import type { Token } from '../text/tokens.js';

/** Tokens `first` to `last` of a sentence, both of them included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

export type Edge = 'start' | 'end';

/** One other place for an edge. */
export interface Shift {
  readonly edge: Edge;
  /** The token that would be the first or the last. */
  readonly at: number;
  /** What is given up or taken in. */
  readonly moved: Stretch;
  readonly givesUp: boolean;
}

/** How many tokens an edge may give up. */
const REACH = 40;
/** And how many it may take in: what stands farther off is another claim's. */
const TAKES_IN = { start: 6, end: 12 };
/** Words that must be left of a claim. */
const LEAST_WORDS = 3;

const isWord = (token: Token | undefined): boolean =>
  token !== undefined && token.pos !== 'PUNCT' && token.pos !== 'SYM';

/** `stretch` without the marks at its ends; undefined where it holds no word. */
export function wordsOf(tokens: readonly Token[], { first, last }: Stretch): Stretch | undefined {
  while (first <= last && !isWord(tokens[first])) first++;
  while (last >= first && !isWord(tokens[last])) last--;
  return first <= last ? { first, last } : undefined;
}

const countWords = (tokens: readonly Token[], { first, last }: Stretch): number =>
  tokens.slice(first, last + 1).filter(isWord).length;

/** Places inside: nothing that stays may hang from what is given up. */
function endsInside(tokens: readonly Token[], { first, last }: Stretch): Shift[] {
  const shifts: Shift[] = [];
  let farthest = -1;
  let words = 0;
  for (let at = first; at < last; at++) {
    const head = tokens[at]?.head ?? -1;
    if (head <= last) farthest = Math.max(farthest, head);
    if (!isWord(tokens[at])) continue;
    words++;
    if (words < LEAST_WORDS || farthest > at || last - at > REACH) continue;
    shifts.push({ edge: 'end', at, moved: { first: at + 1, last }, givesUp: true });
  }
  return shifts;
}

function startsInside(tokens: readonly Token[], { first, last }: Stretch): Shift[] {
  const shifts: Shift[] = [];
  let farthest = Infinity;
  let words = 0;
  for (let at = last; at > first; at--) {
    const head = tokens[at]?.head ?? -1;
    if (head >= first) farthest = Math.min(farthest, head);
    if (!isWord(tokens[at])) continue;
    words++;
    if (words < LEAST_WORDS || farthest < at || at - first > REACH) continue;
    shifts.push({ edge: 'start', at, moved: { first, last: at - 1 }, givesUp: true });
  }
  return shifts;
}

const LEADS_ON = new Set(['CCONJ', 'SCONJ', 'ADP']);

/** Places behind: before a mark or a word that leads on, and the end of the sentence. */
function endsOutside(tokens: readonly Token[], { last }: Stretch): Shift[] {
  const shifts: Shift[] = [];
  for (let at = last + 1; at < tokens.length && at <= last + TAKES_IN.end; at++) {
    const next = tokens[at + 1];
    if (!isWord(tokens[at]) || (isWord(next) && !LEADS_ON.has(next?.pos ?? ''))) continue;
    shifts.push({ edge: 'end', at, moved: { first: last + 1, last: at }, givesUp: false });
  }
  return shifts;
}

/** Places before: a word that leads on, what follows a mark, and the beginning of the sentence. */
function startsOutside(tokens: readonly Token[], { first }: Stretch): Shift[] {
  const shifts: Shift[] = [];
  for (let at = first - 1; at >= 0 && at >= first - TAKES_IN.start; at--) {
    const token = tokens[at];
    const opens = at === first - 1 || !isWord(tokens[at - 1]) || LEADS_ON.has(token?.pos ?? '');
    if (!isWord(token) || !opens) continue;
    shifts.push({ edge: 'start', at, moved: { first: at, last: first - 1 }, givesUp: false });
  }
  return shifts;
}

/**
 * Every other place for the start of a claim's first piece and the end of its last one, which is the same where it stands
 * in one piece; in no more time than the pieces are long.
 */
export function shiftsOf(tokens: readonly Token[], firstPiece: Stretch, lastPiece: Stretch): Shift[] {
  const opening = wordsOf(tokens, firstPiece);
  const closing = wordsOf(tokens, lastPiece);
  if (!opening || !closing) return [];
  return [
    ...startsInside(tokens, opening),
    ...startsOutside(tokens, opening),
    ...endsInside(tokens, closing),
    ...endsOutside(tokens, closing),
  ];
}

/** True where enough of a claim is left between its edges. */
export const leavesEnough = (tokens: readonly Token[], stretch: Stretch): boolean =>
  stretch.first <= stretch.last && countWords(tokens, stretch) >= LEAST_WORDS;
