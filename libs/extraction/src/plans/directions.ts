/** What somebody is told to do by a day: "instructed their ministers to report by the end of May", "was ordered to pay by 1 May". */
import { phraseFrom } from '../attribution/noun-phrase.js';
import { dueWindow } from '../dates/due-window.js';
import type { Evidence } from '../kinds/evidence.js';
import type { Token } from '../text/tokens.js';
import { isAction, isSubordinate, lowerAt, type PlannedAction } from './actions.js';
import { canAct, subjectBefore } from './actors.js';

const DIRECTS = new Set(['instruct', 'order', 'task', 'direct', 'mandate', 'tell', 'command', 'oblige']);
/** Tokens behind the infinitive within which its deadline is named. */
const REACH = 24;
/** Tokens behind "until" within which the infinitive follows. */
const DEADLINE_WITHIN = 8;
/** Without a deadline nobody can tell whether it was obeyed, or whether it is over. */
const DEADLINE = /^(?:by|within|before|no later than|until) /i;

const hasDeadline = (tokens: readonly Token[], from: number, published: string | undefined): boolean => {
  const words = tokens.slice(from, from + REACH).map(({ text }) => text);
  return DEADLINE.test(dueWindow(words.join(' '), published)?.dueText ?? '');
};

/** "has until Friday to answer", "gave the owner until May to clear the site" */
export function given({ tokens, published }: Evidence, i: number): PlannedAction | undefined {
  const token = tokens[i];
  if (!/^(?:have|give)$/.test(token?.lemma ?? '') || /^(?:not|n't)$/.test(lowerAt(tokens, i + 1))) return undefined;
  const whom = token?.lemma === 'give' ? phraseFrom(tokens, i + 1, false) : undefined;
  const until = whom?.to ?? i + 1;
  if (lowerAt(tokens, until) !== 'until') return undefined;
  const to = [...tokens.slice(until, until + DEADLINE_WITHIN).keys()].find((k) => lowerAt(tokens, until + k) === 'to');
  if (to === undefined || !isAction(tokens, until + to + 1) || !hasDeadline(tokens, until, published)) return undefined;
  const subject = whom ?? subjectBefore(tokens, i);
  if (isSubordinate(tokens, subjectBefore(tokens, i))) return undefined;
  return { verb: until + to + 1, datedFrom: until, negated: false, ...(subject && { subject }) };
}

/** What the verb at `i` directs somebody to do by a day; they, and not who directs them, are to act. */
export function directed({ tokens, published }: Evidence, i: number): PlannedAction | undefined {
  const token = tokens[i];
  if (token?.pos !== 'VERB' || !DIRECTS.has(token.lemma)) return undefined;
  const passive = lowerAt(tokens, i + 1) === 'to' && /^(?:is|are|was|were|been)$/.test(lowerAt(tokens, i - 1));
  const whom = passive ? subjectBefore(tokens, i) : phraseFrom(tokens, i + 1, true);
  const to = passive ? i + 1 : (whom?.to ?? -1);
  if (!whom || lowerAt(tokens, to) !== 'to' || !canAct(tokens.slice(whom.from, whom.to))) return undefined;
  if (!isAction(tokens, to + 1) || !hasDeadline(tokens, to + 1, published)) return undefined;
  if (isSubordinate(tokens, passive ? whom : subjectBefore(tokens, i))) return undefined;
  return { verb: to + 1, datedFrom: to + 1, negated: false, subject: whom };
}
