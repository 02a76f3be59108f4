/** The verb group of a cue ("has also said", "went on to add") and what stands right before it. */
import { LEADING_VERBS } from './cues.js';
import { quoted, type View } from './frame.js';
import { isDash, isQuoteMark } from './noun-phrase.js';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"]);
const MODALS = new Set(['will', 'would', 'should', 'could', 'can', 'may', 'might', 'must', "'ll", "'d"]);
const JOINING = new Set(['and', 'but', 'while', 'although', 'though', 'whereas', 'as', 'or', 'yet']);

/** First token of the verb group whose verb is token `verb`: auxiliaries, adverbs, "went on to". */
export function groupStart(view: View, verb: number): number {
  const { tokens } = view;
  let i = verb;
  while (i > 0) {
    const left = tokens[i - 1];
    if (!left || quoted(view, i - 1)) break;
    if (left.pos === 'AUX' || left.pos === 'ADV' || left.lower === 'not' || /^n['’]t$/.test(left.lower)) i--;
    else if (left.lower === 'to' && LEADING_VERBS.has(tokens[i - 2]?.lemma ?? '')) i -= 2;
    else if (left.lower === 'on' && tokens[i - 2]?.lemma === 'go') i -= 2;
    else if (left.lower === 'to' && tokens[i - 2]?.lower === 'on' && tokens[i - 3]?.lemma === 'go') i -= 3;
    else break;
  }
  // A leading adverb behind a comma or at the start belongs to the clause, not to the verb.
  while (i < verb && tokens[i]?.pos === 'ADV' && (i === 0 || tokens[i - 1]?.pos === 'PUNCT')) i++;
  return i;
}

/** "was told", "is said". */
export function isPassive(view: View, from: number, verb: number): boolean {
  if (/ing$/.test(view.tokens[verb]?.lower ?? '')) return false;
  for (let i = verb - 1; i >= from; i--) {
    const token = view.tokens[i];
    if (token && BE.has(token.lower)) return true;
    if (token?.pos === 'AUX') return false;
  }
  return false;
}

/** True where the verb group speaks of what may come, not of what was said. */
export const isModal = (view: View, from: number, verb: number): boolean =>
  view.tokens.slice(from, verb).some(({ lower }) => MODALS.has(lower));

/** True where a quotation or a clause ends right before token `at`, so that the cue may refer back to it. */
export function saidBefore(view: View, at: number): boolean {
  const left = view.tokens[at - 1];
  if (!left || at < 2) return false;
  return isQuoteMark(left) || quoted(view, at - 1) || left.text === ',' || isDash(left);
}

/** Where an earlier frame's content ends because this one, beginning at `start`, is joined on with "and", "while", … */
export function cutBefore(view: View, start: number): number | undefined {
  const left = view.tokens[start - 1];
  if (!left) return undefined;
  if (left.text === ';') return start - 1;
  if (!JOINING.has(left.lower)) return undefined;
  return view.tokens[start - 2]?.text === ',' ? start - 2 : start - 1;
}
