/** What has been put off or moved to another day: "postponed its decision until 7 April", "has been moved to May". */
import { dueWindow } from '../dates/due-window.js';
import type { Evidence } from '../kinds/evidence.js';
import { isSubordinate, lowerAt, type PlannedAction } from './actions.js';
import { subjectBefore } from './actors.js';

const MOVES = /^(?:postpone?|move|delay|reschedule|adjourn|defer|push|put|shift|bring)$/;
/** Tokens behind the verb within which the new day begins. */
const REACH = 18;

/** The plan that the verb at `i` gives another day. */
export function rescheduled({ tokens, published, reported }: Evidence, i: number): PlannedAction | undefined {
  const token = tokens[i];
  if (!token || !/^VB[DN]$/.test(token.tag) || !MOVES.test(token.lemma)) return undefined;
  if (token.lemma === 'put' && !/^(?:off|back)$/.test(lowerAt(tokens, i + 1))) return undefined;
  const passive = /^(?:been|was|were|be)$/.test(lowerAt(tokens, i - 1));
  const told = passive ? lowerAt(tokens, i - 2) === 'had' : lowerAt(tokens, i - 1) === 'had';
  // In reported speech "had been put off" may mean "has been put off".
  if ((told && !reported) || published === undefined) return undefined;
  for (let k = i + 1; k < i + REACH; k++) {
    if (!/^(?:until|till|to|for)$/.test(lowerAt(tokens, k))) continue;
    const words = tokens
      .slice(k, k + 6)
      .map(({ text }) => text)
      .join(' ');
    const due = dueWindow(words.replace(/^to /, 'in '), published);
    if (due?.dueFrom === undefined || words.indexOf(due.dueText.replace(/^in /, '')) > START) continue;
    const subject = subjectBefore(tokens, i);
    return isSubordinate(tokens, subject)
      ? undefined
      : {
          verb: i,
          datedFrom: k + 1,
          negated: false,
          ...(subject && !passive && { subject }),
        };
  }
  return undefined;
}

/** Code units behind "until" or "to" within which the day must be named. */
const START = 8;
