/** My hold on a claim: whether it stands, since when it does not, and how it is renewed. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { api, idempotent, orThrow, ProblemError, queryKeys } from '../../api/index.js';
import { useMay, useMe } from '../../session/index.js';
import { type Claim, type ReviewWork, workQuery } from './queries.js';

export interface Hold {
  /** The review, while it is one of mine: held, begun, or lost while it stands open here. */
  readonly work: ReviewWork | undefined;
  readonly isHeld: boolean;
  readonly isPending: boolean;
  /** When the clock ended a hold that was seen here. */
  readonly lostAt: string | undefined;
  readonly renew: () => Promise<void>;
  /** The clock says that it is over. */
  readonly onOver: () => void;
}

const OPEN_STATES: readonly Claim['state'][] = ['queued', 'in-review', 'returned'];

export function useHold(claim: Claim): Hold {
  const me = useMe();
  const client = useQueryClient();
  const mayReview = useMay('editor', 'approver');
  const reviewId = claim.review?.id;
  const query = useQuery({ ...workQuery(claim.id, reviewId ?? ''), enabled: reviewId !== undefined && mayReview });
  const data = reviewId === undefined ? undefined : query.data;
  // The hold that was seen here last; `until` is when it ended, or would have.
  const [seen, setSeen] = useState<{ reviewId: string; until: string }>();
  const [overAt, setOverAt] = useState<string>();
  const until = data?.review.held === true ? data.review.leaseExpiresAt : undefined;
  if (data && until !== undefined && (seen?.reviewId !== data.review.id || seen.until !== until)) {
    setSeen({ reviewId: data.review.id, until });
  }
  const isHeld = until !== undefined && until !== overAt;
  const wasOpen = seen?.reviewId === reviewId;
  const isOthers = claim.proposedVerdict !== undefined && claim.proposedVerdict.author.id !== me.id;
  const isOpen = OPEN_STATES.includes(claim.state)
    ? isHeld || wasOpen || data?.draft !== undefined
    : wasOpen && isOthers;

  const refresh = useCallback(
    () => client.invalidateQueries({ queryKey: queryKeys.claim(claim.id) }),
    [client, claim.id],
  );
  const renew = useCallback(async () => {
    if (reviewId === undefined) return;
    try {
      const params = { path: { id: reviewId } };
      const review = await orThrow(api.POST('/v1/reviews/{id}/heartbeat', { params, headers: idempotent() }));
      client.setQueryData(workQuery(claim.id, reviewId).queryKey, (work) => work && { ...work, review });
    } catch (error) {
      // No answer is no loss: it is renewed with the next look. A refusal is.
      if (error instanceof ProblemError) void refresh();
    }
  }, [client, claim.id, reviewId, refresh]);
  const onOver = useCallback(() => {
    setOverAt(until);
    void refresh();
  }, [until, refresh]);
  return {
    work: data && isOpen ? { ...data, claim: claim.version >= data.claim.version ? claim : data.claim } : undefined,
    isHeld,
    isPending: query.isPending,
    lostAt: wasOpen && !isHeld ? overAt : undefined,
    renew,
    onOver,
  };
}
