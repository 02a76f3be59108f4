/** Measures the claims of an extractor against articles marked by hand. */
import type { ExtractedClaim, Extraction, ExtractionContext, Span } from '#domain';
import type { GoldArticle, GoldClaim, GoldPlan } from './gold.js';

/** A count out of a whole; `undefined` share where the whole is nothing. */
export interface Ratio {
  readonly hits: number;
  readonly of: number;
}

/** Counts of one article, so that articles can be drawn again for an interval. */
export interface GoldCounts {
  /** Claims of the gold (debatable ones left out), claims found (those on debatable ones left out), and both. */
  readonly claims: { readonly gold: number; readonly found: number; readonly both: number };
  readonly plans: { readonly gold: number; readonly found: number; readonly both: number };
  /** Attributed claims that were found, with the right claimant. */
  readonly claimants: Ratio;
  /** Attributed claims at all, found and with the right claimant. */
  readonly claimantsOfAll: Ratio;
  /** Claims found whose statement needs words that the claim does not have, with all of them. */
  readonly statements: Ratio;
  /** Plans found whose window is longer than a day, read exactly. */
  readonly windows: Ratio;
  /** Plans found that are due on one day, read exactly. */
  readonly days: Ratio;
  /** Plans found that have no date, and all other claims, with one invented. */
  readonly invented: Ratio;
  /** Of these the plans. */
  readonly undated: Ratio;
  readonly kinds: Ratio;
  /** Claims found in paragraphs that claim nothing. */
  readonly furniture: number;
}

/** Least share of overlap in the union of two spans for them to be the same claim. */
const SAME = 0.5;

/** A claim of the gold and what was found for it. */
export interface Pair {
  readonly gold: GoldClaim;
  readonly found: ExtractedClaim;
}

/** Code units that two spans share. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Intersection over union of two spans. */
export function iou(a: Span, b: Span): number {
  const shared = overlap(a, b);
  return shared / (a.end - a.start + b.end - b.start - shared);
}

/** One-to-one pairs, the greatest overlap first. */
export function pairsOf(gold: readonly GoldClaim[], found: readonly ExtractedClaim[]): Pair[] {
  const candidates = gold
    .flatMap((one) => found.map((other) => ({ gold: one, found: other, share: iou(one, other) })))
    .filter(({ share }) => share >= SAME)
    .sort((a, b) => b.share - a.share);
  const pairs: Pair[] = [];
  const taken = new Set<GoldClaim | ExtractedClaim>();
  for (const candidate of candidates) {
    if (taken.has(candidate.gold) || taken.has(candidate.found)) continue;
    taken.add(candidate.gold).add(candidate.found);
    pairs.push(candidate);
  }
  return pairs;
}

/** Words as names are compared: in lower case, without an article. */
export const plainWords = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .replace(/^(?:the|an?) /, '')
    .trim();

/** True where the claim's only claimant is the gold's: the same words, or one in the other where nobody is a person. */
export function sameClaimant(gold: GoldClaim, found: ExtractedClaim): boolean {
  const names = found.claimants.map(({ name }) => plainWords(name));
  if (!gold.by) return found.attribution === 'narrator';
  const right = plainWords(gold.by.name);
  return names.some(
    (name) => name === right || (gold.by?.type !== 'person' && (name.includes(right) || right.includes(name))),
  );
}

const says = (statement: string, name: string): boolean => plainWords(statement).includes(plainWords(name));

/** True where the statement holds every name, date and year that the gold asks for. */
export const selfContained = ({ gold, found }: Pair): boolean =>
  gold.names.every((name) => says(found.statement, name));

const needsMore = ({ gold, found }: Pair): boolean => gold.names.some((name) => !says(found.text, name));

const dated = (plan: GoldPlan): boolean => plan.from !== undefined || plan.to !== undefined;
const longer = (plan: GoldPlan): boolean => dated(plan) && (plan.from !== plan.to || plan.from?.length !== DAY);
/** Length of a whole day, such as 2024-05-14. */
const DAY = 10;

const isDated = ({ found: { plan } }: Pair): boolean => plan?.dueFrom !== undefined || plan?.dueTo !== undefined;

/** True where both ends of the window are those of the gold, as far as it gives them. */
export function sameWindow(gold: GoldPlan, { plan }: ExtractedClaim): boolean {
  const { from, to, precision } = gold;
  return (
    plan?.dueFrom !== undefined &&
    plan.dueTo !== undefined &&
    (from === undefined || plan.dueFrom.startsWith(from)) &&
    (to === undefined || plan.dueTo.startsWith(to)) &&
    (precision === undefined || plan.duePrecision === precision)
  );
}

function ratio(pairs: readonly Pair[], counted: (pair: Pair) => boolean, hit: (pair: Pair) => boolean): Ratio {
  const whole = pairs.filter(counted);
  return { hits: whole.filter(hit).length, of: whole.length };
}

/** Places of the text's paragraphs. */
const paragraphs = (text: string): Span[] =>
  [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** What extraction of one article gets right. */
export function countsOf(article: GoldArticle, { claims }: Extraction): GoldCounts {
  const pairs = pairsOf(article.claims, claims);
  const sure = pairs.filter(({ gold }) => !gold.debatable);
  const goldOf = new Map(pairs.map(({ gold, found }) => [found, gold]));
  const counted = claims.filter((claim) => !goldOf.get(claim)?.debatable);
  const gold = article.claims.filter(({ debatable }) => !debatable);
  const right = ({ gold: one, found }: Pair): boolean => sameClaimant(one, found);
  const claimants = ratio(sure, ({ gold: { by } }) => by !== undefined, right);
  const empty = paragraphs(article.text).filter((span) => !article.claims.some((claim) => overlap(span, claim) > 0));
  return {
    claims: { gold: gold.length, found: counted.length, both: sure.length },
    plans: {
      gold: gold.filter(({ plan }) => plan).length,
      found: counted.filter(({ plan }) => plan).length,
      both: sure.filter((pair) => pair.gold.plan && pair.found.plan).length,
    },
    claimants,
    claimantsOfAll: { hits: claimants.hits, of: gold.filter(({ by }) => by).length },
    statements: ratio(sure, needsMore, selfContained),
    windows: ratio(
      sure,
      ({ gold: { plan } }) => plan !== undefined && longer(plan),
      (pair) => pair.gold.plan !== undefined && sameWindow(pair.gold.plan, pair.found),
    ),
    days: ratio(
      sure,
      ({ gold: { plan } }) => plan !== undefined && dated(plan) && !longer(plan),
      (pair) => pair.gold.plan !== undefined && sameWindow(pair.gold.plan, pair.found),
    ),
    invented: ratio(sure, ({ gold: { plan } }) => !(plan && dated(plan)), isDated),
    undated: ratio(sure, ({ gold: { plan } }) => plan !== undefined && !dated(plan), isDated),
    kinds: ratio(
      sure,
      () => true,
      (pair) => pair.gold.kind === pair.found.kind,
    ),
    furniture: claims.filter((claim) => empty.some((span) => overlap(span, claim) > 0)).length,
  };
}

/** What is known of an article when it is split. */
export const contextOf = ({ publishedAt, publisher, title }: GoldArticle): ExtractionContext => ({
  publishedAt,
  publisher,
  title,
  language: 'en',
});
