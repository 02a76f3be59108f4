/** Claims of marked articles with the names that may be said beside them, and which of those the gold asks for. */
import { extractWith } from '../../libs/extraction/src/extract.js';
import type { ContextCandidate } from '../../libs/extraction/src/statement/context-features.js';
import type { GoldArticle } from '../gold/gold.js';
import { contextOf, pairsOf, plainWords } from '../gold/score.js';

/** One claim that was found. */
export interface ContextCase {
  readonly article: string;
  /** The statement without a name beside it. */
  readonly statement: string;
  /** Names that the gold asks for and the statement does not have. */
  readonly missing: readonly string[];
  /** The gold asks for a name or a date that the claim's own words do not have. */
  readonly counts: boolean;
  readonly candidates: readonly ContextCandidate[];
  /** The same for the claim's own words, without an edit: more to learn from. */
  readonly bare: Pick<ContextCase, 'missing' | 'candidates'>;
}

const says = (words: string, name: string): boolean => plainWords(words).includes(plainWords(name));

/** True where a name is one of those that are missing, or has one of them in it. */
export const isAsked = (name: string, missing: readonly string[]): boolean => missing.some((one) => says(name, one));

/** The cases of an article: its claims that were found and are not debatable. */
export function contextCases(article: GoldArticle): ContextCase[] {
  const offered = new Map<string, readonly ContextCandidate[]>();
  const offeredBare = new Map<string, readonly ContextCandidate[]>();
  const { claims } = extractWith(article.text, contextOf(article), (candidates, { start, end }, bare) => {
    offered.set(`${start} ${end}`, candidates);
    offeredBare.set(`${start} ${end}`, bare());
    return [];
  });
  return pairsOf(article.claims, claims)
    .filter(({ gold }) => !gold.debatable)
    .map(({ gold, found }) => ({
      article: article.id,
      statement: found.statement,
      missing: gold.names.filter((name) => !says(found.statement, name)),
      counts: gold.names.some((name) => !says(found.text, name)),
      candidates: offered.get(`${found.start} ${found.end}`) ?? [],
      bare: {
        missing: gold.names.filter((name) => !says(found.text, name)),
        candidates: offeredBare.get(`${found.start} ${found.end}`) ?? [],
      },
    }));
}
