/** What became of the claims that a claimant made. */
import type { EntityManager } from 'typeorm';
import type { ClaimStateName } from '#domain';

export interface ClaimsOfClaimant {
  readonly total: number;
  readonly byState: readonly { readonly state: ClaimStateName; readonly count: number }[];
  /** By the approved verdict in force. */
  readonly byRating: readonly { readonly scale: string; readonly rating: string; readonly count: number }[];
}

const CLAIMS = `
with spoken as (
  select distinct claim.id, claim.state from unnest($1::uuid[]) as speaker(id)
  join claim on claim.claimants @> jsonb_build_array(jsonb_build_object('id', speaker.id))
)`;

/** `claimantIds`: the claimant and all who are merged into it. */
export async function claimsOfClaimant(
  manager: EntityManager,
  claimantIds: readonly string[],
): Promise<ClaimsOfClaimant> {
  const byState = await manager.query<{ state: ClaimStateName; count: number }[]>(
    `${CLAIMS} select state, count(*)::int as count from spoken group by state order by count desc, state`,
    [claimantIds],
  );
  const byRating = await manager.query<{ scale: string; rating: string; count: number }[]>(
    `${CLAIMS}
     select scale, rating, count(*)::int as count from spoken cross join lateral (
       select scale, rating from verdict
       where verdict.claim_id = spoken.id and verdict.state in ('approved', 'published')
       order by decided_at desc nulls last, ordinal desc limit 1
     ) as in_force
     group by scale, rating order by count desc, scale, rating`,
    [claimantIds],
  );
  return { total: byState.reduce((sum, { count }) => sum + count, 0), byState, byRating };
}
