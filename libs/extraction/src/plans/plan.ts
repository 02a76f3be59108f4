/** The plan in a claim: who is to do what, and when. */
import type { Plan } from '#domain';
import { dueWindow, type Due } from '../dates/due-window.js';
import type { Evidence } from '../kinds/evidence.js';
import { plannedAction } from './planned-action.js';
import { antecedent } from '../people/antecedent.js';
import { claimantsOf, type NamedClaimant } from '../people/claimants.js';
import { subjectEndingAt } from '../attribution/subject.js';
import type { People } from '../people/people.js';
import type { Token } from '../text/tokens.js';

const slice = (text: string, tokens: readonly Token[]): string =>
  text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).replace(/\s+/gu, ' ');

/** Left of the verb group whose verb is token `verb`: modals, adverbs, "plans to". */
function subjectEnd(tokens: readonly Token[], verb: number): number {
  let i = verb;
  while (
    i > 0 &&
    (/^(AUX|ADV|PART|VERB)$/.test(tokens[i - 1]?.pos ?? '') ||
      /^(to|also|both|will|would|plans|aims)$/.test(tokens[i - 1]?.lower ?? ''))
  )
    i--;
  return i;
}

function actorsOf(
  tokens: readonly Token[],
  verb: number,
  claimants: readonly NamedClaimant[],
  people: People,
  sentence: number,
  direct: boolean,
): string[] {
  const range = subjectEndingAt(tokens, subjectEnd(tokens, verb), 0);
  const subject = range ? tokens.slice(range.from, range.to) : [];
  const first = subject[0];
  const speakers = claimants.filter(({ type }) => type !== 'narrator').map(({ name }) => name);
  if (!first || /^(i|we|i'm|we're|who|it|they)$/.test(first.lower))
    return speakers.length > 0 ? speakers : subject.map(({ text }) => text);
  if (subject.length === 1 && /^(he|she)$/.test(first.lower)) {
    const only = claimants.length === 1 ? claimants[0] : undefined;
    const speaker = only && people.byName(only.name);
    const place = { pronoun: first.lower, at: first.start, index: sentence, from: tokens[0]?.start ?? 0 };
    const found = antecedent(people, { ...place, direct, ...(speaker && { speaker }) });
    return [found?.certain ? found.person.name : first.text];
  }
  return claimantsOf(subject, people, sentence, { speakers: claimants, lastSubject: [] }).map(({ name }) => name);
}

/** Behind these words stands what went before or what else is so, and its dates are not the plan's. */
const OTHER_TIMES = /\b(?:after|since|following|because|which|who|whose|where|that|than|when)\b/i;

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

/** Dates behind the verb say when the action is due; before it ("In July, he will …") only where none stands behind. */
function dueOf(text: string, tokens: readonly Token[], verb: number, published: string | undefined): Due | undefined {
  const comma = tokens.findIndex(({ text: mark }, i) => i < verb && mark === ',');
  const [action = ''] = slice(text, tokens.slice(verb)).split(OTHER_TIMES, 1);
  return (
    dueWindow(action, published) ??
    (comma > 0 && LEADS_WITH_TIME.has(tokens[0]?.lower ?? '')
      ? dueWindow(slice(text, tokens.slice(0, comma)), published)
      : undefined)
  );
}

/** The plan that the claim's words state. `published`: day of publication, without which only full dates are resolved. */
export function planOf(
  text: string,
  evidence: Evidence,
  claimants: readonly NamedClaimant[],
  people: People,
  sentence: number,
  published: string | undefined,
): Plan | undefined {
  const verb = plannedAction(evidence);
  if (verb < 0) return undefined;
  const { tokens } = evidence;
  let action = tokens.slice(verb);
  while (action.length > 1 && /^[.,;:!”"]$/.test(action.at(-1)?.text ?? '')) action = action.slice(0, -1);
  return {
    actors: actorsOf(tokens, verb, claimants, people, sentence, evidence.direct),
    action: slice(text, action),
    ...dueOf(text, tokens, verb, published),
  };
}
