/** Approving or returning a verdict, with the note to its author. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, idempotent, orThrow, queryKeys } from '../../api/index.js';
import { type Send, useSend } from '../../drafts/index.js';
import { useText } from '../../i18n/index.js';
import { useToast } from '../../ui/index.js';
import { verdictQuery } from '../review/queries.js';
import { useKeptText } from './use-kept-text.js';
import type { VerdictOfClaim } from './verdict-body.js';

export interface Decision {
  readonly note: string;
  readonly changeNote: (note: string) => void;
  /** Somebody tried to return it without a word. */
  readonly isNoteMissing: boolean;
  readonly sending: Send<VerdictOfClaim, 'approve' | 'return'>;
  readonly approve: () => void;
  /** Answers `false` when it lacks a note. */
  readonly sendBack: () => boolean;
}

export function useDecision(verdict: VerdictOfClaim): Decision {
  const { t } = useText();
  const client = useQueryClient();
  const toast = useToast();
  const [note, changeNote, forgetNote] = useKeptText(`approval:${verdict.id}`);
  const [isNoteMissing, setNoteMissing] = useState(false);
  const sending = useSend((key: string, decision: 'approve' | 'return'): Promise<VerdictOfClaim> => {
    const params = { path: { id: verdict.id } };
    const body = { decision, ...(note.trim() !== '' && { note: note.trim() }) };
    return orThrow(api.POST('/v1/verdicts/{id}/approval', { params, body, headers: idempotent(key) }));
  });
  const decide = (decision: 'approve' | 'return'): void =>
    sending.mutate(decision, {
      onSuccess: (decided) => {
        forgetNote();
        client.setQueryData(verdictQuery(verdict.id).queryKey, decided);
        void client.invalidateQueries({ queryKey: queryKeys.claim(decided.claimId) });
        toast({
          text: decision === 'approve' ? t('review.approved') : t('review.returned', { name: verdict.author.name }),
        });
      },
    });
  return {
    note,
    changeNote: (text) => {
      setNoteMissing(false);
      changeNote(text);
    },
    isNoteMissing,
    sending,
    approve: () => decide('approve'),
    sendBack: () => {
      const isNoted = note.trim() !== '';
      if (isNoted) decide('return');
      else setNoteMissing(true);
      return isNoted;
    },
  };
}
