/** Claims that have terms in common with another: candidates for saying the same. */
import type { EntityManager } from 'typeorm';

export interface StatementOfClaim {
  readonly claimId: string;
  readonly statement: string;
}

/** Claims of one term that are looked at, the newest: bounds the time, however many there are. */
export const MOST_OF_A_TERM = 2_000;

const SHARING = `
select claim.id as "claimId", claim.statement from (
  select holder.claim_id, sum(wanted.weight) as weight
  from unnest($1::text[], $2::float8[]) as wanted (term, weight)
  cross join lateral (
    select claim_id from claim_term where claim_term.term = wanted.term order by claim_id desc limit ${MOST_OF_A_TERM}
  ) as holder
  where holder.claim_id <> $3
  group by holder.claim_id order by weight desc, holder.claim_id limit $4
) as best join claim on claim.id = best.claim_id order by best.weight desc, claim.id`;

/** The `limit` claims other than `claimId` whose shared terms weigh most, the heaviest first. */
export function claimsSharingTerms(
  manager: EntityManager,
  claimId: string,
  terms: readonly { readonly term: string; readonly weight: number }[],
  limit: number,
): Promise<StatementOfClaim[]> {
  return manager.query(SHARING, [terms.map(({ term }) => term), terms.map(({ weight }) => weight), claimId, limit]);
}

/** The statements of `ids`; a claim that is not there is left out. */
export function statementsOf(manager: EntityManager, ids: readonly string[]): Promise<StatementOfClaim[]> {
  return manager.query(`select id as "claimId", statement from claim where id = any($1)`, [ids]);
}
