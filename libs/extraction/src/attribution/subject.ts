/** The subject of a cue: with appositions and relative clauses, past words of time. */
import type { Token } from '../text/tokens.js';
import { isBoundary, isDash, isFiniteLike, isTimeWord, opensClause, phraseBefore, type Range } from './noun-phrase.js';

/** Farthest that a subject is looked for, in tokens; keeps the work linear. */
const REACH = 60;
/** Longest relative clause without commas between a subject and its verb, in tokens. */
const RELATIVE_REACH = 16;
/** Longest subject that is taken as a whole, in tokens. */
const LONGEST_OPENING = 14;
/** Longest remark in brackets behind a name, in tokens. */
const BRACKET_REACH = 12;

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
      const phrase = phraseOverBrackets(tokens, i);
      if (!phrase || phrase.from < floor) continue;
      // "a nurse from Flint, Michigan, said": the state belongs to the city.
      const state =
        tokens[i + 1]?.pos === 'PROPN' &&
        i + 3 === to &&
        tokens[i - 1]?.pos === 'PROPN' &&
        tokens[i - 2]?.pos === 'ADP';
      if (state) {
        best = { from: phrase.from, to: to - 1 };
        continue;
      }
      const head = tokens[i - 1];
      const governed = tokens[phrase.from - 1];
      if (governed && !isBoundary(governed) && governed.pos !== 'ADV') continue;
      best = { from: phrase.from, to: last.text === ')' ? to : to - 1 };
      if (head?.pos === 'PROPN') break;
    }
    return best;
  }
  const phrase = phraseBefore(tokens, to);
  // "sources who reviewed them told": what ends in an object is a relative clause.
  if (!phrase) return ownerOfRelative(tokens, to, to, floor);
  if (phrase.from < floor) return undefined;
  return opensClause(tokens, phrase.from) ? phrase : (ownerOfRelative(tokens, phrase.from, to, floor) ?? phrase);
}

/** The noun phrase that ends before `to`, what stands in brackets behind it included: "Ann Lynch (D-Mass.)". */
function phraseOverBrackets(tokens: readonly Token[], to: number): Range | undefined {
  if (tokens[to - 1]?.text !== ')') return phraseBefore(tokens, to);
  for (let i = to - 2; i > Math.max(0, to - BRACKET_REACH); i--) {
    if (tokens[i]?.text === '(') return phraseBefore(tokens, i);
  }
  return undefined;
}

/** What a participle that describes a noun is followed by: "obtained by the paper", "published last year". */
const BEHIND_PARTICIPLE = /^(?:by|under|from|in|on|to|at|during|after|with|last|this|for)$/;

/**
 * "Lawyers for travellers who were held at airports", "a report obtained by the paper under the law": a relative clause
 * without commas goes with what it hangs on.
 */
function ownerOfRelative(tokens: readonly Token[], at: number, to: number, floor: number): Range | undefined {
  for (let i = at - 1; i > Math.max(floor, at - RELATIVE_REACH); i--) {
    const token = tokens[i];
    if (!token || token.pos === 'PUNCT') return undefined;
    const participle =
      /^VB[DN]$/.test(token.tag) &&
      /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') &&
      BEHIND_PARTICIPLE.test(tokens[i + 1]?.lower ?? '');
    if (token.lower !== 'who' && token.lower !== 'which' && !participle) continue;
    const phrase = phraseBefore(tokens, i);
    if (participle && phrase && !opensClause(tokens, phrase.from)) return undefined;
    return phrase && phrase.from >= floor ? { from: phrase.from, to } : undefined;
  }
  return undefined;
}

/** "A report released last year [found that]", "Those close to him [say that]": all before a verb that opens the sentence. */
export function openingSubject(tokens: readonly Token[], to: number): Range | undefined {
  if (to < 2 || to > LONGEST_OPENING) return undefined;
  const words = tokens.slice(0, to);
  const noun = words.findIndex(({ pos, lower }) => /^(NOUN|PROPN)$/.test(pos) || lower === 'those');
  const verb = words.findIndex(isFiniteLike);
  const clause = words.some(({ pos, text }) => pos === 'AUX' || pos === 'PUNCT' || text === ',');
  return noun < 0 || clause || (verb >= 0 && verb < noun) || words[0]?.pos === 'ADP' ? undefined : { from: 0, to };
}
