/** Plans that are announced by a word of their own: "vowed to", "is due to", "announced plans to", "promised a school". */
import { isFiniteLike, type Range } from '../attribution/noun-phrase.js';
import { dueWindow } from '../dates/due-window.js';
import type { Evidence } from '../kinds/evidence.js';
import type { Token } from '../text/tokens.js';
import { TAKES_PLACE, isAction, isDone, isPlanned, isSubordinate, lowerAt, type PlannedAction } from './actions.js';
import { ANONYMOUS } from '../people/names.js';
import { canAct, headOf, subjectBefore } from './actors.js';
import { aimed } from './aims.js';
import { infinitiveOf } from './infinitives.js';

/** Who does so, commits: whatever stands behind it is meant to be brought about. */
export const COMMITMENTS = new Set(
  'promise vow pledge threaten agree plan intend propose aim undertake resolve hope decide commit prepare want expect seek vote opt'.split(
    ' ',
  ),
);
/** Nobody without a will does so; a storm may threaten, and a year promise. */
const WILLED = new Set(['vow', 'pledge', 'intend', 'agree', 'undertake']);
/** "is due to", "are set to" */
const ARRANGED = new Set([
  'due',
  'set',
  'scheduled',
  'slated',
  'going',
  'planning',
  'preparing',
  'aiming',
  'hoping',
  'looking',
]);
const BE = new Set(['is', 'are', 'was', 'were', "'s", "'re", "'m", 'am', 'be', 'been']);
/** Whose they are, means it: "Our goal is to reach". */
const AIMS = /^(?:aim|goal|target|intention|ambition|objective)$/;
/** What is expected for a day, and so arranged, whatever does it. */
const CONCLUDES = new Set([
  'close',
  'list',
  'conclude',
  'finish',
  'debut',
  'launch',
  'land',
  'arrive',
  'return',
  'leave',
  'depart',
  'premiere',
]);
/** Whose object is a plan of their own: "announced plans to". */
const ANNOUNCING = new Set([
  'announce',
  'approve',
  'unveil',
  'present',
  'confirm',
  'reveal',
  'outline',
  'publish',
  'disclose',
]);
/** Tokens behind "promised" within which "that" or "to" says what is promised. */
const REACH = 5;

/** Tokens behind "expected to" within which its time is named. */
const DATED_WITHIN = 14;

const isInvitation = ({ lower }: Token): boolean => lower === 'invitation' || lower === 'invite';

/** True where the plan is told as given up, unsure or somebody else's: "had planned to", "could agree to", "is intended to". */
function isNoCommitment({ tokens, reported, direct }: Evidence, i: number): boolean {
  const word = lowerAt(tokens, i);
  const left = tokens[i - 1]?.pos === 'ADV' && lowerAt(tokens, i - 1) !== 'not' ? i - 2 : i - 1;
  const before = lowerAt(tokens, left);
  if (/^(could|can|may|might|would|to|should|must)$/.test(before) || word === 'intended') return true;
  if (lowerAt(tokens, i - 1) === 'later') return true;
  // Backshifted in reported speech, "had agreed to" may mean "has agreed to".
  if (before === 'had') return !reported || /^(planned|hoped|intended|wanted|expected|sought|aimed)$/.test(word);
  // What others once promised is no news when somebody is quoted on it.
  if (before === 'been') return true;
  // "boxed itself in by promising not to surprise them"
  if (tokens[i]?.tag === 'VBG' && /^(?:ADP|SCONJ)$/.test(tokens[i - 1]?.pos ?? '')) return true;
  // What others once promised is no news when somebody is quoted on it.
  if (direct && /ed$/.test(word) && !/^(i|we|has|have|'ve|'s)$/.test(before)) return true;
  if (!BE.has(before)) return false;
  if (ARRANGED.has(word)) return /^(was|were)$/.test(before) && tokens.slice(i).some(({ lower }) => lower === 'but');
  return word.endsWith('ed') && word !== 'committed' && !isExpected(tokens, i);
}

/** True for a verb; the tagger takes one for a noun in "Detectives plan to", "The firm hopes to". */
function isCommitting(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.tag.startsWith('VB')) return true;
  if (!/^(?:plans?|hopes?|aims?|vows?|pledges?)$/.test(token?.lower ?? '') || lowerAt(tokens, i + 1) !== 'to')
    return false;
  const { tag = '', lower = '' } = tokens[i - 1] ?? {};
  return (
    (/s$/.test(token?.lower ?? '') ? /^NNP?$/ : /^NNP?S$/).test(tag) &&
    !/^(?:peace|business|tax)$/.test(lower) &&
    !tokens.slice(0, i).some(isFiniteLike)
  );
}

/** "vowed to", "agreed on Saturday to", "is due to", "are to" */
function behindTo(evidence: Evidence, i: number): PlannedAction | undefined {
  const { tokens } = evidence;
  const token = tokens[i];
  // "are not going to"
  const be = lowerAt(tokens, i - 1) === 'not' && lowerAt(tokens, i) === 'going' ? i - 2 : i - 1;
  const arranged = BE.has(lowerAt(tokens, be)) && (ARRANGED.has(token?.lower ?? '') || isExpected(tokens, i));
  const commits = !arranged && token !== undefined && isCommitting(tokens, i) && COMMITMENTS.has(token.lemma);
  const bare = /^(is|are|was|were)$/.test(token?.lower ?? '');
  if (!(commits || arranged || bare) || isNoCommitment(evidence, i)) return undefined;
  let to = bare ? i + 1 : infinitiveOf(tokens, i);
  const negated = lowerAt(tokens, to) === 'not' || lowerAt(tokens, to - 1) === 'not' || be < i - 1;
  if (lowerAt(tokens, to) === 'not') to++;
  if (lowerAt(tokens, to) !== 'to') return undefined;
  const verb = to + 1 + (tokens[to + 1]?.pos === 'ADV' ? 1 : 0);
  const subject = subjectBefore(tokens, i);
  if (isSubordinate(tokens, subject)) return undefined;
  if (commits && /^(want|expect|seek)$/.test(token.lemma) && !namesItself(evidence, i, subject)) return undefined;
  if (commits && isOnceHoped(evidence, i)) return undefined;
  // "The law is to bring the deficit down": what is laid down needs no will of its own.
  if (bare && isTold(evidence, i, verb)) return undefined;
  if (
    bare &&
    subject &&
    AIMS.test(headOf(tokens.slice(subject.from, subject.to))?.lower ?? '') &&
    tokens[verb]?.tag === 'VB'
  )
    return { verb, datedFrom: verb, negated };
  if (bare && isAction(tokens, verb) && subject && !/^(there|what|all)$/.test(lowerAt(tokens, subject.from)))
    return { verb, datedFrom: verb, negated, subject };
  const entered = /^(due|scheduled|slated)$/.test(token?.lower ?? '') && tokens[verb]?.pos === 'VERB';
  const concludes = isExpected(tokens, i) && CONCLUDES.has(tokens[verb]?.lemma ?? '');
  if (arranged && (entered || concludes || TAKES_PLACE.has(tokens[verb]?.lemma ?? '')))
    return { verb, datedFrom: verb, negated, ...(subject && { subject }) };
  const means = commits && isMeant(evidence, verb, subject ? tokens.slice(subject.from, subject.to) : [], token.lemma);
  if (!means && !isPlanned(evidence, verb, subject)) return undefined;
  return { verb, datedFrom: verb, negated, ...(subject && { subject }) };
}

/** "was to meet the king": it is open only where somebody says so, and names a day to come. */
const isTold = ({ tokens, published, reported }: Evidence, i: number, verb: number): boolean =>
  /^(was|were)$/.test(lowerAt(tokens, i)) &&
  (!reported ||
    dueWindow(
      tokens
        .slice(verb, verb + DATED_WITHIN)
        .map(({ text }) => text)
        .join(' '),
      published,
    )?.duePrecision !== 'day');

/** "is expected to give evidence on Monday": with a time of its own it is arranged, and without one foretold. */
const isExpected = (tokens: readonly Token[], i: number): boolean =>
  (lowerAt(tokens, i) === 'expected' ||
    (lowerAt(tokens, i) === 'likely' && (isDone(tokens, i + 2) || CONCLUDES.has(tokens[i + 2]?.lemma ?? '')))) &&
  lowerAt(tokens, i + 1) === 'to' &&
  /^(is|are)$/.test(lowerAt(tokens, i - 1)) &&
  dueWindow(
    tokens
      .slice(i + 2, i + 2 + DATED_WITHIN)
      .map(({ text }) => text)
      .join(' '),
    undefined,
  ) !== undefined;

const isDatedBehind = (tokens: readonly Token[], i: number): boolean =>
  dueWindow(
    tokens
      .slice(i, i + DATED_WITHIN)
      .map(({ text }) => text)
      .join(' '),
    undefined,
  ) !== undefined;

/** "wants", "expects" and "seeks" tell plans of offices and persons by name or role, and not of "people" or "many". */
function namesItself({ tokens, direct }: Evidence, i: number, subject: Range | undefined): boolean {
  // Who says "I want to thank you" or "He wants to wreck it" tells no plan.
  if (/^(?:not|n't)$/.test(lowerAt(tokens, i - 1))) return false;
  if (direct && !(/^(?:i|we)$/.test(lowerAt(tokens, i - 1)) && isDatedBehind(tokens, i))) return false;
  const words = subject ? tokens.slice(subject.from, subject.to) : [];
  return (
    lowerAt(tokens, i + 1) === 'to' &&
    (canAct(words) || lowerAt(words, 0) === 'it') &&
    !/^(you|they)$/.test(lowerAt(words, 0)) &&
    (lowerAt(words, 0) === 'it' || !ANONYMOUS.has(headOf(words)?.lower ?? ''))
  );
}

/** "The company hoped to sell it": told by the article in the past, and without a day to come, it may be over. */
const isOnceHoped = ({ tokens, reported, published }: Evidence, i: number): boolean =>
  !reported &&
  /^(?:planned|hoped|expected|wanted|sought|aimed|intended)$/.test(lowerAt(tokens, i)) &&
  tokens[i]?.tag === 'VBD' &&
  dueWindow(
    tokens
      .slice(i, i + DATED_WITHIN)
      .map(({ text }) => text)
      .join(' '),
    published,
  )?.dueFrom === undefined;

/** True where the one who commits means what stands from `verb` on; of one who can act that is any verb: "aims to become". */
function isMeant({ tokens }: Evidence, verb: number, subject: readonly Token[], commits: string): boolean {
  if (subject.length === 0) return isAction(tokens, verb) || isDone(tokens, verb);
  // Only an office or organisation that is "it" hopes and plans.
  const acts = canAct(subject) || lowerAt(subject, 0) === 'it' || WILLED.has(commits);
  // The tagger takes these for adjectives: "vowed to double spending".
  if (acts && /^(double|triple|free|open|clear|better)$/.test(lowerAt(tokens, verb))) return true;
  return acts && /^(VERB|AUX)$/.test(tokens[verb]?.pos ?? '') && tokens[verb]?.tag !== 'VBG';
}

/** "announced plans to close", and "plans to close" where that is what somebody announced. */
function behindNoun({ tokens, reported }: Evidence, i: number): PlannedAction | undefined {
  const token = tokens[i];
  if (!/^(plan|plans)$/.test(token?.lower ?? '') || lowerAt(tokens, i + 1) !== 'to') return undefined;
  if (!isAction(tokens, i + 2)) return undefined;
  const verb = i - (/^(DET|PRON)$/.test(tokens[i - 1]?.pos ?? '') ? 2 : 1);
  if (i === 0 ? !reported : !ANNOUNCING.has(tokens[verb]?.lemma ?? '')) return undefined;
  // "did not unveil plans to", "his announced plans to"
  if (i > 0 && /^(not|n't|never|his|her|its|their|the)$/.test(lowerAt(tokens, verb - 1))) return undefined;
  const subject = i === 0 ? undefined : subjectBefore(tokens, verb);
  return { verb: i + 2, datedFrom: i + 2, negated: false, ...(subject && { subject }) };
}

/** "accepted the invitation to Hamburg", "promised a new school by 2029": the verb itself is the action. */
function behindObject(evidence: Evidence, i: number): PlannedAction | undefined {
  const { tokens } = evidence;
  const token = tokens[i];
  if (token?.pos !== 'VERB') return undefined;
  const near = tokens.slice(i + 1, i + 1 + REACH);
  const accepts = token.lemma === 'accept' && tokens.slice(i + 1, i + 7).some(isInvitation);
  const promises =
    /^(promise|pledge)$/.test(token.lemma) &&
    /^(DET|NUM|ADJ|SYM)$/.test(near[0]?.pos ?? '') &&
    (/^(NUM|SYM)$/.test(near[0]?.pos ?? '') || !near.some(({ lower }) => lower === 'that' || lower === 'to'));
  if (!accepts && !promises) return undefined;
  const subject = subjectBefore(tokens, i);
  if (promises && (!subject || isNoCommitment(evidence, i) || !canAct(tokens.slice(subject.from, subject.to))))
    return undefined;
  return { verb: i, datedFrom: accepts ? i : i + 1, negated: false, ...(subject && { subject }) };
}

/** What the word at `i` announces, if it announces anything. */
export const committed = (evidence: Evidence, i: number): PlannedAction | undefined =>
  behindTo(evidence, i) ?? aimed(evidence, i) ?? behindNoun(evidence, i) ?? behindObject(evidence, i);
