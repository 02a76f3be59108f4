/** How much an editor would want a claim checked, 0 to 1, with the reasons in words. */
import type { Kind } from '#domain';
import { isComparison, isMeasure } from '../kinds/kind.js';
import { HEDGES } from '../kinds/words.js';
import type { Token } from '../text/tokens.js';
import { logistic } from '../learning/linear.js';
import { worthOfWords } from './worth-model.js';

/** A score and what speaks for and against it. */
export interface Worth {
  /** The probability that the claim is found worth checking; a dated plan is worth a follow-up besides. */
  readonly checkworthiness: number;
  readonly checkworthinessReasons: readonly string[];
}

/** A claim as it is weighed. */
export interface Weighed {
  /** Its words. */
  readonly tokens: readonly Token[];
  /** The words of the sentence that it stands in. */
  readonly sentence: readonly Token[];
  readonly kind: Kind;
  readonly claimantNamed: boolean;
  /** A date of a plan could be read. */
  readonly dated: boolean;
}

const SHORT = 6;
/** A claim with this share of its sentence's words is the sentence. */
const WHOLE = 0.7;
/** How much its sentence counts for a claim that is a part of it: chosen on debates held out. */
const AROUND = 0.8;
const LEAST = 1e-9;

const isWord = ({ pos }: Token): boolean => pos !== 'PUNCT';

/** What a plan with a date is worth by that alone: a desk follows it up, whatever experts on debates say of it. */
const DATED_PLAN = 0.65;

/** Weighs a claim: as its sentence where it is all of it, else by its own words and by what surrounds them. */
export function worthOf(claim: Weighed): Worth {
  const asStatement = probability(claim);
  const score = claim.kind === 'plan' && claim.dated ? 1 - (1 - asStatement) * (1 - DATED_PLAN) : asStatement;
  return {
    checkworthiness: Math.round(score * 100) / 100,
    checkworthinessReasons: reasonsOf(claim),
  };
}

/** The sentence that was weighed last: its other claims come next. */
let last: { readonly sentence: readonly Token[]; readonly probability: number } | undefined;

function ofSentence(sentence: readonly Token[]): number {
  if (last?.sentence !== sentence) last = { sentence, probability: worthOfWords(sentence) };
  return last.probability;
}

function probability({ tokens, sentence }: Weighed): number {
  const around = ofSentence(sentence);
  const share = tokens.filter(isWord).length / Math.max(1, sentence.filter(isWord).length);
  if (share >= WHOLE) return around;
  return logistic(AROUND * logOdds(around) + (1 - AROUND) * logOdds(worthOfWords(tokens, sentence)));
}

/** Finite even for what is certain. */
const logOdds = (p: number): number => Math.log(Math.max(p, LEAST) / Math.max(1 - p, LEAST));

function reasonsOf({ tokens, kind, claimantNamed, dated }: Weighed): string[] {
  const reasons: readonly (readonly [string, boolean])[] = [
    ['number', tokens.some((_, i) => isMeasure(tokens, i))],
    ['comparison', isComparison(tokens)],
    ['named actor', tokens.some(({ pos }) => pos === 'PROPN')],
    ['named claimant', claimantNamed],
    ['cause and effect', kind === 'causation'],
    ['rule', kind === 'rule'],
    ['dated plan', kind === 'plan' && dated],
    ['plan without a date', kind === 'plan' && !dated],
    ['prediction', kind === 'prediction'],
    ['opinion', kind === 'opinion'],
    ['personal experience', kind === 'experience'],
    ['hedged', tokens.some(({ lower }) => HEDGES.has(lower))],
    ['few words', tokens.filter(isWord).length < SHORT],
  ];
  return reasons.filter(([, applies]) => applies).map(([reason]) => reason);
}
