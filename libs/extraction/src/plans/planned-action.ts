/** Finds the action that words plan: "will visit", "agreed to meet", "accepted the invitation". */
import type { Evidence } from '../kinds/evidence.js';
import { phraseFrom, type Range } from '../attribution/noun-phrase.js';
import { clauseSubject } from '../attribution/subject.js';
import type { Token } from '../text/tokens.js';
import { dueWindow } from '../dates/due-window.js';
import { isAction, isDated, isPlanned, isSubordinate, lowerAt, type PlannedAction } from './actions.js';
import { headOf, isEvent, subjectBefore } from './actors.js';
import { isBygone } from './bygone.js';
import { onTheCalendar } from './calendar-entries.js';
import { committed, COMMITMENTS } from './commitments.js';
import { isConditional, isIfElected } from './conditions.js';
import { directed } from './directions.js';
import { rescheduled } from './reschedulings.js';

/** Tokens that are looked through for the beginning of a relative clause. */
const RELATIVE_REACH = 12;
/** Tokens before a modal within which its claim opens. */
const REACH = 14;
/** Tokens within which a verb follows its modal: "will on Wednesday also begin". */
const VERB_REACH = 6;

const FUTURE = new Set(['will', "'ll", 'wo', 'shall']);

/** True where "who", "which" or "where" behind a comma opens the clause of token `i`: it plans nothing for the sentence. */
function inRelativeClause(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k > 0 && k > i - RELATIVE_REACH; k--) {
    if (tokens[k]?.text === ',') return /^(who|which|where|whose)$/.test(lowerAt(tokens, k + 1));
  }
  return false;
}

/** Index of the verb, or of "be" before a participle, that a modal or "to" at `i` governs. */
function governed(tokens: readonly Token[], i: number): number {
  return tokens.findIndex((token, k) => {
    if (k <= i || k > i + VERB_REACH) return false;
    return token.pos === 'VERB' || (token.pos === 'AUX' && token.lower !== 'will');
  });
}

/** "Hearings set for Monday [would be moved]": the phrase that opens the claim, where nothing but what is said of it follows. */
function openingPhrase(tokens: readonly Token[], i: number): Range | undefined {
  const phrase = i < REACH ? phraseFrom(tokens, 0, false) : undefined;
  const between = phrase ? tokens.slice(phrase.to, i) : [];
  const described = /^(set|due|planned|scheduled|held|made|taken|affected|hit|involved|used|built)$/.test(
    between[0]?.lower ?? '',
  );
  return described && !between.some(({ pos }) => pos === 'SCONJ' || pos === 'PUNCT') ? phrase : undefined;
}

/** "From 1 July, shoppers will pay a deposit": what begins for everybody on a day, somebody has laid down. */
const isRuleFrom = ({ tokens, published }: Evidence, verb: number): boolean =>
  lowerAt(tokens, 0) === 'from' &&
  isAction(tokens, verb) &&
  dueWindow(
    tokens
      .slice(0, REACH)
      .map(({ text }) => text)
      .join(' '),
    published,
  )?.dueFrom !== undefined;

/** "take place", "go ahead" */
const takesPlace = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:take place|go ahead)$/.test(`${tokens[verb]?.lemma ?? ''} ${lowerAt(tokens, verb + 1)}`);

/** "A law is being drafted and [will be put to parliament]" */
const sharedSubject = (tokens: readonly Token[], i: number): Range | undefined =>
  tokens[i - 1]?.pos === 'CCONJ' ? clauseSubject(tokens, i - 1, Math.max(0, i - 2 * REACH)) : undefined;

/** What a modal at `i` announces; "would" does so only in reported speech. */
function behindModal(evidence: Evidence, i: number): PlannedAction | undefined {
  const { tokens, reported } = evidence;
  const word = lowerAt(tokens, i);
  const would = word === 'would' || word === "'d";
  if (!FUTURE.has(word) && !(would && (reported || isIfElected(tokens, i)))) return undefined;
  if (evidence.cueLemma === 'deny') return undefined;
  if (tokens[i]?.pos === 'NOUN') return undefined;
  const first = governed(tokens, i);
  // "will have closed the yard by May"
  const perfect = lowerAt(tokens, first) === 'have' && tokens[first + 1]?.tag === 'VBN';
  const verb = perfect ? first + 1 : first;
  const subject = subjectBefore(tokens, i) ?? openingPhrase(tokens, i) ?? sharedSubject(tokens, i);
  // "he'd battled" is no future.
  if (verb < 0 || isSubordinate(tokens, subject)) return undefined;
  if (!perfect && tokens[verb]?.lower !== tokens[verb]?.lemma) return undefined;
  if (!subject && i > 0 && !reported && !evidence.direct) return undefined;
  if (!subject && i > 0 && !/^(ADV|PUNCT)$/.test(tokens[i - 1]?.pos ?? '')) return undefined;
  if (!isPlanned(evidence, verb, subject) && !isRuleFrom(evidence, verb)) return undefined;
  if (isConditional(evidence, i, subject)) return undefined;
  // "No decision will be made before the budget."
  if (lowerAt(tokens, verb) === 'be' && subject && lowerAt(tokens, subject.from) === 'no') return undefined;
  const modal = tokens.slice(Math.max(0, i - 1), verb);
  // "will never forget": nobody can tell when that is kept.
  if (modal.some(({ lower }) => lower === 'never')) return undefined;
  // Who says that no talks will take place plans nothing.
  const negated = modal.some(({ lower }) => /^(not|n't)$/.test(lower));
  if (negated && (isEvent(headOf(subject ? tokens.slice(subject.from, subject.to) : [])) || takesPlace(tokens, verb)))
    return undefined;
  return { verb, datedFrom: i + 1, negated, ...(subject && { subject }) };
}

/** "recruit 1,500 officers by the end of 2028;": one of a list of promises. */
function listed(evidence: Evidence): PlannedAction | undefined {
  const { tokens, direct } = evidence;
  const verb = tokens[0]?.pos === 'PUNCT' ? 1 : 0;
  const { lower, lemma } = tokens[verb] ?? {};
  const bare = !direct && lower === lemma && /^\p{Ll}/u.test(tokens[verb]?.text ?? '');
  if (!bare || !(isAction(tokens, verb) || lower === 'open') || !isDated(evidence, verb)) return undefined;
  return { verb, datedFrom: verb + 1, negated: false };
}

const IDLE = new Set(['PUNCT', 'DET', 'NUM', 'SYM', 'CCONJ', 'ADP', 'PRON', 'PROPN']);
const NEVER_IDLE = new Set([...FUTURE, 'due', 'there']);

/** True for words that no plan begins with, whatever stands around them. */
const announcesNothing = (token: Token | undefined): boolean =>
  token === undefined || (IDLE.has(token.pos) && !NEVER_IDLE.has(token.lower));

/** The sorts of rules, in the order in which they are asked about a word. */
const RULES: readonly (readonly [name: string, find: (evidence: Evidence, i: number) => PlannedAction | undefined])[] =
  [
    ['modal', behindModal],
    ['committed', committed],
    ['directed', directed],
    ['rescheduled', rescheduled],
    ['calendar', onTheCalendar],
  ];

/** The plan that the claim's words state; undefined where they plan nothing. */
export function plannedAction(evidence: Evidence): PlannedAction | undefined {
  const { tokens, cue, cueLemma } = evidence;
  if (cue === 'commitment' && COMMITMENTS.has(cueLemma ?? '') && lowerAt(tokens, 0) === 'to')
    return { verb: 1, datedFrom: 1, negated: false, rule: 'cue' };
  const item = listed(evidence);
  if (item) return { ...item, rule: 'listed' };
  for (const i of tokens.keys()) {
    if (announcesNothing(tokens[i])) continue;
    for (const [rule, find] of RULES) {
      const found = find(evidence, i);
      if (!found) continue;
      if (!inRelativeClause(tokens, i) && !isBygone(evidence, i, found)) return { ...found, rule };
      break;
    }
  }
  return undefined;
}
