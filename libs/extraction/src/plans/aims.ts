/** Goals that are set: "is committed to closing its mines", "set a goal of 500 GW by 2030". */
import { isFiniteLike, isQuoteMark } from '../attribution/noun-phrase.js';
import { dueWindow } from '../dates/due-window.js';
import type { Evidence } from '../kinds/evidence.js';
import { isSubordinate, lowerAt, type PlannedAction } from './actions.js';
import { canAct, subjectBefore } from './actors.js';

/** Tokens behind the verb within which its goal is named. */
const REACH = 5;
/** Tokens behind the verb within which its day is named. */
const DATED_WITHIN = 14;

/** The goal that the word at `i` sets. */
export function aimed(evidence: Evidence, i: number): PlannedAction | undefined {
  const { tokens, published } = evidence;
  const lemma = tokens[i]?.lemma ?? '';
  if (!/^(?:set|adopt|announce|commit|committed)$/.test(lemma)) return undefined;
  const remains = /^(?:remain|stay)$/.test(tokens[i - 1]?.lemma ?? '') ? i - 1 : i;
  const subject = subjectBefore(tokens, isQuoteMark(tokens[remains - 1]) ? remains - 1 : remains);
  if (!subject || isSubordinate(tokens, subject) || !canAct(tokens.slice(subject.from, subject.to))) return undefined;
  if (/^commit(?:ted)?$/.test(lemma) && lowerAt(tokens, i + 1) === 'to' && tokens[i + 2]?.tag === 'VBG')
    return { verb: i + 2, datedFrom: i + 2, negated: false, subject };
  if (!/^(?:set|adopt|announce|commit)$/.test(lemma) || !isFiniteLike(tokens[i])) return undefined;
  const aims =
    lemma === 'commit' ||
    tokens.slice(i + 1, i + 1 + REACH).some((word) => /^(?:goal|target|deadline)$/.test(word.lower));
  const words = tokens.slice(i + 1, i + 1 + DATED_WITHIN).map(({ text }) => text);
  const due = aims ? dueWindow(words.join(' '), published) : undefined;
  return due?.dueFrom ? { verb: i, datedFrom: i + 1, negated: false, subject } : undefined;
}
