/** Where the content behind a cue begins, past recipients and circumstances ("told reporters in Moscow that"). */
import type { Token } from '../text/tokens.js';
import type { Cue } from './cues.js';
import { SPOKEN_WITHOUT_THAT } from './cues.js';
import { quoted, type View } from './frame.js';
import { isFiniteLike, isQuoteMark, isTimeWord, pastTime, phraseFrom } from './noun-phrase.js';

/** Words that open a question, asked or reported. */
export const WH = new Set(['if', 'whether', 'how', 'why', 'what', 'when', 'where', 'who', 'which']);
const CIRCUMSTANCE = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'via',
  'from',
  'to',
  'through',
  'by',
  'as',
  'of',
  'about',
  'with',
  'for',
  'under',
  'following',
  'over',
  'earlier',
  'later',
  'this',
  'last',
  'late',
  'early',
  'again',
  'repeatedly',
  'separately',
  'back',
]);
const ROUGHLY = new Set(['about', 'nearly', 'almost', 'around', 'over', 'some']);
const SUBJECT = new Set(['he', 'she', 'they', 'we', 'i', 'it', 'there']);

/** What a clause of circumstance begins with, right before its subject. */
const HOW = /^(?:as|after|before|when|while|since|until)$/;
/** Fewer words in quotation marks are a term: "would answer “within days”". */
const LEAST_WORDS_OF_SPEECH = 4;

/** Longest that is put at a number, and how soon behind "at" the number stands, in tokens. */
const LONGEST_OBJECT = 14;
const NUMBER_WITHIN = 6;

/** Farthest that content may begin behind its cue, in tokens. */
const REACH = 40;

const ends = (token: Token | undefined): boolean => token === undefined || /^[.;?!]$/.test(token.text);

/** True where a clause with its own verb begins at `i`: a noun phrase and then a verb. */
export function clauseBegins(view: View, i: number): boolean {
  const { tokens } = view;
  const first = tokens[i];
  if (!first) return false;
  if (ROUGHLY.has(first.lower) && tokens[i + 1]?.pos === 'NUM') return clauseBegins(view, i + 1);
  if (SUBJECT.has(first.lower)) return isFiniteLike(tokens[i + 1]) || tokens[i + 1]?.pos === 'ADV';
  const phrase = phraseFrom(tokens, i, true);
  if (!phrase) return false;
  let verb = phrase.to;
  while (tokens[verb]?.pos === 'ADV' || tokens[verb]?.lower === 'both' || isTimeWord(tokens[verb])) verb++;
  const word = tokens[verb];
  if (!word) return false;
  return word.pos === 'AUX' || (word.pos === 'VERB' && !/ing$/.test(word.lower) && tokens[verb - 1]?.lower !== 'to');
}

/** Behind the recipient that begins at `i`. */
function pastRecipient(view: View, i: number): number {
  const { tokens } = view;
  const first = tokens[i];
  if (!first) return i;
  if (/^(me|us|him|her|them|you|it)$/.test(first.lower)) return i + 1;
  const phrase = phraseFrom(tokens, i, false);
  if (!phrase) return i;
  let to = phrase.to;
  if (tokens[to]?.lower === 'of' || tokens[to]?.lower === 'and') to = phraseFrom(tokens, to + 1, false)?.to ?? to;
  return to;
}

/**
 * The index of the first token of what is said behind the cue whose verb is token `verb`;
 * undefined where nothing is said there.
 */
export function contentAfter(view: View, verb: number, cue: Cue): number | undefined {
  const { tokens } = view;
  let i = verb + 1;
  if (cue.lemma === 'point' && tokens[i]?.lower !== 'out') return undefined;
  if (/^(?:put|peg)$/.test(cue.lemma) && !putsAtANumber(view, i)) return undefined;
  // "ruled that", but not "ruled out a strike"
  if (cue.lemma === 'rule' && tokens[i]?.lower !== 'that') return undefined;
  // "went on", but not "said on its website"
  const particle = tokens[i];
  if (particle && (/^(out|back|forward)$/.test(particle.lower) || (particle.lower === 'on' && particle.tag === 'RP')))
    i++;
  if (cue.kind === 'request') return requested(view, i, cue);
  if (cue.recipient && !isQuoteMark(tokens[i]) && tokens[i]?.lower !== 'that') i = pastRecipient(view, i);
  if (cue.kind === 'commitment') {
    const to = pastTime(tokens, i);
    if (tokens[to]?.lower === 'to' && tokens[to + 1]?.pos !== 'DET') return to;
  }
  if (EXPECTING.test(cue.lemma) && expectsToHappen(view, i)) return i;
  if (cue.kind === 'judgement')
    return tokens[i] && !ends(tokens[i]) && tokens[i]?.pos !== 'ADP' && tokens[i]?.text !== ',' ? i : undefined;
  const start = i;
  while (i < tokens.length && i - verb < REACH) {
    const token = tokens[i];
    if (!token || ends(token)) return undefined;
    if (token.lower === 'that' && tokens[i - 1]?.pos !== 'ADP') {
      // "said that was not so": here "that" is what is spoken of.
      const pronoun = isFiniteLike(tokens[i + 1]) && !/ing$/.test(tokens[i + 1]?.lower ?? '');
      return pronoun ? i : clauseOrQuote(view, i + 1) ? i + 1 : undefined;
    }
    if (isQuoteMark(token) || quoted(view, i)) return cue.needsClause && isTerm(view, i) ? undefined : i;
    if (token.text === ':') return i + 1 < tokens.length ? i + 1 : undefined;
    if (WH.has(token.lower) && (i <= start + 1 || /^(if|whether|how|why|what)$/.test(token.lower))) return i;
    if (token.text === ',') return isQuoteMark(tokens[i + 1]) ? i + 1 : undefined;
    if (
      i === start ||
      isTimeWord(tokens[i - 1]) ||
      SUBJECT.has(token.lower) ||
      (token.pos === 'DET' && /NOUN|PROPN|NUM/.test(tokens[i - 1]?.pos ?? ''))
    ) {
      // "told reporters as he left": how it was said, not what.
      if (i > start && HOW.test(tokens[i - 1]?.lower ?? '')) return undefined;
      if ((i === start || SPOKEN_WITHOUT_THAT.has(cue.lemma)) && clauseBegins(view, i)) return i;
    }
    if (i === start && !CIRCUMSTANCE.has(token.lower) && !isTimeWord(token) && token.pos !== 'ADV') {
      return cue.needsClause || cue.kind !== 'speech'
        ? undefined
        : token.pos === 'ADP' || token.pos === 'CCONJ'
          ? undefined
          : i;
    }
    i++;
  }
  return undefined;
}

/** Verbs of foretelling that take somebody or something and an infinitive. */
const EXPECTING = /^(?:expect|forecast|project|predict)$/;

/** "expects ticket sales and sponsorship to bring in 46 million" */
function expectsToHappen({ tokens }: View, i: number): boolean {
  const object = phraseFrom(tokens, i, true);
  return object !== undefined && tokens[object.to]?.lower === 'to' && /^VBP?$/.test(tokens[object.to + 1]?.tag ?? '');
}

/** True where the quotation that begins at `i`, or in which `i` stands, is a few words without a verb. */
function isTerm(view: View, i: number): boolean {
  const { tokens } = view;
  const from = isQuoteMark(tokens[i]) ? i + 1 : i;
  let to = from;
  while (to < tokens.length && quoted(view, to)) to++;
  const words = tokens.slice(from, to);
  return words.length > 0 && words.length < LEAST_WORDS_OF_SPEECH && !words.some(isFiniteLike);
}

/** "put the cost at less than 20 million": an estimate, where a number follows with no verb between. */
function putsAtANumber({ tokens }: View, i: number): boolean {
  const at = tokens.findIndex(({ lower }, k) => k > i && k < i + LONGEST_OBJECT && lower === 'at');
  const between = tokens.slice(i, Math.max(i, at));
  const sum = tokens.slice(at + 1, at + NUMBER_WITHIN);
  const number =
    sum.some(({ pos, text }) => pos === 'NUM' || /^[$€£]/.test(text)) &&
    !sum.some(({ lower }) => /^[ap]\.?m\.?$/.test(lower));
  return at > 0 && number && between.some(({ pos }) => pos === 'NOUN') && !between.some(isFiniteLike);
}

/** What is asked of somebody: "them to leave", "that they leave", "whether they left", "for a ban". */
function requested(view: View, i: number, cue: Cue): number | undefined {
  const { tokens } = view;
  const next = tokens[i]?.lower ?? '';
  if (cue.lemma === 'call') return next === 'for' || namesAsSomething(view, i) ? i : undefined;
  if (next === 'that' || next === ':') return i + 1 < tokens.length ? i + 1 : undefined;
  if (WH.has(next) || isQuoteMark(tokens[i])) return i;
  const past = pastRecipient(view, i);
  if (past > i && tokens[past]?.lower === 'to') return i;
  return past > i && (WH.has(tokens[past]?.lower ?? '') || isQuoteMark(tokens[past])) ? past : undefined;
}

/** "called the deal a mistake", "called it “unfair”". */
function namesAsSomething(view: View, i: number): boolean {
  const { tokens } = view;
  const past = pastRecipient(view, i);
  const next = tokens[past];
  return (
    past > i && next !== undefined && (isQuoteMark(next) || /^(an?|the|one)$/.test(next.lower) || next.pos === 'ADJ')
  );
}

const clauseOrQuote = (view: View, i: number): boolean => i < view.tokens.length && !ends(view.tokens[i]);
