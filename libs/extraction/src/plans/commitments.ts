/** Plans that are announced by a word of their own: "vowed to", "is due to", "announced plans to", "promised a school". */
import { isFiniteLike, type Range } from '../attribution/noun-phrase.js';
import { dueWindow } from '../dates/due-window.js';
import type { Evidence } from '../kinds/evidence.js';
import type { Token } from '../text/tokens.js';
import { TAKES_PLACE, isAction, isDone, isPlanned, isSubordinate, lowerAt, type PlannedAction } from './actions.js';
import { ANONYMOUS } from '../people/names.js';
import { canAct, headOf, subjectBefore } from './actors.js';
import { infinitiveOf } from './infinitives.js';

/** Who does so, commits: whatever stands behind it is meant to be brought about. */
export const COMMITMENTS = new Set(
  'promise vow pledge threaten agree plan intend propose aim undertake resolve hope decide commit prepare want expect seek'.split(
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
  // What others once promised is no news when somebody is quoted on it.
  if (direct && /ed$/.test(word) && !/^(i|we|has|have|'ve|'s)$/.test(before)) return true;
  if (!BE.has(before)) return false;
  if (ARRANGED.has(word)) return /^(was|were)$/.test(before) && tokens.slice(i).some(({ lower }) => lower === 'but');
  return word.endsWith('ed') && word !== 'committed' && !isExpected(tokens, i);
}

/** "vowed to", "agreed on Saturday to", "is due to", "are to" */
function behindTo(evidence: Evidence, i: number): PlannedAction | undefined {
  const { tokens } = evidence;
  const token = tokens[i];
  const arranged = BE.has(lowerAt(tokens, i - 1)) && (ARRANGED.has(token?.lower ?? '') || isExpected(tokens, i));
  const commits = !arranged && token?.tag.startsWith('VB') === true && COMMITMENTS.has(token.lemma);
  const bare = /^(is|are|was|were)$/.test(token?.lower ?? '');
  if (!(commits || arranged || bare) || isNoCommitment(evidence, i)) return undefined;
  let to = bare ? i + 1 : infinitiveOf(tokens, i);
  const negated = lowerAt(tokens, to) === 'not' || lowerAt(tokens, to - 1) === 'not';
  if (lowerAt(tokens, to) === 'not') to++;
  if (lowerAt(tokens, to) !== 'to') return undefined;
  const verb = to + 1 + (tokens[to + 1]?.pos === 'ADV' ? 1 : 0);
  const subject = subjectBefore(tokens, i);
  if (isSubordinate(tokens, subject)) return undefined;
  if (commits && /^(want|expect|seek)$/.test(token.lemma) && !namesItself(tokens, i, subject)) return undefined;
  // "The law is to bring the deficit down": what is laid down needs no will of its own.
  if (bare && isTold(evidence, i, verb)) return undefined;
  if (bare && isAction(tokens, verb) && subject && !/^(there|what|all)$/.test(lowerAt(tokens, subject.from)))
    return { verb, datedFrom: verb, negated, subject };
  const entered = /^(due|scheduled|slated)$/.test(token?.lower ?? '') && tokens[verb]?.pos === 'VERB';
  if (arranged && (entered || TAKES_PLACE.has(tokens[verb]?.lemma ?? '')))
    return { verb, datedFrom: verb, negated, ...(subject && { subject }) };
  const means = commits && isMeant(evidence, verb, subject ? tokens.slice(subject.from, subject.to) : [], token.lemma);
  if (!means && !isPlanned(evidence, verb, subject)) return undefined;
  return { verb, datedFrom: verb, negated, ...(subject && { subject }) };
}

/** "was to meet the king in May 2019": without a day to come it is told. */
const isTold = ({ tokens, published }: Evidence, i: number, verb: number): boolean =>
  /^(was|were)$/.test(lowerAt(tokens, i)) &&
  !dueWindow(
    tokens
      .slice(verb, verb + DATED_WITHIN)
      .map(({ text }) => text)
      .join(' '),
    published,
  )?.dueFrom;

/** "is expected to give evidence on Monday": with a time of its own it is arranged, and without one foretold. */
const isExpected = (tokens: readonly Token[], i: number): boolean =>
  (lowerAt(tokens, i) === 'expected' || (lowerAt(tokens, i) === 'likely' && isDone(tokens, i + 2))) &&
  lowerAt(tokens, i + 1) === 'to' &&
  /^(is|are)$/.test(lowerAt(tokens, i - 1)) &&
  dueWindow(
    tokens
      .slice(i + 2, i + 2 + DATED_WITHIN)
      .map(({ text }) => text)
      .join(' '),
    undefined,
  ) !== undefined;

/** "wants", "expects" and "seeks" tell plans of offices and persons by name or role, and not of "people" or "many". */
function namesItself(tokens: readonly Token[], i: number, subject: Range | undefined): boolean {
  const words = subject ? tokens.slice(subject.from, subject.to) : [];
  return (
    lowerAt(tokens, i + 1) === 'to' &&
    (canAct(words) || lowerAt(words, 0) === 'it') &&
    !/^(you|they)$/.test(lowerAt(words, 0)) &&
    (lowerAt(words, 0) === 'it' || !ANONYMOUS.has(headOf(words)?.lower ?? ''))
  );
}

/** True where the one who commits means what stands from `verb` on; of one who can act that is any verb: "aims to become". */
function isMeant({ tokens }: Evidence, verb: number, subject: readonly Token[], commits: string): boolean {
  if (subject.length === 0) return isAction(tokens, verb) || isDone(tokens, verb);
  // Only an office or organisation that is "it" hopes and plans.
  const acts = canAct(subject) || lowerAt(subject, 0) === 'it' || WILLED.has(commits);
  // The tagger takes these for adjectives: "vowed to double spending".
  if (acts && /^(double|triple|free|open|clear|better)$/.test(lowerAt(tokens, verb))) return true;
  return acts && /^(VERB|AUX)$/.test(tokens[verb]?.pos ?? '') && tokens[verb]?.tag !== 'VBG';
}

/** "is committed to closing", "set a goal of 500 GW by 2030" */
function behindAim(evidence: Evidence, i: number): PlannedAction | undefined {
  const { tokens, published } = evidence;
  const lemma = tokens[i]?.lemma ?? '';
  const subject = subjectBefore(tokens, i);
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
    /^(DET|NUM|ADJ)$/.test(near[0]?.pos ?? '') &&
    (near[0]?.pos === 'NUM' || !near.some(({ lower }) => lower === 'that' || lower === 'to'));
  if (!accepts && !promises) return undefined;
  const subject = subjectBefore(tokens, i);
  if (promises && (!subject || isNoCommitment(evidence, i) || !canAct(tokens.slice(subject.from, subject.to))))
    return undefined;
  return { verb: i, datedFrom: accepts ? i : i + 1, negated: false, ...(subject && { subject }) };
}

/** What the word at `i` announces, if it announces anything. */
export const committed = (evidence: Evidence, i: number): PlannedAction | undefined =>
  behindTo(evidence, i) ?? behindAim(evidence, i) ?? behindNoun(evidence, i) ?? behindObject(evidence, i);
