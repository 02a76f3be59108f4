/** Rounds of work that somebody has in hand, page by page. */
import type { EntityManager } from 'typeorm';
import type { ClaimStateName, Kind } from '#domain';

/** Times are ISO 8601. */
export interface ReviewInHand {
  readonly id: string;
  readonly claimId: string;
  readonly round: number;
  readonly statement: string;
  readonly kind: Kind;
  readonly state: ClaimStateName;
  readonly desk: string;
  /** Present while somebody holds it and the lease has not run out. */
  readonly hold?: {
    readonly id: string;
    readonly name: string;
    readonly since: string;
    readonly leaseExpiresAt: string;
  };
  /** When the asking editor last saved a draft in it. */
  readonly draftSavedAt?: string;
}

interface Raw {
  id: string;
  claim_id: string;
  round: number;
  statement: string;
  kind: Kind;
  state: ClaimStateName;
  desk: string;
  holder_id: string | null;
  holder_name: string | null;
  held_since: Date | null;
  lease_expires_at: Date | null;
  draft_saved_at: Date | null;
}

/**
 * With `mine`: what this editor holds, what was returned to them, and open reviews in which they left a draft.
 * Without: what anybody holds. Newest first; `after` is the id of the last one of the page before.
 */
export async function listReviews(
  manager: EntityManager,
  { editorId, mine, at, after, limit }: { editorId: string; mine: boolean; at: string; after?: string; limit: number },
): Promise<ReviewInHand[]> {
  const rows = await manager.query<Raw[]>(
    `select review.id, review.claim_id, review.round, claim.statement, claim.kind, claim.state, claim.desk,
       held.holder_id, person.name as holder_name, held.held_since, held.lease_expires_at,
       draft.updated_at as draft_saved_at
     from review
     join claim on claim.id = review.claim_id and claim.round = review.round
     left join review held on held.id = review.id and claim.state = 'in-review'
       and held.holder_id is not null and held.lease_expires_at > $3
     left join person on person.id = held.holder_id
     left join draft on draft.review_id = review.id and draft.editor_id = $1
     where ($4::uuid is null or review.id < $4)
       and case when $2 then
         review.id in (
           select id from review where holder_id = $1
           union select review_id from draft where editor_id = $1
           union select review.id from claim join review on review.claim_id = claim.id where claim.returned_to = $1
         )
         and (held.holder_id = $1 or claim.returned_to = $1
           or draft.review_id is not null and claim.state in ('queued', 'in-review', 'returned'))
       else held.holder_id is not null end
     order by review.id desc limit $5`,
    [editorId, mine, at, after ?? null, limit],
  );
  return rows.map(toReviewInHand);
}

function toReviewInHand(raw: Raw): ReviewInHand {
  const { id, claim_id, round, statement, kind, state, desk } = raw;
  const { holder_id, holder_name, held_since, lease_expires_at, draft_saved_at } = raw;
  const hold = holder_id !== null &&
    held_since !== null &&
    lease_expires_at !== null && {
      hold: {
        id: holder_id,
        name: holder_name ?? '',
        since: held_since.toISOString(),
        leaseExpiresAt: lease_expires_at.toISOString(),
      },
    };
  const draft = draft_saved_at !== null && { draftSavedAt: draft_saved_at.toISOString() };
  return { id, claimId: claim_id, round, statement, kind, state, desk, ...hold, ...draft };
}
