/** Measures the plans of an extractor against sentences marked by hand. */
import type { ExtractedClaim, ExtractionContext, Span } from '#domain';
import { overlap, iou, type Ratio } from './score.js';
import type { PlanSentence } from './plan-sentences.js';

/** Counts of one sentence. */
export interface PlanCounts {
  readonly plans: { readonly gold: number; readonly found: number; readonly both: number };
  /** Plans found whose window is longer than a day, read exactly. */
  readonly windows: Ratio;
  /** Plans found that are due on one day, read exactly. */
  readonly days: Ratio;
  /** Claims of sentences without a time, and such that are no plans, with a date. */
  readonly invented: Ratio;
}

/** Least share of the shorter of two spans that they share where they are the same claim. */
const SAME = 0.5;

/** The claim that a sentence marks, of those that were found: the one that shares most with it; undefined where none shares half. */
export function meantBy<T extends Span>({ claim }: PlanSentence, found: readonly T[]): T | undefined {
  const [best] = [...found].sort((a, b) => iou(b, claim) - iou(a, claim));
  const least = best ? SAME * Math.min(best.end - best.start, claim.end - claim.start) : 0;
  return best && overlap(best, claim) >= least ? best : undefined;
}

const NOTHING: Ratio = { hits: 0, of: 0 };
const ratio = (hit: boolean): Ratio => ({ hits: hit ? 1 : 0, of: 1 });

/** What extraction of one sentence gets right; all 0 where readers may differ. */
export function planCountsOf(sentence: PlanSentence, claims: readonly ExtractedClaim[]): PlanCounts {
  const { isPlan, from, to, isTimeSure } = sentence;
  const none: PlanCounts = {
    plans: { gold: 0, found: 0, both: 0 },
    windows: NOTHING,
    days: NOTHING,
    invented: NOTHING,
  };
  if (isPlan === undefined) return none;
  const meant = meantBy(sentence, claims);
  // What else is marked with a plan may be a part of it.
  const counted = claims.filter((claim) => claim === meant || !isPlan || overlap(claim, sentence.claim) === 0);
  const plan = meant?.plan;
  const plans = {
    gold: isPlan ? 1 : 0,
    found: counted.filter((claim) => claim.plan).length,
    both: isPlan && plan ? 1 : 0,
  };
  const dated = from !== undefined || to !== undefined;
  if (!dated) {
    const invents = counted.some((claim) => claim.plan?.dueFrom !== undefined || claim.plan?.dueTo !== undefined);
    return { ...none, plans, ...(isTimeSure && { invented: ratio(invents) }) };
  }
  if (!plan || !isTimeSure) return { ...none, plans };
  const exact = ratio(plan.dueFrom === (from ?? plan.dueFrom) && plan.dueTo === (to ?? plan.dueTo));
  return { ...none, plans, ...(from === to ? { days: exact } : { windows: exact }) };
}

/** What is known of a sentence when it is split. */
export const contextOfSentence = ({ published }: PlanSentence): ExtractionContext => ({
  language: 'en',
  publishedAt: `${published}T12:00:00Z`,
});
