/** Finds the claims that say the same as another one: by shared terms in the database, then by comparing statements. */
import type { Claim } from '#domain';
import { differences, readStatement, similarity, weighBy, type Difference, type Reading } from '#matching';
import { ClaimRow, type Tx } from '#store';
import { claimsSharingTerms, MOST_OF_A_TERM, statementsOf, termCounts, toClaims } from '#store/queries';
import { In } from 'typeorm';
import { notFound } from './not-found.js';

export interface SimilarClaim {
  readonly claim: Claim;
  /** Probability that both say the same, 0 to 1. */
  readonly score: number;
  /** `here` is the claim that was asked about. */
  readonly differences: readonly Difference[];
}

/** Claims compared word by word. In bench/matching.ts, 92 of 100 right ones are among the first 60. */
const CANDIDATES = 60;

/** Below it, more than two of three claims that are told would say something else. */
const LEAST_SCORE = 0.3;

/** Entries of the index that are read for one question. */
const MOST_ENTRIES = 10_000;

/**
 * The claims most likely to say the same as `claimId`, the likeliest first.
 * A claim is known to it as soon as the worker has read its statement.
 */
export async function findSimilarClaims(tx: Tx, claimId: string, limit: number): Promise<SimilarClaim[]> {
  const [own] = await statementsOf(tx, [claimId]);
  if (!own) throw notFound('claim', claimId);
  const here = readStatement(own.statement);
  const found = (await likeliest(tx, claimId, here)).slice(0, limit);
  const rows = await tx.find(ClaimRow, { where: { id: In(found.map((one) => one.claimId)) } });
  const claims = new Map((await toClaims(tx, rows)).map((claim) => [claim.id, claim]));
  return found.flatMap(({ claimId: id, there, score }) => {
    const claim = claims.get(id);
    return claim ? [{ claim, score, differences: differences(here, there) }] : [];
  });
}

interface Compared {
  readonly claimId: string;
  readonly there: Reading;
  readonly score: number;
}

async function likeliest(tx: Tx, claimId: string, here: Reading): Promise<Compared[]> {
  const own = await termCounts(tx, here.terms);
  const weigh = weighBy(own.counts, own.claims);
  const terms = rarest(here.terms, own.counts).map((term) => ({ term, weight: weigh(term) }));
  const candidates = (await claimsSharingTerms(tx, claimId, terms, CANDIDATES)).map((candidate) => ({
    claimId: candidate.claimId,
    there: readStatement(candidate.statement),
  }));
  const all = await termCounts(tx, [
    ...new Set([here, ...candidates.map(({ there }) => there)].flatMap((one) => one.terms)),
  ]);
  const weighAll = weighBy(all.counts, all.claims);
  return candidates
    .map((candidate) => ({ ...candidate, score: similarity(here, candidate.there, weighAll) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score);
}

/** The rarest terms, as far as their entries may be read; those that no claim has find nothing. */
function rarest(terms: readonly string[], counts: ReadonlyMap<string, number>): string[] {
  let entries = 0;
  return terms
    .flatMap((term) => {
      const count = counts.get(term);
      return count === undefined ? [] : [{ term, count }];
    })
    .sort((a, b) => a.count - b.count)
    .filter(({ count }) => {
      entries += Math.min(count, MOST_OF_A_TERM);
      return entries <= MOST_ENTRIES;
    })
    .map(({ term }) => term);
}
