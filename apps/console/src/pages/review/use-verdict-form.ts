/** What an editor types of a verdict: kept, saved, filled from the pages it cites, and proposed. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { api, idempotent, orThrow } from '../../api/index.js';
import { type Draft, type Send, useDraft, useSend } from '../../drafts/index.js';
import { useSessionOver } from '../../session/index.js';
import type { PageState } from './evidence-list.js';
import { type ReviewWork, type Verdict, workQuery } from './queries.js';
import { useEvidencePages } from './use-evidence-pages.js';
import { evidenceAt, type Scale, toBody, toDraft, toProposal, type VerdictDraft } from './verdict-draft.js';

export interface VerdictForm {
  readonly draft: Draft<VerdictDraft>;
  /** What is known of the pages that were added here, by their addresses. */
  readonly pages: ReadonlyMap<string, PageState>;
  readonly proposal: Send<Verdict, VerdictDraft>;
  change(change: Partial<VerdictDraft>): void;
  /** Adds it at once; its title comes when the page was read. */
  addEvidence(url: string): void;
}

export function useVerdictForm({ review, draft: saved }: ReviewWork, scale: Scale): VerdictForm {
  const client = useQueryClient();
  const reviewId = review.id;
  const save = useCallback(
    async (value: VerdictDraft) => {
      const path = { id: reviewId };
      const draft = await orThrow(api.PUT('/v1/reviews/{id}/draft', { params: { path }, body: toBody(value) }));
      client.setQueryData(workQuery(review.claimId, reviewId).queryKey, (work) => work && { ...work, draft });
    },
    [client, review.claimId, reviewId],
  );
  const draft = useDraft({ key: `review:${reviewId}`, initial: toDraft(saved?.body, scale), save });
  const latest = useRef<VerdictDraft | undefined>(draft.value);
  useEffect(() => {
    latest.current = draft.value;
  });
  useEffect(() => () => void (latest.current = undefined), []);
  useSaveAfterSignIn(draft);
  const { pages, read } = useEvidencePages();

  const change = (part: Partial<VerdictDraft>): void => {
    const value = { ...draft.value, ...latest.current, ...part };
    latest.current = value;
    draft.change(value);
  };
  const readPage = async (url: string): Promise<void> => {
    const withTitle = await read(url);
    const now = latest.current;
    if (now !== undefined) change({ evidence: withTitle(now.evidence) });
  };
  const proposal = useSend((idempotencyKey: string, value: VerdictDraft): Promise<Verdict> => {
    const path = { id: reviewId };
    const headers = idempotent(idempotencyKey);
    return orThrow(api.POST('/v1/reviews/{id}/verdict', { params: { path }, body: toProposal(value), headers }));
  });
  return {
    draft,
    pages,
    proposal,
    change,
    addEvidence: (url) => {
      const { evidence } = { ...draft.value, ...latest.current };
      if (evidence.some((piece) => piece.url === url)) return;
      change({ evidence: [...evidence, evidenceAt(url, new Date().toISOString())] });
      void readPage(url);
    },
  };
}

/** The server refused it while the session was over; it goes out when somebody is there again. */
function useSaveAfterSignIn({ flush }: Draft<VerdictDraft>): void {
  const isOver = useSessionOver();
  useEffect(() => {
    if (!isOver) void flush();
  }, [isOver, flush]);
}
