/** The plan in a claim: who is to do what, and when. */
import type { Plan } from '#domain';
import { dueWindow, type Due } from '../dates/due-window.js';
import type { Evidence } from '../kinds/evidence.js';
import { canAct } from './actors.js';
import type { PlannedAction } from './actions.js';
import { antecedent } from '../people/antecedent.js';
import { claimantsOf } from '../people/claimants.js';
import type { NamedClaimant } from '../people/named.js';
import { phraseFrom } from '../attribution/noun-phrase.js';
import type { People } from '../people/people.js';
import type { Token } from '../text/tokens.js';

const slice = (text: string, tokens: readonly Token[]): string =>
  text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).replace(/\s+/gu, ' ');

/** The tokens' words with the spaces of the text, where some are left out. */
const wordsOf = (tokens: readonly Token[]): string =>
  tokens.map(({ text, start }, i) => (i > 0 && tokens[i - 1]?.end !== start ? ' ' : '') + text).join('');

/** "Norway and Sweden": each by itself; undefined where the subject is no row of names. */
function namesIn(subject: readonly Token[]): (readonly Token[])[] | undefined {
  const and = subject.findIndex(({ lower }) => lower === 'and');
  const row = subject.every(
    ({ pos, lower, text }) => pos === 'PROPN' || lower === 'and' || lower === 'the' || text === ',',
  );
  if (and < 1 || !row) return undefined;
  const parts: Token[][] = [[]];
  for (const token of subject) {
    if (token.text === ',' || token.lower === 'and') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.every(({ length }) => length > 0) ? parts : undefined;
}

/** Behind "by" in "will be opened by the king". */
function agentOf(tokens: readonly Token[], verb: number): readonly Token[] {
  const by = tokens.findIndex(({ lower }, i) => i > verb && lower === 'by');
  const range = by > 0 ? phraseFrom(tokens, by + 1, true) : undefined;
  return range ? tokens.slice(range.from, range.to) : [];
}

/** Who is to act; nobody where what is planned only takes place, or is done by somebody unnamed. */
function actorsOf(place: Place, { verb, subject: range, passive: done }: PlannedAction): string[] {
  const { evidence, claimants, people, sentence } = place;
  const { tokens, direct } = evidence;
  const passive = done ?? tokens[verb]?.lower === 'be';
  const subject = passive ? agentOf(tokens, verb) : range ? tokens.slice(range.from, range.to) : [];
  const [first] = subject;
  const speakers = claimants.filter(({ type }) => type !== 'narrator');
  if (!first) return passive ? [] : speakers.map(({ name }) => name);
  if (subject.length === 1 && /^(i|we|it|they)$/.test(first.lower)) {
    const known = (name: string): boolean => people.byName(name) !== undefined;
    const meant = speakers.map(({ name }) => name).filter((name) => first.lower !== 'it' || !known(name));
    return meant.length > 0 ? meant : [first.text];
  }
  if (subject.length === 1 && /^(he|she)$/.test(first.lower)) {
    const only = claimants.length === 1 ? claimants[0] : undefined;
    const speaker = only && people.byName(only.name);
    const at = { pronoun: first.lower, at: first.start, index: sentence, from: tokens[0]?.start ?? 0 };
    const found = antecedent(people, { ...at, direct, ...(speaker && { speaker }) });
    if (found) return [found.certain ? found.person.name : first.text];
    return [only?.type === 'office' ? only.name : first.text];
  }
  if (!canAct(subject)) return [];
  return (namesIn(subject) ?? [subject]).flatMap((part) =>
    claimantsOf(part, people, sentence, { speakers: claimants, lastSubject: [] }).map(({ name }) => name),
  );
}

/** Behind these words stands what went before or what else is so, and its dates are not the plan's; WHO is an organisation. */
const OTHER_TIMES =
  /\b(?!WHO\b)(?:after|since|following|because|which|who|whose|where|that|(?<!\b(?:later|earlier) )than|when|if|unless|while|although|though)\b/i;

const LEADS_WITH_TIME = new Set([
  'in',
  'on',
  'by',
  'next',
  'this',
  'later',
  'within',
  'during',
  'before',
  'from',
  'early',
  'late',
  'tomorrow',
  'today',
  'at',
]);

/** "before the window closes on 1 September", "ahead of the vote on 3 June": due before that day; not "appear before the court on 1 September". */
const BEFORE =
  /(?<!\b(?:appear|appears|go|goes|come|comes|testify|stand|brought|laid|put|be) )\b(?:before|ahead of|prior to) (?:the|its|his|her|their|a|an|next|this)\b[^,;]{3,40}? (?=on \w)/i;
/** "when it meets on Thursday", "when its licence lapses in August": that is when. */
const WHEN_IT = /\bwhen (?:[\w'’-]+ ){1,6}?(?:meet|sit|return|gather|\w+s) (?=(?:on|in|at|next|later)\b)/gi;

/** What is told of something is no time of the plan: "the deal struck at the weekend", "the train, axed in December, ". */
const isAside = (tokens: readonly Token[], i: number): boolean =>
  /^VB[ND]$/.test(tokens[i]?.tag ?? '') &&
  /^(?:at|in|on|over|under|by|since|last|earlier|this)$/.test(tokens[i + 1]?.lower ?? '') &&
  !/^(?:plan|schedule|set|due|expect|slate|hold|call|fix|list|time|take)$/.test(tokens[i]?.lemma ?? '') &&
  (/^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') || tokens[i - 1]?.text === ',');

/** The tokens without asides. */
function withoutAsides(tokens: readonly Token[]): Token[] {
  let aside = false;
  return tokens.filter((token, i) => {
    if (token.text === ',') aside = false;
    if (i > 0 && isAside(tokens, i)) aside = true;
    return !aside;
  });
}

/** "Monday sees the start", "Sunday’s service will be led": the day that the subject opens with. */
const OPENING_DAY = /^(?:(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)\b/i;

/** Words of time behind the verb say when the action is due; before it ("In July, he will …") only where none stands behind. */
function dueOf(
  text: string,
  tokens: readonly Token[],
  { verb, datedFrom, subject }: PlannedAction,
  published: string | undefined,
): Due | undefined {
  const words = wordsOf(withoutAsides(tokens.slice(datedFrom)))
    .replaceAll(WHEN_IT, '')
    .replace(BEFORE, 'before ')
    .replace('before on ', 'before ');
  const [behind = ''] = words.split(OTHER_TIMES, 1);
  const found = dueWindow(behind, published);
  if (found) return found;
  const first = subject?.from ?? verb;
  const leads = LEADS_WITH_TIME.has(tokens[0]?.lower ?? '')
    ? dueWindow(slice(text, tokens.slice(0, first)), published)
    : undefined;
  if (leads) return leads;
  const [day] = OPENING_DAY.exec(slice(text, tokens.slice(0, verb))) ?? [];
  return day === undefined ? undefined : dueWindow(`on ${day}`, published);
}

/** "will not be moved", "no tenant will be moved" */
const isDenied = (tokens: readonly Token[], { negated, subject }: PlannedAction): boolean =>
  negated || (subject !== undefined && /^(?:no|none|neither|nobody)$/.test(tokens[subject.from]?.lower ?? ''));

/** The claim that a plan is read from. */
export interface Place {
  readonly text: string;
  readonly evidence: Evidence;
  readonly claimants: readonly NamedClaimant[];
  readonly people: People;
  /** Its sentence. */
  readonly sentence: number;
}

/** The plan of a claim that plans `planned`. */
export function planOf(place: Place, planned: PlannedAction): Plan {
  const { text, evidence } = place;
  const { tokens, published } = evidence;
  let action = tokens.slice(planned.verb);
  while (action.length > 1 && /^[.,;:!”"]$/.test(action.at(-1)?.text ?? '')) action = action.slice(0, -1);
  const due = dueOf(text, tokens, planned, published);
  // "will not open before May": May is no deadline of it.
  const open = isDenied(tokens, planned) && /^before /i.test(due?.dueText ?? '');
  return {
    actors: actorsOf(place, planned),
    action: `${planned.negated ? 'not ' : ''}${slice(text, action)}`,
    ...(open && due ? { dueText: due.dueText } : due),
  };
}
