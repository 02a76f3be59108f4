/** Noun phrases around a cue, read from tags without a parser. Ranges are token indexes, end exclusive. */
import type { Token } from '../text/tokens.js';

/** A range of a sentence's tokens, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Farthest that a subject is looked for, in tokens; keeps the work linear. */
const REACH = 60;

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const INSIDE = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'SYM']);
export const LINKING = new Set([
  'of',
  'at',
  'by',
  'for',
  'in',
  'from',
  'with',
  'on',
  'to',
  'behind',
  'near',
  'within',
  'across',
  'inside',
  'close',
  'between',
]);
const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom', 'where']);
const CLAUSE_STARTERS = new Set([
  'while',
  'because',
  'although',
  'though',
  'if',
  'when',
  'as',
  'since',
  'that',
  'whether',
  'but',
  'and',
  'or',
  'after',
  'before',
  'than',
  'until',
  'what',
  'how',
  'why',
  'where',
  'which',
  'who',
]);
const NOMINATIVE = new Set([
  'he',
  'she',
  'they',
  'we',
  'i',
  'it',
  'you',
  'everyone',
  'everybody',
  'nobody',
  'somebody',
  'someone',
  'anyone',
]);
const ACCUSATIVE = new Set(['him', 'them', 'us', 'me', 'himself', 'herself', 'themselves', 'itself']);
const TIME = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later recently january february march april june july august september october november december'.split(
    ' ',
  ),
);

/** Words of time that stand without a preposition: "said Friday". */
export const isTimeWord = (token: Token | undefined): boolean => token !== undefined && TIME.has(token.lower);
/** Past adverbs and words of time: "said then", "said on Friday", "vowed last month". */
export function pastTime(tokens: readonly Token[], from: number): number {
  let i = from;
  for (;;) {
    const word = tokens[i]?.lower ?? '';
    const next = tokens[i + 1];
    if (/^(last|this|next)$/.test(word) && /^(week|month|year|night|weekend)$/.test(next?.lower ?? '')) i += 2;
    else if (tokens[i]?.pos === 'ADV' || isTimeWord(tokens[i]) || (word === 'on' && isTimeWord(next))) i++;
    else return i;
  }
}
/** Marks that open or close a quotation. */
export const isQuoteMark = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:[“”„«»"‘]|''|``)$/.test(token.text);
export const isFiniteLike = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX');
const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && NOMINAL.has(token.pos) && !RELATIVE.has(token.lower);

/** A dash between words, however it is written. */
export const isDash = (token: Token | undefined): boolean => token !== undefined && /^(?:[—–―-]|--+)$/.test(token.text);

/** True where a clause may begin behind this token. */
export function isBoundary(token: Token | undefined): boolean {
  if (!token) return true;
  return (token.pos === 'PUNCT' && token.text !== '-') || CLAUSE_STARTERS.has(token.lower);
}

/** True where a noun phrase may end at `i`: a noun, "the poor", "90 %", "officials familiar" (with the matter). */
function isHead(tokens: readonly Token[], i: number): boolean {
  const head = tokens[i];
  const before = tokens[i - 1];
  if (isNominal(head) || head?.text === '%') return true;
  if (head?.pos !== 'ADJ' && !(head?.lower === 'close' && tokens[i + 1]?.lower === 'to')) return false;
  return (
    before?.pos === 'DET' || (isNominal(before) && /^(familiar|close|aware|involved|responsible)$/.test(head.lower))
  );
}

/** One noun phrase without its complements that ends right before `to`; undefined where none does. */
export function coreBefore(tokens: readonly Token[], to: number): Range | undefined {
  const head = tokens[to - 1];
  if (!head || !isHead(tokens, to - 1)) return undefined;
  if (isTimeWord(head) || ACCUSATIVE.has(head.lower)) return undefined;
  if (NOMINATIVE.has(head.lower)) return { from: to - 1, to };
  let from = to - 1;
  while (from > 0 && to - from < REACH) {
    const left = tokens[from - 1];
    if (!left || isTimeWord(left) || (RELATIVE.has(left.lower) && left.pos !== 'DET')) break;
    const hyphen = left.text === '-' && left.end === tokens[from]?.start;
    const possessive = left.pos === 'PART' && /^['’]s?$/.test(left.text);
    // "the elected mayor", "the Riga-based bank"
    const bound = tokens[from - 2]?.text === '-' && tokens[from - 2]?.end === left.start;
    const modifier = left.pos === 'VERB' && /(ed|ing)$/.test(left.lower) && (bound || tokens[from - 2]?.pos === 'DET');
    const titled = /^(?:managing|acting|founding|governing|ruling|sitting)$/.test(left.lower);
    const possessor = left.pos === 'PRON' && /^(his|her|its|their|our|my|your)$/.test(left.lower);
    const adverb = left.pos === 'ADV' && tokens[from]?.pos === 'ADJ' && tokens[from - 2]?.pos === 'DET';
    if (INSIDE.has(left.pos) || hyphen || possessive || modifier || titled || adverb) from--;
    else if (left.pos === 'DET' || possessor) {
      from--;
      // "all of the", "both the": one determiner may stand before another.
      if (tokens[from - 1]?.pos !== 'DET') break;
    } else if (left.lower === 'more' || left.lower === 'former') from--;
    else break;
  }
  return { from, to };
}

/** The noun phrase that ends right before `to`, with what hangs on it by prepositions and "and". */
export function phraseBefore(tokens: readonly Token[], to: number): Range | undefined {
  const core = coreBefore(tokens, to);
  if (!core) return undefined;
  if (NOMINATIVE.has(tokens[core.from]?.lower ?? '')) return core;
  let { from } = core;
  for (let steps = 0; steps < 6; steps++) {
    const link = tokens[from - 1];
    if (!link) break;
    const joins = link.lower === 'and' || link.lower === '&';
    if (!joins && !LINKING.has(link.lower)) break;
    const left = coreBefore(tokens, from - 1);
    if (!left) break;
    // Anything but "of" may as well hang on a verb farther left, and "and" may join clauses.
    if (link.lower !== 'of' && !opensClause(tokens, left.from)) break;
    from = left.from;
  }
  return { from, to };
}

/** The noun phrase that begins at `from`, complements and appositions included where `whole`. */
export function phraseFrom(tokens: readonly Token[], from: number, whole: boolean): Range | undefined {
  let to = coreFrom(tokens, from);
  if (to === from) return undefined;
  for (let steps = 0; steps < 8 && whole; steps++) {
    const link = tokens[to];
    if (!link) break;
    const joins = link.lower === 'and' || LINKING.has(link.lower);
    if (!joins || isTimeWord(tokens[to + 1])) break;
    const next = coreFrom(tokens, to + 1);
    if (next === to + 1 || (link.lower === 'and' && isFiniteLike(tokens[next]))) break;
    to = next;
  }
  return { from, to };
}

function coreFrom(tokens: readonly Token[], from: number): number {
  let to = from;
  let nominal = -1;
  const first = tokens[from];
  if (first && NOMINATIVE.has(first.lower)) return from + 1;
  while (to < tokens.length && to - from < REACH) {
    const token = tokens[to];
    if (!token || isTimeWord(token) || RELATIVE.has(token.lower)) break;
    const inside =
      INSIDE.has(token.pos) ||
      token.pos === 'DET' ||
      (token.pos === 'PRON' && to === from) ||
      (token.pos === 'PART' && /^['’]s?$/.test(token.text)) ||
      (token.text === '-' && token.start === tokens[to - 1]?.end);
    if (!inside || (token.pos === 'DET' && nominal >= 0 && tokens[to - 1]?.pos !== 'DET')) break;
    to++;
    if (isNominal(token)) nominal = to;
    // "the worst is over"
    const stands = token.pos === 'ADJ' && tokens[to - 2]?.pos === 'DET' && tokens[to]?.pos === 'AUX';
    if (stands && nominal < 0) nominal = to;
  }
  return nominal < 0 ? from : nominal;
}

/** True where nothing but a clause's beginning, or more of the same noun phrase, stands left of `at`. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const left = tokens[at - 1];
  if (isBoundary(left) || left?.pos === 'ADV' || left?.pos === 'INTJ') return true;
  if (left && LINKING.has(left.lower)) {
    const farther = coreBefore(tokens, at - 1);
    return farther !== undefined && opensClause(tokens, farther.from);
  }
  return false;
}
