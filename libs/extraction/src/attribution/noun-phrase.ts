/** Noun phrases around a cue, read from tags without a parser. Ranges are token indexes, end exclusive. */
import type { Token } from '../text/tokens.js';

/** A range of a sentence's tokens, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Farthest that a subject is looked for, in tokens; keeps the work linear. */
const REACH = 60;

/** Longest relative clause without commas between a subject and its verb, in tokens. */
const RELATIVE_REACH = 16;

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const INSIDE = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'SYM']);
const LINKING = new Set([
  'of',
  'at',
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
/** Marks that open or close a quotation. */
export const isQuoteMark = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:[“”„«»"‘]|''|``)$/.test(token.text);
export const isFiniteLike = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX');
const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && NOMINAL.has(token.pos) && !RELATIVE.has(token.lower);

/** A dash between words, however it is written. */
export const isDash = (token: Token | undefined): boolean => token !== undefined && /^(?:[—–―-]|--+)$/.test(token.text);

/** Left of words of time that end right before `to`: "Wells Fargo [this month] announced", "who [in 2010] said". */
function beforeTime(tokens: readonly Token[], to: number): number {
  let end = to;
  if (/^(morning|afternoon|evening|night)$/.test(tokens[end - 1]?.lower ?? '') && isTimeWord(tokens[end - 2])) end--;
  const last = tokens[end - 1];
  const unit = /^(week|month|year|morning|afternoon|evening|night|spring|summer|fall|autumn|winter|day|weekend)$/.test(
    last?.lower ?? '',
  );
  if (unit && /^(this|last|next|that|earlier|each|every)$/.test(tokens[end - 2]?.lower ?? '')) end -= 2;
  else if (isTimeWord(last)) end--;
  else if (/^(19|20)\d\d$/.test(last?.text ?? '') && tokens[end - 2]?.lower === 'in') end--;
  else return to;
  if (/^(on|in|late|early|earlier)$/.test(tokens[end - 1]?.lower ?? '')) end--;
  return end > 0 ? end : to;
}

/** True where a clause may begin behind this token. */
function isBoundary(token: Token | undefined): boolean {
  if (!token) return true;
  return (token.pos === 'PUNCT' && token.text !== '-') || CLAUSE_STARTERS.has(token.lower);
}

/** True where a noun phrase may end at `i`: a noun, "the poor", "90 %", "officials familiar" (with the matter). */
function isHead(tokens: readonly Token[], i: number): boolean {
  const head = tokens[i];
  const before = tokens[i - 1];
  if (isNominal(head) || head?.text === '%') return true;
  if (head?.pos !== 'ADJ') return false;
  return (
    before?.pos === 'DET' || (isNominal(before) && /^(familiar|close|aware|involved|responsible)$/.test(head.lower))
  );
}

/** One noun phrase without its complements that ends right before `to`; undefined where none does. */
function coreBefore(tokens: readonly Token[], to: number): Range | undefined {
  const head = tokens[to - 1];
  if (!head || !isHead(tokens, to - 1)) return undefined;
  if (isTimeWord(head) || ACCUSATIVE.has(head.lower)) return undefined;
  if (NOMINATIVE.has(head.lower)) return { from: to - 1, to };
  let from = to - 1;
  while (from > 0 && to - from < REACH) {
    const left = tokens[from - 1];
    if (!left || isTimeWord(left) || RELATIVE.has(left.lower)) break;
    const hyphen = left.text === '-' && left.end === tokens[from]?.start;
    const possessive = left.pos === 'PART' && /^['’]s?$/.test(left.text);
    const modifier = left.pos === 'VERB' && /(ed|ing)$/.test(left.lower) && tokens[from - 2]?.pos === 'DET';
    const possessor = left.pos === 'PRON' && /^(his|her|its|their|our|my|your)$/.test(left.lower);
    const adverb = left.pos === 'ADV' && tokens[from]?.pos === 'ADJ' && tokens[from - 2]?.pos === 'DET';
    if (INSIDE.has(left.pos) || hyphen || possessive || modifier || adverb) from--;
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

/** True where nothing but a clause's beginning, or more of the same noun phrase, stands left of `at`. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const left = tokens[at - 1];
  if (isBoundary(left) || left?.pos === 'ADV' || left?.pos === 'INTJ') return true;
  if (left && LINKING.has(left.lower)) {
    const farther = coreBefore(tokens, at - 1);
    return farther !== undefined && opensClause(tokens, farther.from);
  }
  return false;
}

/** The subject of the clause that holds token `at`: the first noun phrase that a verb follows, from `floor` on. */
export function clauseSubject(tokens: readonly Token[], at: number, floor: number): Range | undefined {
  for (let i = Math.max(floor + 1, at - REACH); i <= at; i++) {
    const verb = tokens[i];
    if (!isFiniteLike(verb) || /ing$/.test(verb?.lower ?? '') || tokens[i - 1]?.lower === 'to') continue;
    let end = i;
    while (end > floor && (tokens[end - 1]?.pos === 'ADV' || tokens[end - 1]?.pos === 'AUX')) end--;
    const phrase = subjectEndingAt(tokens, end, floor);
    if (phrase) return phrase;
  }
  return undefined;
}

/**
 * The subject whose last token is `to - 1`: a noun phrase, one with an apposition or relative clause between
 * commas, or the noun phrase that "who" refers to.
 */
export function subjectEndingAt(tokens: readonly Token[], end: number, floor: number): Range | undefined {
  const to = beforeTime(tokens, end);
  const last = tokens[to - 1];
  if (!last || to <= floor) return undefined;
  if (last.lower === 'who' || last.lower === 'which' || (last.lower === 'that' && last.pos !== 'DET')) {
    const comma = tokens[to - 2]?.text === ',' ? 1 : 0;
    const phrase = phraseBefore(tokens, to - 1 - comma);
    return phrase && phrase.from >= floor ? { from: phrase.from, to } : undefined;
  }
  if (last.text === ',' || last.text === ')' || isDash(last)) {
    const opener = last.text === ')' ? '(' : last.text;
    let best: Range | undefined;
    for (let i = to - 2, commas = 0; i > Math.max(floor, to - REACH) && commas < 3; i--) {
      if (tokens[i]?.text !== opener) continue;
      commas++;
      const phrase = phraseBefore(tokens, i);
      if (!phrase || phrase.from < floor) continue;
      const head = tokens[i - 1];
      const governed = tokens[phrase.from - 1];
      if (governed && !isBoundary(governed) && governed.pos !== 'ADV') continue;
      best = { from: phrase.from, to: last.text === ')' ? to : to - 1 };
      if (head?.pos === 'PROPN') break;
    }
    return best;
  }
  const phrase = phraseBefore(tokens, to);
  if (!phrase || phrase.from < floor) return undefined;
  return opensClause(tokens, phrase.from) ? phrase : (ownerOfRelative(tokens, phrase.from, to, floor) ?? phrase);
}

/** "Lawyers for travellers who were held at airports": a relative clause without commas goes with what it hangs on. */
function ownerOfRelative(tokens: readonly Token[], at: number, to: number, floor: number): Range | undefined {
  for (let i = at - 1; i > Math.max(floor, at - RELATIVE_REACH); i--) {
    const token = tokens[i];
    if (!token || token.pos === 'PUNCT') return undefined;
    if (token.lower !== 'who' && token.lower !== 'which') continue;
    const phrase = phraseBefore(tokens, i);
    return phrase && phrase.from >= floor ? { from: phrase.from, to } : undefined;
  }
  return undefined;
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
  }
  return nominal < 0 ? from : nominal;
}
