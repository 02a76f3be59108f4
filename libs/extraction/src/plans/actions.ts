/** What is done on purpose, and so can be planned: "visit", "increase its tariffs"; not "rise", "happen". */
import type { Range } from '../attribution/noun-phrase.js';
import { dueWindow } from '../dates/due-window.js';
import type { Evidence } from '../kinds/evidence.js';
import { HAPPENINGS, TRANSITIVE_PLANS } from '../kinds/words.js';
import type { Token } from '../text/tokens.js';
import { canAct, headOf, isEvent } from './actors.js';
import { takesEffect } from './arrangements.js';

/** Where a plan stands in its claim, in token indexes. */
export interface PlannedAction {
  /** First word of the action: its verb, or "be" of the passive. */
  readonly verb: number;
  /** Words of time from here on are the plan's. */
  readonly datedFrom: number;
  readonly subject?: Range;
  /** "will not renew" */
  readonly negated: boolean;
  /** It is done to its subject; by default where its verb is "be". */
  readonly passive?: boolean;
  /** Which sort of rule finds it. */
  readonly rule?: string;
}

/** Participles of what befalls its subject: "will be affected" foretells; any other passive ("will be signed") is done by somebody. */
const BEFALLS = new Set(
  'affect hit hurt harm lose feel see remember know need require force leave drive bear kill injure wound damage destroy delay disappoint surprise please interest involve concern base locate find consider regard view judge measure help miss spare outweigh overwhelm dominate mark face hamper limit cause meet understand believe expect think decide determine reach achieve exceed worry shock allow permit fill forget forgive reward punish haunt worsen disrupt strand trap crush wipe doom blame call name tempt tie suit dwarf inspire silence deter intimidate bully break defeat fool lecture sway rush dictate beat distract eclipse spoil blind rattle cow divide relegate eliminate overtake outnumber dethrone welcome value rate rank applaud criticise criticize condemn praise cheer hail oppose contest resist'.split(
    ' ',
  ),
);
/** What events and buildings do by somebody's plan. */
export const TAKES_PLACE = new Set([
  'begin',
  'commence',
  'start',
  'resume',
  'convene',
  'open',
  'reopen',
  'premiere',
  'air',
  'kick',
]);

/** What one feels or endures, and does by no plan. */
const ENDURES = new Set(
  'forget forgive tolerate rest regret admire respect cherish endure outlive thrive struggle cope prefer flock own do achieve emerge grieve mourn applaud recognise recognize realise realize wonder doubt trust suspect thank spare flounder'.split(
    ' ',
  ),
);

/** What events do by the plan of whoever holds them. */
const MOVES = new Set(
  'leave depart arrive run visit travel pass finish culminate go move feature focus hear review honour honor mark'.split(
    ' ',
  ),
);

const SUBORDINATING = new Set(
  'if when before after until unless because whether than that which why how what where'.split(' '),
);

export const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

const LONG = /^(?:long|longer|time|hours?|days?|weeks?|months?|years?|decades?)$/;

/** True for a verb that one does on purpose: "visit", "increase its tariffs"; not "rise", "happen", "increase". */
export function isAction(tokens: readonly Token[], verb: number): boolean {
  const token = tokens[verb];
  if (token?.pos !== 'VERB' || token.lemma === 'comment' || token.tag === 'VBG') return false;
  if (token.lemma === 'face' && lowerAt(tokens, verb + 1) === 'off') return true;
  if (HAPPENINGS.has(token.lemma) || ENDURES.has(token.lemma)) return false;
  const next = tokens[verb + 1];
  // "It would take years."
  if (token.lemma === 'take' && tokens.slice(verb + 1, verb + 4).some(({ lower }) => LONG.test(lower))) return false;
  if (!TRANSITIVE_PLANS.has(token.lemma)) return true;
  return token.lemma === 'come'
    ? next?.lower === 'to' && tokens[verb + 2]?.pos !== 'VERB'
    : /^(DET|NOUN|PROPN|ADJ|PRON)$/.test(next?.pos ?? '');
}

/** True for "be" and the participle of what is done by somebody: "be signed", "be officially opened". */
export function isDone(tokens: readonly Token[], be: number): boolean {
  if (lowerAt(tokens, be) !== 'be') return false;
  const participle = tokens.slice(be + 1, be + 3).find(({ pos }) => pos !== 'ADV');
  return participle?.pos === 'VERB' && participle.tag !== 'VBG' && !BEFALLS.has(participle.lemma);
}

/** True where the words from `verb` on are an action that the subject, or somebody unnamed, means to carry out. */
export function isPlanned(evidence: Evidence, verb: number, subject: Range | undefined): boolean {
  const { tokens, officeSpeaks } = evidence;
  const token = tokens[verb];
  const words = subject ? tokens.slice(subject.from, subject.to) : [];
  const head = headOf(words);
  if (takesEffect(tokens, verb, head) || isOwn(evidence, verb, subject)) return true;
  // "Visitors will be able to book from May."
  if (token?.lower === 'be' && /^(?:able|ready|complete)$/.test(lowerAt(tokens, verb + 1)))
    return isDated(evidence, verb);
  if (token?.lower === 'be') return goesOn(tokens, verb) ? canAct(words) : isDone(tokens, verb) && !canForetell(words);
  if (token?.lemma === 'take' && lowerAt(tokens, verb + 1) === 'place') return true;
  if (token?.lemma === 'follow') return isDated(evidence, verb);
  if (token?.lemma === 'take' && lowerAt(tokens, verb + 1) === 'off' && isEvent(head)) return true;
  if (isEvent(head) && !/^(?:strike|walkout|protest)s?$/.test(head?.lower ?? '') && MOVES.has(token?.lemma ?? ''))
    return true;
  if (
    TAKES_PLACE.has(token?.lemma ?? '') &&
    (isEvent(head) || token?.lemma.endsWith('open') || /^(?:premiere|air)$/.test(token?.lemma ?? ''))
  )
    return true;
  // "Voters will decide on 7 April."
  if (/^voters?$/.test(head?.lower ?? ''))
    return /^(?:decide|vote|choose|elect|pick|go)$/.test(token?.lemma ?? '') && isDated(evidence, verb);
  if (!isAction(tokens, verb)) return false;
  return (
    !subject ||
    canAct(words) ||
    (head?.lower === 'it' && (officeSpeaks || isDeed(evidence, verb) || (evidence.reported && isDated(evidence, verb))))
  );
}

/** "be sending": an action told as going on. */
function goesOn(tokens: readonly Token[], be: number): boolean {
  const participle = tokens.slice(be + 1, be + 3).find(({ pos }) => pos !== 'ADV');
  const { tag, lemma = '' } = participle ?? {};
  return tag === 'VBG' && !HAPPENINGS.has(lemma) && !ENDURES.has(lemma) && !TRANSITIVE_PLANS.has(lemma);
}

/** "will add 200 stores" */
const adds = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]?.lemma === 'add' && tokens[verb + 1]?.pos === 'NUM';

/** Only an office or company does so, whoever speaks of it. */
const DEEDS = new Set(
  'close shut open reopen build hire recruit dismiss sell buy acquire launch publish release issue withdraw suspend cancel postpone appeal sue deploy expel invest host hold appoint introduce abolish repay divert skip stage run'.split(
    ' ',
  ),
);
/** "said it would close a plant": "it" is an office or company even where the speaker is a person. */
const isDeed = ({ tokens, direct }: Evidence, verb: number): boolean =>
  !direct &&
  (DEEDS.has(tokens[verb]?.lemma ?? '') || adds(tokens, verb)) &&
  /^(?:DET|NUM|ADJ|NOUN|PROPN|PRON)$/.test(tokens[verb + 1]?.pos ?? '');

/** With a day of its own, whoever speaks of themselves commits to this: "We will be in Lyon by June", "I'll have it ready on Friday". */
const OWN = new Set(['have', 'be', 'get', 'do', 'reach', 'achieve', 'become', 'stay', 'remain', 'find']);
/** Tokens behind the verb within which that day is named. */
const DATED_WITHIN = 16;

/** True where a day to come is named behind the verb. */
export function isDated({ tokens, published }: Evidence, verb: number): boolean {
  const words = tokens.slice(verb, verb + DATED_WITHIN).map(({ text }) => text);
  return dueWindow(words.join(' '), published)?.dueFrom !== undefined;
}

/** True where "I" or "we" say what they will have done by some day, or that they will find somebody. */
function isOwn(evidence: Evidence, verb: number, subject: Range | undefined): boolean {
  const { tokens } = evidence;
  if (!subject || !/^(?:i|we)$/.test(lowerAt(tokens, subject.to - 1)) || !OWN.has(tokens[verb]?.lemma ?? ''))
    return false;
  if (tokens[verb]?.lemma === 'find' && /^(?:PRON|DET)$/.test(tokens[verb + 1]?.pos ?? '')) return true;
  return isDated(evidence, verb);
}

/** "prices", "that": they stand for no work that somebody has planned. */
const canForetell = (subject: readonly Token[]): boolean =>
  subject.length === 0 || /^(that|which|who|it|nothing|nobody)$/.test(headOf(subject)?.lower ?? '');

/** "when they will decide", "before it would sign": what is planned there is not the point of the sentence. */
export const isSubordinate = (tokens: readonly Token[], subject: Range | undefined): boolean =>
  subject !== undefined &&
  SUBORDINATING.has(lowerAt(tokens, subject.from - 1)) &&
  !/^(?:more|fewer|less|rather)$/.test(lowerAt(tokens, subject.from - 2)) &&
  !isPromised(tokens, subject.from - 1);

/** "promised that the school would reopen" */
const isPromised = (tokens: readonly Token[], that: number): boolean =>
  lowerAt(tokens, that) === 'that' && /^(promise|pledge|vow|announce)$/.test(tokens[that - 1]?.lemma ?? '');
