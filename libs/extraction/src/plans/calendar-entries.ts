/** Plans told as entries of a calendar: "is scheduled for 4 December", "meets on Friday", "announced protests for Saturday". */
import { dueWindow } from '../dates/due-window.js';
import type { Evidence } from '../kinds/evidence.js';
import type { Token } from '../text/tokens.js';
import { isSubordinate, lowerAt, type PlannedAction } from './actions.js';
import { takesEffect } from './arrangements.js';
import { HAPPENINGS } from '../kinds/words.js';
import { canAct, headOf, isEvent, subjectBefore } from './actors.js';
import { isFiniteLike, phraseFrom } from '../attribution/noun-phrase.js';

/** What is done on a day that was set for it. */
const SCHEDULED = new Set(
  'start begin open close reopen meet play face host hold publish report release vote visit travel arrive leave return launch end expire resume present decide announce air convene reconvene gather address unveil fly kick continue appear stand sit retire debut come premiere tour compete go run travel take'.split(
    ' ',
  ),
);
/** What begins or ends on a day has been set to do so, whatever it is. */
const TURNS = new Set(
  'start begin commence open close reopen end expire resume reconvene premiere kick list come'.split(' '),
);
/** Who announces an event for some day plans it. */
const ANNOUNCES = new Set(['announce', 'call', 'schedule', 'plan', 'organise', 'organize']);
const GATHERINGS =
  /^(?:protest|rally|strike|march|vigil|demonstration|walkout|election|referendum|summit|meeting|conference|vote|hearing|talk|press|tour|launch|exhibition|festival|tournament|inquiry|review|visit|blockade|boycott|shutdown|sit-in)s?$/;
/** Days behind the verb within which its time must begin, in tokens. */
const REACH = 14;
/** Code units behind "is" within which its day begins. */
const STARTS_WITHIN = 12;
/** Words that say when, and that are of the future where the verb is in the present. */
const AHEAD =
  /^(?:on |next |tomorrow|tonight|from |for |through |until |this (?:week|weekend|month|summer|autumn|fall|winter|spring|afternoon|evening)|in the (?:spring|summer|autumn|fall|winter|new year)|(?:at )?(?:the )?(?:end|start|beginning|first|last) (?:of|week|weekend|day)\b|(?:sun|mon|tues|wednes|thurs|fri|satur)day|(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* ?\d?)/i;

/** The words behind token `i`, one space between them. */
const behind = (tokens: readonly Token[], i: number): string =>
  tokens
    .slice(i, i + REACH)
    .map(({ text }) => text)
    .join(' ');

/** What stands between these and their day: "is expected within a week", "is due back in court on Monday". */
const LEADS_TO_TIME: Readonly<Record<string, RegExp>> = {
  expected: /^(in|on|by|next|this|later|within|before|at)$/,
  due: /^(for|in|on|at|by|back|home|out|before|here|next|this|tomorrow|later|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[a-z]+day|(?:[jfmasond][a-z]+(?:uary|ch|il|y|e|ust|er)))\.?$/,
};

/** "is scheduled for December 4", "is planned for the autumn": the event itself is what is planned. */
function scheduled({ tokens, reported }: Evidence, i: number): PlannedAction | undefined {
  if (
    !/^(scheduled|planned|set|due|slated|expected|pencilled|penciled|timed|booked|arranged)$/.test(lowerAt(tokens, i))
  )
    return undefined;
  if (!/^(is|are|'s|'re|was|were)$/.test(lowerAt(tokens, i - 1))) return undefined;
  // "was expected in May" is open only where somebody says so.
  if (/^(was|were)$/.test(lowerAt(tokens, i - 1)) && !reported && lowerAt(tokens, i) === 'expected') return undefined;
  const leads = LEADS_TO_TIME[lowerAt(tokens, i)] ?? /^(for|in|on|at)$/;
  if (!leads.test(lowerAt(tokens, i + 1))) return undefined;
  if (!dueWindow(behind(tokens, i + 2), undefined) && !dueWindow(behind(tokens, i + 1), undefined)) return undefined;
  const subject = subjectBefore(tokens, i - 1);
  // "a trip that was planned for Monday"
  const relative = i > 3 && /^(?:that|which|who)$/.test(lowerAt(tokens, i - 2));
  return relative || isSubordinate(tokens, subject) ? undefined : { verb: i, datedFrom: i + 1, negated: false };
}

/** True for a verb; the tagger takes one at the end of a short sentence ("The inquiry resumes on Monday") for a noun. */
const isVerb = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'VERB' ||
  (/^NNS?$/.test(tokens[i]?.tag ?? '') &&
    (tokens[i]?.tag === 'NNS' || tokens[i - 1]?.lower.endsWith('s') === true) &&
    (/^(NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') || tokens[i - 1]?.tag === 'VBG') &&
    /^(ADP|DET|PRON|PROPN|NUM)$/.test(tokens[i + 1]?.pos ?? '') &&
    // "The line closes on Friday and reopens on Sunday."
    (TURNS.has(tokens[i]?.lemma ?? '') ||
      !tokens.slice(0, i + REACH).some((other) => isFiniteLike(other) && other.tag !== 'VBG')));

/** What goes on now in words alone is done now: "is proposing 500 of them by 2030". */
const SPEAKS = new Set(
  'propose project predict forecast consider weigh raise urge call demand ask push warn talk discuss suggest think hope say count rely point signal bet prepare debate question study eye examine explore review campaign run'.split(
    ' ',
  ),
);

/** "is shipping the first ones in May": what goes on now is meant for a day to come. */
function isMeantFor({ tokens, published }: Evidence, i: number): boolean {
  const lemma = tokens[i]?.lemma ?? '';
  if (published === undefined || HAPPENINGS.has(lemma) || SPEAKS.has(lemma)) return false;
  const due = dueWindow(behind(tokens, i + 1), published);
  if (
    due?.dueFrom === undefined ||
    (!/^(?:in|on|next|from|by|tomorrow|later)\b/i.test(due.dueText) && lemma !== 'target')
  )
    return false;
  return due.dueFrom > published || /^by /i.test(due.dueText);
}

/** "The bank reports its figures next Tuesday": the present tense with a day to come. */
function present(evidence: Evidence, i: number): PlannedAction | undefined {
  const { tokens } = evidence;
  const token = tokens[i];
  if (token === undefined) return undefined;
  const bare = token.lower === token.lemma || token.lower === `${token.lemma}s` || token.lower.endsWith('es');
  // "remains in effect until Friday"
  const lasts = /^(?:remain|stay|run|last|continue)s?$/.test(token.lower) ? lasting(tokens, i) : undefined;
  if (lasts) return lasts;
  const going = token.tag === 'VBG' && /^(is|are|'s|'re|'m|am)$/.test(lowerAt(tokens, i - 1));
  if (!(bare || going) || !isVerb(tokens, i)) return undefined;
  const effect =
    /^(?:take (?:place|effect)|come (?:out|into)|get under|fall due|go (?:out|live|up|down|back|before|on))$/.test(
      `${token.lemma} ${lowerAt(tokens, i + 1)}`,
    ) || takesEffect(tokens, i, undefined);
  if (!(SCHEDULED.has(token.lemma) || effect || (going && isMeantFor(evidence, i)))) return undefined;
  if (!going && /^(AUX|PART|ADP)$/.test(tokens[i - 1]?.pos ?? '')) return undefined;
  // "Early voting opens on Monday"
  const voting = tokens[i - 1]?.tag === 'VBG' && i < 4 ? { from: 0, to: i } : undefined;
  const subject = subjectBefore(tokens, i) ?? voting;
  const words = subject ? tokens.slice(subject.from, subject.to) : [];
  const set =
    effect ||
    (TURNS.has(token.lemma) && !/^(?:it|that|this)$/.test(lowerAt(words, 0))) ||
    canAct(words) ||
    isEvent(headOf(words));
  if (!subject || !set || isSubordinate(tokens, subject)) return undefined;
  // "the term that begins on Monday"
  if (subject.from > 0 && /^(?:that|which|who)$/.test(lowerAt(tokens, subject.to - 1))) return undefined;
  const due = dueWindow(behind(tokens, i + 1), undefined);
  if (
    !due ||
    !(going || AHEAD.test(due.dueText) || ((effect || TURNS.has(token.lemma)) && /^in /.test(due.dueText))) ||
    /\b(?:last|ago|every|each|since)\b/.test(behind(tokens, i + 1))
  )
    return undefined;
  return { verb: i, datedFrom: i + 1, negated: false, subject };
}

/** "remains closed until Friday" */
function lasting(tokens: readonly Token[], i: number): PlannedAction | undefined {
  const subject = subjectBefore(tokens, i);
  const due = dueWindow(behind(tokens, i + 1), undefined)?.dueText ?? '';
  const words = subject ? tokens.slice(subject.from, subject.to) : [];
  if (!subject || isSubordinate(tokens, subject) || !/^until /.test(due)) return undefined;
  if (!takesEffect(tokens, i, undefined) && !isEvent(headOf(words))) return undefined;
  return { verb: i, datedFrom: i + 1, negated: false, subject };
}

/** "The next meeting is on Thursday, March 19" */
function entered({ tokens, published }: Evidence, i: number): PlannedAction | undefined {
  if (
    !/^(?:is|are)$/.test(lowerAt(tokens, i)) ||
    !/^(?:PROPN|NUM)$/.test(tokens[i + (lowerAt(tokens, i + 1) === 'on' ? 2 : 1)]?.pos ?? '')
  )
    return undefined;
  const subject = subjectBefore(tokens, i);
  if (!subject || !isEvent(headOf(tokens.slice(subject.from, subject.to))) || isSubordinate(tokens, subject))
    return undefined;
  const words = behind(tokens, i + 1);
  const due = dueWindow(words, published);
  if (due?.dueFrom === undefined || words.indexOf(due.dueText) > STARTS_WITHIN) return undefined;
  return { verb: i, datedFrom: i + 1, negated: false };
}

/** "announced protests for Saturday" */
function announced({ tokens, reported }: Evidence, i: number): PlannedAction | undefined {
  // "called off a protest planned for Friday"
  if (tokens[i]?.pos !== 'VERB' || !ANNOUNCES.has(tokens[i].lemma) || lowerAt(tokens, i + 1) === 'off')
    return undefined;
  const event = tokens.findIndex(({ lower }, k) => k > i && k < i + 6 && GATHERINGS.test(lower));
  const to = tokens.findIndex(({ lower }, k) => k > event && k < event + 8 && /^(for|on|in|next|this)$/.test(lower));
  if (lowerAt(tokens, i - 1) === 'had' && (!reported || tokens[i].lemma === 'plan')) return undefined;
  if (event < 0 || to < 0 || !dueWindow(behind(tokens, to), undefined)) return undefined;
  const subject = subjectBefore(tokens, i);
  if (isSubordinate(tokens, subject)) return undefined;
  return { verb: i, datedFrom: to, negated: false, ...(subject && { subject }) };
}

/** "There will be a vote on Friday" */
function thereWillBe(tokens: readonly Token[], i: number): PlannedAction | undefined {
  if (lowerAt(tokens, i) !== 'there' || lowerAt(tokens, i + 1) !== 'will') return undefined;
  const be = [i + 2, i + 3].find((k) => lowerAt(tokens, k) === 'be') ?? -1;
  const event = be < 0 ? undefined : phraseFrom(tokens, be + 1, true);
  if (!event || tokens.some(({ lower }) => lower === 'if')) return undefined;
  const head = headOf(tokens.slice(event.from, event.to));
  if (!isEvent(head) && !GATHERINGS.test(head?.lower ?? '')) return undefined;
  return { verb: be, datedFrom: be + 1, negated: false };
}

/** The plan that the word at `i` enters in a calendar, if it does. */
export const onTheCalendar = (evidence: Evidence, i: number): PlannedAction | undefined =>
  scheduled(evidence, i) ??
  announced(evidence, i) ??
  entered(evidence, i) ??
  thereWillBe(evidence.tokens, i) ??
  present(evidence, i);
