/** Writes the terms of claims, and counts what changes by it. */
import type { Tx } from './perform.js';

/** A term that every claim has: its count is the count of all claims with terms. */
export const EVERY_CLAIM = '';

export interface ClaimTerms {
  readonly claimId: string;
  /** Distinct. */
  readonly terms: readonly string[];
}

/** Only what is new or gone is written, so that doing it again changes nothing and counts nothing twice. */
const WRITE = `
with wanted as (
  select claim_id, term from unnest($2::uuid[], $3::text[]) as wanted (claim_id, term)
), gone as (
  delete from claim_term where claim_id = any($1)
    and not exists (select from wanted where wanted.claim_id = claim_term.claim_id and wanted.term = claim_term.term)
  returning term
), added as (
  insert into claim_term (term, claim_id) select term, claim_id from wanted order by term, claim_id
  on conflict do nothing returning term
)
insert into term (term, claims)
select term, sum(change) from (
  select term, -1 as change from gone union all select term, 1 from added
) as changes group by term order by term
on conflict (term) do update set claims = term.claims + excluded.claims`;

/** Makes the terms of each of `claims` what is said here. One writer at a time. */
export async function writeTerms(tx: Tx, claims: readonly ClaimTerms[]): Promise<void> {
  const pairs = claims.flatMap(({ claimId, terms }) => [EVERY_CLAIM, ...terms].map((term) => [claimId, term] as const));
  await tx.query(WRITE, [
    claims.map(({ claimId }) => claimId),
    pairs.map(([claimId]) => claimId),
    pairs.map(([, term]) => term),
  ]);
}
