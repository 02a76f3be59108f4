/** The correction of a published verdict: what is typed of it, kept on this device, what it lacks, and sending it. */
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, idempotent, orThrow, queryKeys } from '../../api/index.js';
import { type Send, useKept, useSend } from '../../drafts/index.js';
import { useText } from '../../i18n/index.js';
import { useToast } from '../../ui/index.js';
import { type Gap, gapsOf, toDraft } from '../review/verdict-draft.js';
import { bodyOf, type Correction, type CorrectionDraft } from './correction.js';
import type { VerdictOfClaim } from './verdict-body.js';

interface CorrectionForm {
  readonly draft: CorrectionDraft;
  change(changes: Partial<CorrectionDraft>): void;
  /** What it lacks, once somebody has tried to send it. */
  readonly gaps: readonly (Gap | 'note')[];
  readonly sending: Send<VerdictOfClaim, Correction>;
  correct(): void;
}

export function useCorrection(verdict: VerdictOfClaim, done: () => void): CorrectionForm {
  const { t } = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const { scale: slug, scaleVersion: version } = verdict;
  const published = toDraft(verdict, { slug, version });
  const {
    value: draft,
    change: keep,
    discard,
  } = useKept<CorrectionDraft>(`correction:${verdict.id}`, {
    ...published,
    kind: 'correction',
    note: '',
  });
  const [hasTried, setTried] = useState(false);
  const sending = useSend((key: string, body: Correction): Promise<VerdictOfClaim> => {
    const params = { path: { id: verdict.id } };
    return orThrow(api.POST('/v1/verdicts/{id}/corrections', { params, body, headers: idempotent(key) }));
  });
  const lacking: (Gap | 'note')[] = [
    ...(draft.kind === 'retraction' ? [] : gapsOf(draft)),
    ...(draft.note.trim() === '' ? (['note'] as const) : []),
  ];
  const correct = (): void => {
    setTried(true);
    if (sending.isPending || lacking.length > 0) return;
    sending.mutate(bodyOf(draft, published), {
      onSuccess: (corrected) => {
        discard();
        toast({ text: t('review.corrected') });
        void client.invalidateQueries({ queryKey: queryKeys.claim(corrected.claimId) });
        void client.invalidateQueries({ queryKey: queryKeys.claims });
        done();
        void navigate({ to: '/approve/$verdictId', params: { verdictId: corrected.id } });
      },
    });
  };
  const change = (changes: Partial<CorrectionDraft>): void => keep({ ...draft, ...changes });
  return { draft, change, gaps: hasTried ? lacking : [], sending, correct };
}
