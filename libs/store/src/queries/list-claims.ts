/** Claims that fit a filter, in an order of the caller's choice, page by page. */
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Claim, ClaimStateName, Kind } from '#domain';
import { ClaimRow } from '../rows/claim.row.js';
import { toClaims } from './claim-by-id.js';

/** What claims can be sorted by; `-` in front turns the order round. `queuedAt` lists those that wait, and no others. */
export const CLAIM_SORTS = [
  'createdAt',
  '-createdAt',
  'checkworthiness',
  '-checkworthiness',
  'priority',
  '-priority',
  'queuedAt',
  '-queuedAt',
] as const;
export type ClaimSort = (typeof CLAIM_SORTS)[number];
/** The field that a sort goes by. */
export type ClaimSortKey = Exclude<ClaimSort, `-${string}`>;

export interface ClaimFilter {
  readonly state?: readonly ClaimStateName[];
  readonly kind?: readonly Kind[];
  readonly desk?: string;
  /** Any of these speaks. */
  readonly claimantIds?: readonly string[];
  readonly articleId?: string;
  readonly minCheckworthiness?: number;
  /** As one writes it into a search engine: words, "phrases", or, -not. */
  readonly q?: string;
  readonly sort: ClaimSort;
  readonly limit: number;
  /** Value of the sort key (times as ISO 8601) and id of the last one of the page before. */
  readonly after?: readonly [string | number, string] | undefined;
}

/** Written as in the index claim_words, so that it is used. */
const WORDS = `to_tsvector('english', claim.statement || ' ' || claim.text) @@ websearch_to_tsquery('english', :q)`;

/** Claimants that are asked for by a condition each. */
const FEW_CLAIMANTS = 20;

/** For the many who go by a name such as "officials", one an article. */
const SAID_BY_ANY = `claim.id in (
  select said.id from unnest(:claimantIds::uuid[]) as speaker(id)
  join claim said on said.claimants @> jsonb_build_array(jsonb_build_object('id', speaker.id)))`;

export async function listClaims(manager: EntityManager, filter: ClaimFilter): Promise<Claim[]> {
  const { sort, limit, after } = filter;
  const key = sortKeyOf(sort);
  const direction = sort.startsWith('-') ? 'DESC' : 'ASC';
  const claims = manager
    .createQueryBuilder(ClaimRow, 'claim')
    .orderBy(`claim.${key}`, direction)
    .addOrderBy('claim.id', direction)
    .limit(limit);
  narrow(claims, filter);
  if (after) {
    const [value, id] = after;
    claims.andWhere(`(claim.${key}, claim.id) ${direction === 'DESC' ? '<' : '>'} (:value, :id)`, { value, id });
  }
  return toClaims(manager, await claims.getMany());
}

/** How many claims fit the filter. */
export function countClaims(manager: EntityManager, filter: Omit<ClaimFilter, 'limit' | 'after'>): Promise<number> {
  const claims = manager.createQueryBuilder(ClaimRow, 'claim');
  narrow(claims, filter);
  return claims.getCount();
}

export function sortKeyOf(sort: ClaimSort): ClaimSortKey {
  return sort.replace('-', '') as ClaimSortKey;
}

function narrow(claims: SelectQueryBuilder<ClaimRow>, filter: Omit<ClaimFilter, 'limit' | 'after'>): void {
  const { sort, state, kind, desk, claimantIds, articleId, minCheckworthiness, q } = filter;
  if (sortKeyOf(sort) === 'queuedAt') claims.andWhere('claim.queuedAt is not null');
  if (state) claims.andWhere('claim.state = any(:state)', { state });
  if (kind) claims.andWhere('claim.kind = any(:kind)', { kind });
  if (desk !== undefined) claims.andWhere('claim.desk = :desk', { desk });
  if (articleId !== undefined) claims.andWhere('claim.articleId = :articleId', { articleId });
  if (minCheckworthiness !== undefined)
    claims.andWhere('claim.checkworthiness >= :minCheckworthiness', { minCheckworthiness });
  if (q !== undefined) claims.andWhere(WORDS, { q });
  if (claimantIds && claimantIds.length > FEW_CLAIMANTS) claims.andWhere(SAID_BY_ANY, { claimantIds });
  else if (claimantIds) {
    // One condition each: of an array of them, the index claim_claimants could not be used.
    const each = claimantIds.map(
      (id, i) => [`claim.claimants @> :claimant${i}::jsonb`, { [`claimant${i}`]: JSON.stringify([{ id }]) }] as const,
    );
    claims.andWhere(
      each.length > 0 ? `(${each.map(([condition]) => condition).join(' or ')})` : 'false',
      Object.assign({}, ...each.map(([, value]) => value)) as object,
    );
  }
}
