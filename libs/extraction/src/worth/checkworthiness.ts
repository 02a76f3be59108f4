/** How much an editor would want a claim checked, 0 to 1, with the reasons in words. */
import type { Kind } from '#domain';
import { isComparison, isMeasure } from '../kinds/kind.js';
import { HEDGES } from '../kinds/words.js';
import type { Token } from '../text/tokens.js';

/** A score and what it rests on. */
export interface Worth {
  readonly checkworthiness: number;
  readonly checkworthinessReasons: readonly string[];
}

/** What any statement of fact starts with. */
const BASE = 0.4;
const SHORT = 6;

/** Scores a claim by its words, its kind and whether a named claimant stands behind it. */
export function worthOf(tokens: readonly Token[], kind: Kind, claimantNamed: boolean, dated: boolean): Worth {
  const reasons: string[] = [];
  let score = BASE;
  const add = (weight: number, reason: string, applies: boolean): void => {
    if (!applies) return;
    score += weight;
    reasons.push(reason);
  };
  add(
    0.2,
    'number',
    tokens.some((_, i) => isMeasure(tokens, i)),
  );
  add(0.1, 'comparison', isComparison(tokens));
  add(
    0.1,
    'named actor',
    tokens.some(({ pos }) => pos === 'PROPN'),
  );
  add(0.05, 'named claimant', claimantNamed);
  add(0.1, 'cause and effect', kind === 'causation');
  add(0.1, 'rule', kind === 'rule');
  add(0.2, 'dated plan', kind === 'plan' && dated);
  add(0.1, 'plan without a date', kind === 'plan' && !dated);
  add(-0.1, 'prediction', kind === 'prediction');
  add(-0.3, 'opinion', kind === 'opinion');
  add(-0.3, 'personal experience', kind === 'experience');
  add(
    -0.05,
    'hedged',
    tokens.some(({ lower }) => HEDGES.has(lower)),
  );
  add(-0.15, 'few words', tokens.filter(({ pos }) => pos !== 'PUNCT').length < SHORT);
  return { checkworthiness: Math.round(Math.min(1, Math.max(0, score)) * 100) / 100, checkworthinessReasons: reasons };
}
