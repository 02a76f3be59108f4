/** What sort of statement a claim is, told from its words. */
import type { Kind } from '#domain';
import type { CueClass } from '../attribution/cues.js';
import { pastTime } from '../attribution/noun-phrase.js';
import type { Token } from '../text/tokens.js';
import {
  CAUSES,
  COMPARISONS,
  EVALUATIONS,
  EXPERIENCE_VERBS,
  HAPPENINGS,
  OPINION_PHRASES,
  PLAN_PHRASES,
  RULES,
} from './words.js';

/** What the kind is told from. */
export interface Evidence {
  readonly tokens: readonly Token[];
  /** The way it is attributed: "vowed to" makes a plan, "believes" an opinion. */
  readonly cue?: CueClass | 'according' | 'colon';
  readonly cueLemma?: string;
  /** A reporting verb in the past turns "will" into "would". */
  readonly reported: boolean;
  readonly direct: boolean;
}

/** Tokens that are looked through for a subject or a verb. */
const REACH = 12;

const PLANNERS = new Set(
  'president chancellor minister government leader leaders administration party company committee parliament ministry they we he she i both side sides office senate congress council union commission officials house summit talks meeting ministers members team delegation bank court'.split(
    ' ',
  ),
);
const FUTURE = new Set(['will', "'ll", '’ll', 'wo']);
const COMMITMENTS = new Set([
  'promise',
  'vow',
  'pledge',
  'threaten',
  'agree',
  'plan',
  'intend',
  'propose',
  'aim',
  'undertake',
  'resolve',
]);

const phrase = (text: string, list: readonly string[]): boolean => list.some((words) => text.includes(` ${words}`));

/** Index of the verb that a modal at `i` governs. */
function governed(tokens: readonly Token[], i: number): number {
  for (let k = i + 1; k < Math.min(tokens.length, i + 6); k++) {
    const token = tokens[k];
    if (
      token?.pos === 'VERB' ||
      (token?.pos === 'AUX' && token.lower !== 'be' && token.lower !== 'have') ||
      (token?.lower === 'be' && tokens[k + 1]?.pos !== 'VERB') ||
      token?.lower === 'have'
    )
      return k;
  }
  return -1;
}

/** True where the subject left of `i` is somebody who can act on a plan. */
function hasActor(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    const token = tokens[k];
    if (!token) break;
    if (token.pos === 'PROPN' || PLANNERS.has(token.lower)) return true;
    if (token.pos === 'VERB' || token.text === ';') return false;
  }
  return false;
}

/** True where "who", "which" or "where" behind a comma opens the clause of token `i`: it plans nothing for the sentence. */
function inRelativeClause(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k > 0 && k > i - REACH; k--) {
    if (tokens[k]?.text === ',') return /^(who|which|where|whose)$/.test(tokens[k + 1]?.lower ?? '');
  }
  return false;
}

/** "its plan to achieve": a noun that describes, where "the company plans to" tagged as a noun does announce. */
function isNounOfPlanning(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !/^(plan|plans|aim|aims|set)$/.test(token.lower) || token.pos === 'VERB') return false;
  const announced =
    token.lower.endsWith('s') && /^(NOUN|PROPN|VERB|AUX)$/.test(before?.pos ?? '') && tokens[i + 2]?.pos === 'VERB';
  return !announced;
}

/** Where a stated plan's action begins: the index of its verb; -1 where the words plan nothing. */
export function plannedAction({ tokens, cue, cueLemma, reported }: Evidence): number {
  if (cue === 'commitment' && cueLemma !== undefined && COMMITMENTS.has(cueLemma) && tokens[0]?.lower === 'to')
    return 1;
  for (const [i, token] of tokens.entries()) {
    if (inRelativeClause(tokens, i)) continue;
    if (
      token.lemma === 'accept' &&
      tokens.slice(i + 1, i + 7).some(({ lower }) => lower === 'invitation' || lower === 'invite')
    )
      return i;
    if (token.pos === 'VERB' && COMMITMENTS.has(token.lemma)) {
      const to = pastTime(tokens, i + 1);
      if (tokens[to]?.lower === 'to' && tokens[to + 1] && tokens[to + 1]?.pos !== 'DET') return to + 1;
    }
    const modal = FUTURE.has(token.lower) || (reported && token.lower === 'would');
    if (modal && !tokens.some(({ lower }) => lower === 'if')) {
      const verb = governed(tokens, i);
      const lemma = tokens[verb]?.lemma ?? '';
      const passive = tokens[verb - 1]?.lower === 'be';
      if (
        verb > 0 &&
        !HAPPENINGS.has(lemma) &&
        !(
          passive &&
          !/^(sign|hold|introduce|impose|launch|publish|build|open|lift|suspend|withdraw|announce|present)/.test(lemma)
        ) &&
        hasActor(tokens, i)
      )
        return verb;
    }
    const rest = ` ${token.lower} ${tokens[i + 1]?.lower ?? ''} ${tokens[i + 2]?.lower ?? ''} `;
    const found = PLAN_PHRASES.find((words) => rest.startsWith(` ${words}`));
    if (isNounOfPlanning(tokens, i)) continue;
    const isTo = found === 'is to ' || found === 'are to ';
    if (!found || (isTo && tokens[i + 2]?.pos !== 'VERB') || (found === 'going to' && tokens[i + 2]?.pos !== 'VERB'))
      continue;
    const to = tokens.findIndex(
      ({ lower }, k) => k > i && k < i + 4 && (lower === 'to' || lower === 'on' || lower === 'for'),
    );
    if (to > 0 && tokens[to + 1] && !HAPPENINGS.has(tokens[to + 1]?.lemma ?? '')) return to + 1;
  }
  return -1;
}

/** True for a number that counts or measures, not a day or a year. */
export function isMeasure(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (/^(%|percent|percentage)$/.test(token.lower) || /^[$€£¥]/.test(token.text)) return true;
  // "about an hour", "nearly a dozen"
  if (/^an?$/.test(token.lower) && /^(about|nearly|almost|roughly|over|half)$/.test(tokens[i - 1]?.lower ?? ''))
    return true;
  if (token.pos !== 'NUM' || /^(one|first|second|i)$/.test(token.lower)) return false;
  // "the two leaders" counts nothing.
  if (/^\p{L}+$/u.test(token.text) && /^(the|these|those|both)$/.test(tokens[i - 1]?.lower ?? '')) return false;
  if (/^(19|20)\d\d$/.test(token.text) && !/^[$€£]$/.test(tokens[i - 1]?.text ?? '')) return false;
  const month = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]*$/;
  return (
    !month.test(tokens[i + 1]?.lower ?? '') &&
    !month.test(tokens[i - 1]?.lower ?? '') &&
    !/^(a\.m\.|p\.m\.|am|pm)$/.test(tokens[i + 1]?.lower ?? '')
  );
}

const isComparison = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, i) =>
      COMPARISONS.has(lower) && (lower !== 'more' || tokens[i + 1]?.lower === 'than' || tokens[i + 1]?.pos === 'ADJ'),
  );

/** True where a modal at `i` foretells; "could" inside a told past ("before it could act") does not. */
function foretells(tokens: readonly Token[], i: number): boolean {
  const { lower = '' } = tokens[i] ?? {};
  const next = tokens[i + 1];
  if (FUTURE.has(lower)) return true;
  if (lower === 'would') return next?.lower !== 'like';
  if (!/^(could|may|might)$/.test(lower) || !/VERB|AUX|ADV/.test(next?.pos ?? '')) return false;
  return !tokens.slice(0, i).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** The kind of the claim whose words are `evidence.tokens`. */
export function kindOf(evidence: Evidence): Kind {
  const { tokens, cue, direct } = evidence;
  const text = ` ${tokens.map(({ lower }) => lower).join(' ')} `;
  const measured = tokens.some((_, i) => isMeasure(tokens, i));
  const first = tokens.some(({ lower }) => lower === 'i' || lower === 'we' || lower === 'my' || lower === 'our');
  const evaluated = tokens.some(({ lower }) => EVALUATIONS.has(lower));
  if (plannedAction(evidence) >= 0) return 'plan';
  if (
    direct &&
    first &&
    !evaluated &&
    tokens.some(
      ({ lower }, i) =>
        EXPERIENCE_VERBS.has(lower) &&
        tokens.slice(Math.max(0, i - 4), i).some((left) => left.lower === 'i' || left.lower === 'we'),
    )
  )
    return 'experience';
  if (phrase(text, OPINION_PHRASES) || cue === 'judgement') return 'opinion';
  const foretold = tokens.some((_, i) => foretells(tokens, i));
  if (foretold || /( is| are) (expected|likely|unlikely|forecast|projected) to /.test(text)) return 'prediction';
  if (phrase(text, RULES)) return 'rule';
  if (phrase(text, CAUSES)) return 'causation';
  if (measured || (isComparison(tokens) && /( half | majority | double| twice | record | percent)/.test(text)))
    return 'quantity';
  return evaluated || cue === 'thought' ? 'opinion' : 'assertion';
}

export { isComparison };
