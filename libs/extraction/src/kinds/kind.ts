/** What sort of statement a claim is that is no plan, told from its words. */
import type { Kind } from '#domain';
import type { Evidence } from './evidence.js';
import { kindFeatures } from './kind-features.js';
import { mostProbableKind } from './kind-model.js';
import type { Token } from '../text/tokens.js';
import {
  CAUSAL_VERBS,
  CAUSES,
  CHANGES,
  COMPARISONS,
  EVALUATIONS,
  EXPERIENCE_VERBS,
  MEASURED,
  OPINION_PHRASES,
  RANKS,
  RULES,
} from './words.js';

const FUTURE = new Set(['will', "'ll", 'wo']);
/** Tokens behind "lower" within which "than" follows. */
const COMPARED_WITHIN = 6;

/** Phrases as they begin behind another word: made once, as every claim is looked through for all of them. */
const behindSpace = (phrases: readonly string[]): readonly string[] => phrases.map((words) => ` ${words}`);
const [OF_OPINIONS, OF_RULES, OF_CAUSES] = [behindSpace(OPINION_PHRASES), behindSpace(RULES), behindSpace(CAUSES)];

const phrase = (text: string, list: readonly string[]): boolean => list.some((words) => text.includes(words));

/** "the G-20", "a Leopard-2": the number is a part of a name. */
function isInName(tokens: readonly Token[], i: number): boolean {
  const [name, hyphen, number] = [tokens[i - 2], tokens[i - 1], tokens[i]];
  if (/^\p{Lu}[\p{L}-]*\d/u.test(number?.text ?? '')) return true;
  return (
    hyphen?.text === '-' && hyphen.end === number?.start && name?.end === hyphen.start && /\p{L}$/u.test(name.text)
  );
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
  if (isInName(tokens, i)) return false;
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

/** "Crime has declined", "lower than in Spain", "is the largest": a figure that is compared without being told. */
function isCompared(tokens: readonly Token[]): boolean {
  const measured = tokens.findIndex(({ lemma }) => MEASURED.has(lemma));
  return tokens.some(({ lemma, lower, pos, tag }, i) => {
    if (pos === 'VERB' && CHANGES.has(lemma) && tag !== 'VBG')
      return measured >= 0 && measured < i && !/^(?:DET|PROPN|PRON)$/.test(tokens[i + 1]?.pos ?? '');
    if (/^(?:JJR|RBR)$/.test(tag) && lower !== 'rather')
      return tokens.slice(i + 1, i + COMPARED_WITHIN).some((after) => after.lower === 'than');
    return (
      RANKS.has(lower) && /^(?:is|are|was|were|'s)$/.test(tokens[i - 2]?.lower ?? '') && tokens[i - 1]?.lower === 'the'
    );
  });
}

/** "would later become", "would go on to win": the future of a past that is told. */
const toldPast = (tokens: readonly Token[], i: number): boolean =>
  /^(later|eventually|ultimately|subsequently)$/.test(tokens[i + 1]?.lower ?? '') ||
  (tokens[i + 1]?.lower === 'go' && tokens[i + 2]?.lower === 'on');

/** True where a modal at `i` foretells; "could" inside a told past ("before it could act") does not. */
function foretells({ tokens, reported }: Evidence, i: number): boolean {
  const { lower = '' } = tokens[i] ?? {};
  const next = tokens[i + 1];
  if (FUTURE.has(lower)) return true;
  if (lower === 'would') return next?.lower !== 'like' && next?.lower !== 'have' && (reported || !toldPast(tokens, i));
  if (!/^(could|may|might)$/.test(lower) || !/VERB|AUX|ADV/.test(next?.pos ?? '')) return false;
  return !tokens.slice(0, i).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** "is set to rise", "rain is expected" */
const isExpected = (text: string): boolean =>
  / (?:is|are|was|were) (?:(?:likely|unlikely|set|bound) to|expected|forecast|projected|predicted) /.test(text);

/** "closed due to snow", and not "due to open". */
const isDueTo = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, i) => lower === 'due' && tokens[i + 1]?.lower === 'to' && tokens[i + 2]?.pos !== 'VERB');

/** The kind of the claim whose words are `evidence.tokens` and no plan, as rules tell it. */
export function kindByRule(evidence: Evidence): Kind {
  const { tokens, cue, direct } = evidence;
  const text = ` ${tokens.map(({ lower }) => lower).join(' ')} `;
  const measured = tokens.some((_, i) => isMeasure(tokens, i));
  const first = tokens.some(({ lower }) => lower === 'i' || lower === 'we' || lower === 'my' || lower === 'our');
  const evaluated = tokens.some(({ lower }) => EVALUATIONS.has(lower));
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
  if (phrase(text, OF_OPINIONS) || cue === 'judgement') return 'opinion';
  const foretold = tokens.some((_, i) => foretells(evidence, i));
  if (foretold || isExpected(text)) return 'prediction';
  if (phrase(text, OF_RULES)) return 'rule';
  const causes = tokens.some(({ lemma, pos }) => pos === 'VERB' && CAUSAL_VERBS.has(lemma));
  if (causes || phrase(text, OF_CAUSES) || isDueTo(tokens)) return 'causation';
  if (measured || (isComparison(tokens) && /( half | majority | double| twice | record | percent)/.test(text)))
    return 'quantity';
  if (!evaluated && isCompared(tokens)) return 'quantity';
  return evaluated || cue === 'thought' ? 'opinion' : 'assertion';
}

/** Least probability for which the model's kind is taken against that of the rules: chosen on articles marked by hand. */
const SURE = 0.9;

/** The kind of a claim that is no plan: that of the rules, save where the model is sure. */
export function kindOf(evidence: Evidence): Kind {
  const byRule = kindByRule(evidence);
  const { kind, probability } = mostProbableKind(kindFeatures(evidence, byRule));
  // Rules see every number, and that "She would go on to win" foretells nothing.
  const told = kind === 'prediction' && evidence.tokens.some((_, at) => toldPast(evidence.tokens, at));
  return probability < SURE || told || kind === 'quantity' ? byRule : kind;
}

export { isComparison };
