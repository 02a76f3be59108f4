/** Claims of which it is known whether they are plans: of the marked articles and sentences, and of the sentences of other kinds. */
import { join } from 'node:path';
import type { ExtractionContext, Span } from '#domain';
import { evidencesOf } from '../../libs/extraction/src/claims/claims.js';
import { readingOf } from '../../libs/extraction/src/extract.js';
import type { Evidence } from '../../libs/extraction/src/kinds/evidence.js';
import { weigh } from '../../libs/extraction/src/plans/judged-plan.js';
import { goldArticles } from '../gold/articles.js';
import type { GoldClaim } from '../gold/gold.js';
import { PLAN_SENTENCES, planSentences } from '../gold/plan-sentences.js';
import { contextOfSentence, meantBy } from '../gold/plan-score.js';
import { contextOf, iou, overlap } from '../gold/score.js';
import { kindEvidences } from './kind-examples.js';

/** A claim, whether it is a plan, and what is seen of it. */
export interface PlanExample {
  readonly source: 'article' | 'sentence' | 'ours';
  /** Article or sentence. */
  readonly group: string;
  readonly text: string;
  readonly isPlan: boolean;
  /** What the rules alone say. */
  readonly byRule: boolean;
  readonly features: Int32Array;
  /** Kept for reports. */
  readonly held: boolean;
}

/** Sentences of people who know what the extractor does: to learn from, not to report on. */
const OURS = join('training', 'plans');
/** Least share of overlap for a claim to be the one that was marked. */
const SAME = 0.5;

function exampleOf(
  group: string,
  source: PlanExample['source'],
  evidence: Evidence,
  isPlan: boolean,
  held = false,
): PlanExample {
  const { planned, features } = weigh(evidence);
  return {
    group,
    source,
    text: evidence.tokens.map(({ text }) => text).join(' '),
    isPlan,
    byRule: planned !== undefined,
    features,
    held,
  };
}

/** All claims that something can be learnt from, those of the kept sentences among them. */
export function planExamples(): PlanExample[] {
  const articles = goldArticles('.')
    .filter(({ part }) => part === 'dev')
    .flatMap((article) => {
      const found = claimsIn(article.text, contextOf(article));
      const same = (claim: Span): GoldClaim | undefined =>
        [...article.claims].sort((a, b) => iou(b, claim) - iou(a, claim)).find((gold) => iou(gold, claim) >= SAME);
      return found.flatMap((claim) => {
        const gold = same(claim);
        // What overlaps a plan without being it may well be a part of it.
        const unclear = gold
          ? gold.debatable
          : article.claims.some((one) => (one.plan !== undefined || one.debatable) && overlap(one, claim) > 0);
        if (unclear) return [];
        return [exampleOf(article.id, 'article', claim.evidence, gold?.plan !== undefined)];
      });
    });
  const ours = planSentences(OURS).map((sentence) => ({ ...sentence, source: 'ours' as const, held: false }));
  const others = planSentences(PLAN_SENTENCES).map((sentence) => ({ ...sentence, source: 'sentence' as const }));
  const sentences = [...others, ...ours].flatMap((sentence) => {
    const { isPlan } = sentence;
    if (isPlan === undefined) return [];
    const found = claimsIn(sentence.text, contextOfSentence(sentence));
    const meant = meantBy(sentence, found);
    if (isPlan && !meant) return [];
    // What else is marked with the plan may be a part of it.
    const clear = found.filter((claim) => claim === meant || !isPlan || overlap(claim, sentence.claim) === 0);
    return clear.map((claim) =>
      exampleOf(sentence.id, sentence.source, claim.evidence, isPlan && claim === meant, sentence.held),
    );
  });
  const kinds = kindEvidences().map(({ kind, evidence }, i) => exampleOf(`${kind}:${i}`, 'ours', evidence, false));
  return [...articles, ...sentences, ...kinds];
}

const claimsIn = (text: string, context: ExtractionContext): (Span & { readonly evidence: Evidence })[] =>
  evidencesOf(readingOf(text, context).reading);
