/** What somebody is told to do by a day: "instructed their ministers to report by the end of May", "was tasked to report by 1 May". */
import { phraseFrom } from '../attribution/noun-phrase.js';
import { dueWindow } from '../dates/due-window.js';
import type { Evidence } from '../kinds/evidence.js';
import type { Token } from '../text/tokens.js';
import { isAction, isSubordinate, lowerAt, type PlannedAction } from './actions.js';
import { canAct, subjectBefore } from './actors.js';

const DIRECTS = new Set(['instruct', 'task', 'direct', 'tell']);
const PRONOUN = /^(?:him|her|them|us|me|it)$/;
/** Tokens behind the infinitive within which its deadline is named. */
const REACH = 24;
/** Without a deadline nobody can tell whether it was obeyed, or whether it is over. */
const DEADLINE = /^(?:by|within|before|no later than|until) /i;

const hasDeadline = (tokens: readonly Token[], from: number, published: string | undefined): boolean => {
  const words = tokens.slice(from, from + REACH).map(({ text }) => text);
  return DEADLINE.test(dueWindow(words.join(' '), published)?.dueText ?? '');
};

/** What the verb at `i` directs somebody to do by a day; they, and not who directs them, are to act. */
export function directed({ tokens, published }: Evidence, i: number): PlannedAction | undefined {
  const token = tokens[i];
  if (token?.pos !== 'VERB' || !DIRECTS.has(token.lemma)) return undefined;
  const passive = lowerAt(tokens, i + 1) === 'to' && /^(?:is|are|was|were|been)$/.test(lowerAt(tokens, i - 1));
  const pronoun = PRONOUN.test(lowerAt(tokens, i + 1)) ? { from: i + 1, to: i + 2 } : undefined;
  const whom = passive ? subjectBefore(tokens, i) : (pronoun ?? phraseFrom(tokens, i + 1, true));
  const to = passive ? i + 1 : (whom?.to ?? -1);
  if (!whom || lowerAt(tokens, to) !== 'to') return undefined;
  if (!pronoun && !canAct(tokens.slice(whom.from, whom.to))) return undefined;
  if (!isAction(tokens, to + 1) || !hasDeadline(tokens, to + 1, published)) return undefined;
  if (isSubordinate(tokens, passive ? whom : subjectBefore(tokens, i))) return undefined;
  return { verb: to + 1, datedFrom: to + 1, negated: false, subject: whom };
}
