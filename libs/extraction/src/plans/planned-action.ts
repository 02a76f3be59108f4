/** Finds the action that words plan: "will visit", "agreed to meet", "accepted the invitation". */
import { pastTime, type Range } from '../attribution/noun-phrase.js';
import type { Evidence } from '../kinds/evidence.js';
import { HAPPENINGS, TRANSITIVE_PLANS } from '../kinds/words.js';
import type { Token } from '../text/tokens.js';
import { canAct, headOf, isEvent, subjectBefore } from './actors.js';

/** Where a plan stands in its claim, in token indexes. */
export interface PlannedAction {
  /** First word of the action: its verb, or "be" of the passive. */
  readonly verb: number;
  /** Words of time from here on are the plan's. */
  readonly datedFrom: number;
  readonly subject?: Range;
  /** "will not renew" */
  readonly negated: boolean;
}

/** Tokens that are looked through for the beginning of a relative clause. */
const RELATIVE_REACH = 12;
/** Tokens within which a verb follows its modal: "will on Wednesday also begin". */
const VERB_REACH = 6;

const FUTURE = new Set(['will', "'ll", 'wo', 'shall']);
const COMMITMENTS = new Set(
  'promise vow pledge threaten agree plan intend propose aim undertake resolve hope decide commit prepare'.split(' '),
);
/** "is due to", "are set to" */
const ARRANGED = new Set(['due', 'set', 'scheduled', 'slated', 'going', 'planning', 'preparing']);
/** What somebody does although nobody is named for it: "will be signed". */
const DONE = new Set(
  'sign hold introduce launch publish open present close build rebuild reopen demolish replace abolish release deploy deliver send repeal ban sell move transfer withdraw install test extend renovate announce unveil appoint inaugurate dismantle scrap nationalise privatise raise pay remove lift'.split(
    ' ',
  ),
);
/** What events and buildings do by somebody's plan. */
const TAKES_PLACE = new Set(['begin', 'start', 'resume', 'convene', 'open', 'reopen']);
const PERSONAL = new Set(['i', 'we', 'he', 'she', 'they', 'it']);
const BE = new Set(['is', 'are', 'was', 'were', "'s", "'re", "'m", 'am', 'be', 'been']);

const isInvitation = ({ lower }: Token): boolean => lower === 'invitation' || lower === 'invite';
const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

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

/** True for a verb that one does on purpose: "visit", "increase its tariffs"; not "rise", "happen", "increase". */
function isAction(tokens: readonly Token[], verb: number): boolean {
  const token = tokens[verb];
  if (token?.pos !== 'VERB' || HAPPENINGS.has(token.lemma) || token.lower.endsWith('ing')) return false;
  if (!TRANSITIVE_PLANS.has(token.lemma)) return true;
  const next = tokens[verb + 1];
  return token.lemma === 'come'
    ? next?.lower === 'to' && tokens[verb + 2]?.pos !== 'VERB'
    : /^(DET|NOUN|PROPN|ADJ|PRON)$/.test(next?.pos ?? '');
}

/** True where the words from `verb` on are an action that the subject, or somebody unnamed, means to carry out. */
function isPlanned(evidence: Evidence, verb: number, subject: Range | undefined): boolean {
  const { tokens, officeSpeaks } = evidence;
  const token = tokens[verb];
  const words = subject ? tokens.slice(subject.from, subject.to) : [];
  const head = headOf(words);
  if (token?.lower === 'be') {
    const participle = tokens.slice(verb + 1, verb + 3).find(({ pos }) => pos !== 'ADV');
    return participle?.pos === 'VERB' && DONE.has(participle.lemma) && !canForetell(words);
  }
  if (token?.lemma === 'take' && lowerAt(tokens, verb + 1) === 'place') return isEvent(head);
  if (TAKES_PLACE.has(token?.lemma ?? '') && (isEvent(head) || token?.lemma.endsWith('open'))) return true;
  if (!isAction(tokens, verb)) return false;
  return !subject || canAct(words) || (head?.lower === 'it' && officeSpeaks);
}

/** "prices", "that": they stand for no work that somebody has planned. */
const canForetell = (subject: readonly Token[]): boolean =>
  subject.length === 0 || /^(that|which|who|it|nothing|nobody)$/.test(headOf(subject)?.lower ?? '');

/** "when they will decide", "before it would sign": what is planned there is not the point of the sentence. */
const isSubordinate = (tokens: readonly Token[], subject: Range | undefined): boolean =>
  /^(if|when|before|after|until|unless|because|whether|than|that|which|why|how|what|where)$/.test(
    lowerAt(tokens, (subject?.from ?? 0) - 1),
  );

/** What a modal at `i` announces; "would" does so only in reported speech. */
function behindModal(evidence: Evidence, i: number): PlannedAction | undefined {
  const { tokens, reported } = evidence;
  const word = lowerAt(tokens, i);
  if (!FUTURE.has(word) && !(reported && (word === 'would' || word === "'d"))) return undefined;
  if (tokens[i]?.pos === 'NOUN') return undefined;
  const verb = governed(tokens, i);
  const subject = subjectBefore(tokens, i);
  // "he'd battled" is no future.
  if (verb < 0 || tokens[verb]?.lower !== tokens[verb]?.lemma || isSubordinate(tokens, subject)) return undefined;
  if (!subject && i > 0 && !/^(ADV|PUNCT)$/.test(tokens[i - 1]?.pos ?? '')) return undefined;
  if (!isPlanned(evidence, verb, subject)) return undefined;
  // What hangs on a condition is foretold, but one who says "if elected, I will" promises.
  const head = subject && tokens[subject.to - 1];
  if (tokens.some(({ lower }) => lower === 'if') && !PERSONAL.has(head?.lower ?? '')) return undefined;
  const negated = tokens.slice(i + 1, verb).some(({ lower }) => /^(not|never|n't)$/.test(lower));
  return { verb, datedFrom: i + 1, negated, ...(subject && { subject }) };
}

/** "its plan to achieve": a noun that describes, where "the company plans to" announces. */
const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || ARRANGED.has(token?.lower ?? '');

/** What "vowed to", "agreed on Saturday to", "is due to", "are to" at `i` announces. */
function behindPhrase(evidence: Evidence, i: number): PlannedAction | undefined {
  const { tokens } = evidence;
  const token = tokens[i];
  const before = lowerAt(tokens, i - 1);
  const commits = COMMITMENTS.has(token?.lemma ?? '') && isVerb(token);
  const arranged = ARRANGED.has(token?.lower ?? '') && BE.has(before);
  const bare = BE.has(token?.lower ?? '') && /^(is|are)$/.test(token?.lower ?? '');
  if (!commits && !arranged && !bare) return undefined;
  // "had planned to", "was due to open but": told as given up.
  const unsure = /^(could|can|may|might|would|to|should|must)$/.test(before);
  const passive = commits && BE.has(before) && /ed$/.test(token?.lower ?? '') && token?.lemma !== 'commit';
  if (unsure || passive || token?.lower === 'intended') return undefined;
  const givenUp = arranged && /^(was|were)$/.test(before) && tokens.slice(i).some(({ lower }) => lower === 'but');
  if (givenUp || (/^(planned|hoped|intended)$/.test(token?.lower ?? '') && before === 'had')) return undefined;
  let to = bare ? i + 1 : pastTime(tokens, i + 1);
  const negated = lowerAt(tokens, to) === 'not' || lowerAt(tokens, to - 1) === 'not';
  if (lowerAt(tokens, to) === 'not') to++;
  if (lowerAt(tokens, to) !== 'to') return undefined;
  const verb = to + 1 + (tokens[to + 1]?.pos === 'ADV' ? 1 : 0);
  const subject = subjectBefore(tokens, i);
  if (isSubordinate(tokens, subject)) return undefined;
  const intends = commits && !arranged && (!subject || canAct(tokens.slice(subject.from, subject.to)));
  if (!(intends && (isAction(tokens, verb) || isPassive(tokens, verb))) && !isPlanned(evidence, verb, subject))
    return undefined;
  return { verb, datedFrom: verb, negated, ...(subject && { subject }) };
}

const isPassive = (tokens: readonly Token[], verb: number): boolean =>
  lowerAt(tokens, verb) === 'be' && DONE.has(tokens[verb + 1]?.lemma ?? '');

/** The plan that the claim's words state; undefined where they plan nothing. */
export function plannedAction(evidence: Evidence): PlannedAction | undefined {
  const { tokens, cue, cueLemma } = evidence;
  if (cue === 'commitment' && COMMITMENTS.has(cueLemma ?? '') && lowerAt(tokens, 0) === 'to')
    return { verb: 1, datedFrom: 1, negated: false };
  for (const [i, token] of tokens.entries()) {
    if (inRelativeClause(tokens, i)) continue;
    if (token.lemma === 'accept' && tokens.slice(i + 1, i + 7).some(isInvitation)) {
      const subject = subjectBefore(tokens, i);
      return { verb: i, datedFrom: i, negated: false, ...(subject && { subject }) };
    }
    const found = behindModal(evidence, i) ?? behindPhrase(evidence, i);
    if (found) return found;
  }
  return undefined;
}
