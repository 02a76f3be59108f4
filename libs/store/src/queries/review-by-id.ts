/** One round of work, and the draft that an editor made in it. */
import type { EntityManager } from 'typeorm';
import type { Review } from '#domain';
import { toReview } from '../claim-record.js';
import { DraftRow } from '../rows/draft.row.js';
import { ReviewRow } from '../rows/review.row.js';

/** Null when there is no such review. */
export async function reviewById(
  manager: EntityManager,
  id: string,
): Promise<{ readonly claimId: string; readonly review: Review } | null> {
  const row = await manager.findOneBy(ReviewRow, { id });
  return row && { claimId: row.claimId, review: toReview(row) };
}

/** An editor's unfinished verdict; `updatedAt` is ISO 8601. */
export interface SavedDraft {
  readonly body: Record<string, unknown>;
  readonly updatedAt: string;
}

/** Drafts are private: one is only ever asked for by its editor. */
export async function draftOf(manager: EntityManager, reviewId: string, editorId: string): Promise<SavedDraft | null> {
  const row = await manager.findOneBy(DraftRow, { reviewId, editorId });
  return row && { body: row.body, updatedAt: row.updatedAt.toISOString() };
}
