/** An editor's unfinished verdict is kept, whether or not they still hold the claim. */
import { refuseOutsiders } from '#domain';
import type { Tx } from '#store';
import { notFound } from './not-found.js';
import type { OwnReview } from './renew-lease.js';

export interface SaveDraft extends OwnReview {
  readonly body: Record<string, unknown>;
}

/** `updatedAt` is ISO 8601. */
export interface Draft {
  readonly reviewId: string;
  readonly body: Record<string, unknown>;
  readonly updatedAt: string;
}

export async function saveDraft(tx: Tx, { reviewId, actor, body }: SaveDraft, at: string): Promise<Draft> {
  const [claim] = await tx.query<{ desk: string }[]>(
    'select desk from claim where id = (select claim_id from review where id = $1)',
    [reviewId],
  );
  if (!claim) throw notFound('review', reviewId);
  refuseOutsiders(actor, claim.desk);
  await tx.query(
    `insert into draft (review_id, editor_id, body, updated_at) values ($1, $2, $3, $4)
     on conflict (review_id, editor_id) do update set body = excluded.body, updated_at = excluded.updated_at`,
    [reviewId, actor.id, JSON.stringify(body), at],
  );
  return { reviewId, body, updatedAt: at };
}
