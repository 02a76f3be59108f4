/** Plans told as entries of a calendar: "is scheduled for 4 December", "meets on Friday", "announced protests for Saturday". */
import { dueWindow } from '../dates/due-window.js';
import type { Evidence } from '../kinds/evidence.js';
import type { Token } from '../text/tokens.js';
import { isSubordinate, lowerAt, type PlannedAction } from './actions.js';
import { takesEffect } from './arrangements.js';
import { canAct, headOf, isEvent, subjectBefore } from './actors.js';

/** What is done on a day that was set for it. */
const SCHEDULED = new Set(
  'start begin open close reopen meet play face host hold publish report release vote visit travel arrive leave return launch end expire resume present decide'.split(
    ' ',
  ),
);
/** Who announces an event for some day plans it. */
const ANNOUNCES = new Set(['announce', 'call', 'schedule', 'plan', 'organise', 'organize']);
const GATHERINGS =
  /^(?:protest|rally|strike|march|vigil|demonstration|walkout|election|referendum|summit|meeting|conference|vote|hearing|talk|press|tour|launch|exhibition|festival|tournament|inquiry|review|visit)s?$/;
/** Days behind the verb within which its time must begin, in tokens. */
const REACH = 14;
/** Words that say when, and that are of the future where the verb is in the present. */
const AHEAD =
  /^(?:on |next |tomorrow|from |for |(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* ?\d?)/i;

/** The words behind token `i`, one space between them. */
const behind = (tokens: readonly Token[], i: number): string =>
  tokens
    .slice(i, i + REACH)
    .map(({ text }) => text)
    .join(' ');

/** "is scheduled for December 4", "is planned for the autumn": the event itself is what is planned. */
function scheduled(tokens: readonly Token[], i: number): PlannedAction | undefined {
  if (!/^(scheduled|planned|set|due|slated|expected)$/.test(lowerAt(tokens, i))) return undefined;
  if (!/^(is|are|'s|'re)$/.test(lowerAt(tokens, i - 1))) return undefined;
  const expected = lowerAt(tokens, i) === 'expected';
  const leads = expected ? /^(in|on|by|next|this|later|within|before|at)$/ : /^(for|in|on|at)$/;
  if (!leads.test(lowerAt(tokens, i + 1))) return undefined;
  if (!dueWindow(behind(tokens, i + 2), undefined) && !dueWindow(behind(tokens, i + 1), undefined)) return undefined;
  const subject = subjectBefore(tokens, i - 1);
  return isSubordinate(tokens, subject) ? undefined : { verb: i, datedFrom: i + 1, negated: false };
}

/** "The bank reports its figures next Tuesday": the present tense with a day to come. */
function present(evidence: Evidence, i: number): PlannedAction | undefined {
  const { tokens } = evidence;
  const token = tokens[i];
  const bare =
    token?.lower === token?.lemma || token?.lower === `${token?.lemma ?? ''}s` || token?.lower.endsWith('es');
  const effect = token !== undefined && takesEffect(tokens, i, undefined);
  if (token?.pos !== 'VERB' || !(SCHEDULED.has(token.lemma) || effect) || bare !== true) return undefined;
  if (/^(AUX|PART|ADP)$/.test(tokens[i - 1]?.pos ?? '')) return undefined;
  const subject = subjectBefore(tokens, i);
  const words = subject ? tokens.slice(subject.from, subject.to) : [];
  if (!subject || !(effect || canAct(words) || isEvent(headOf(words))) || isSubordinate(tokens, subject))
    return undefined;
  const due = dueWindow(behind(tokens, i + 1), undefined);
  if (
    !due ||
    !(AHEAD.test(due.dueText) || (effect && /^in /.test(due.dueText))) ||
    /\b(?:last|ago|every|each|since)\b/.test(behind(tokens, i + 1))
  )
    return undefined;
  return { verb: i, datedFrom: i + 1, negated: false, subject };
}

/** "announced protests for Saturday" */
function announced(tokens: readonly Token[], i: number): PlannedAction | undefined {
  if (tokens[i]?.pos !== 'VERB' || !ANNOUNCES.has(tokens[i].lemma)) return undefined;
  const event = tokens.findIndex(({ lower }, k) => k > i && k < i + 6 && GATHERINGS.test(lower));
  const to = tokens.findIndex(({ lower }, k) => k > event && k < event + 8 && /^(for|on|in|next|this)$/.test(lower));
  if (event < 0 || to < 0 || !dueWindow(behind(tokens, to), undefined)) return undefined;
  const subject = subjectBefore(tokens, i);
  if (isSubordinate(tokens, subject)) return undefined;
  return { verb: i, datedFrom: to, negated: false, ...(subject && { subject }) };
}

/** The plan that the word at `i` enters in a calendar, if it does. */
export const onTheCalendar = (evidence: Evidence, i: number): PlannedAction | undefined =>
  scheduled(evidence.tokens, i) ?? announced(evidence.tokens, i) ?? present(evidence, i);
