/** Where the infinitive stands that says what is agreed or promised: "agreed at a meeting in Oslo to revive", "promised voters to cut". */
import { isTimeWord, pastTime, phraseFrom } from '../attribution/noun-phrase.js';
import type { Token } from '../text/tokens.js';
import { lowerAt } from './actions.js';
import { canAct } from './actors.js';

/** Tokens within which an infinitive follows its verb. */
const REACH = 14;
/** What stands between is where, when or how it was agreed; "agreed with calls to" and "agreed on a plan to" are no such. */
const CIRCUMSTANCE = /^(?:in|at|during|after|following|over|under|by|before|this|last)$/;
const AGREES = /^(?:agree|decide|pledge|vow|promise|resolve|commit|undertake|threaten|offer|vote)$/;

/** Index of the "to" that goes with the commitment at `i`, or of "not" before it; -1 where none does. */
export function infinitiveOf(tokens: readonly Token[], i: number): number {
  const next = pastTime(tokens, i + 1);
  if (/^(?:to|not)$/.test(lowerAt(tokens, next))) return next;
  const lemma = tokens[i]?.lemma ?? '';
  if (!AGREES.test(lemma)) return -1;
  if (lemma === 'promise') {
    const whom = phraseFrom(tokens, next, true);
    if (whom && lowerAt(tokens, whom.to) === 'to' && canAct(tokens.slice(whom.from, whom.to))) return whom.to;
  }
  const circumstance =
    CIRCUMSTANCE.test(lowerAt(tokens, next)) || (lowerAt(tokens, next) === 'on' && isTimeWord(tokens[next + 1]));
  const votes = lemma === 'vote' && /^(?:NUM|ADV|PROPN)$/.test(tokens[i + 1]?.pos ?? '');
  if (!circumstance && !votes) return -1;
  for (let k = next + 1; k < next + REACH; k++) {
    const token = tokens[k];
    if (!token || token.pos === 'PUNCT' || token.pos === 'SCONJ' || token.pos === 'AUX' || token.pos === 'VERB')
      return -1;
    if (token.lower === 'to' && tokens[k + 1]?.tag === 'VB') return k;
  }
  return -1;
}
