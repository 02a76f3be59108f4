/** Reopening needs a reason, which colleagues read in the history. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { api, idempotent, orThrow, ProblemError, queryKeys } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { useConnection } from '../../live/index.js';
import { Button, TextArea, useToast } from '../../ui/index.js';
import styles from './claim-head.module.css';

export function ReopenForm({ claimId, close }: { claimId: string; close: () => void }): ReactNode {
  const { t } = useText();
  const toast = useToast();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const isOffline = useConnection() === 'offline';
  useEffect(() => field.current?.focus(), []);
  const reopen = useMutation({
    mutationFn: () => {
      const params = { path: { id: claimId }, header: idempotent() };
      return orThrow(api.POST('/v1/claims/{id}/reopening', { params, body: { reason: reason.trim() } }));
    },
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: queryKeys.claim(claimId) });
      toast({ text: t('claim.reopened') });
      close();
    },
  });
  const send = (): void => {
    if (reason.trim() !== '' && !isOffline && !reopen.isPending) reopen.mutate();
  };
  useKeys({ main: send, close });
  const { error } = reopen;
  return (
    <form
      className={styles.reopen}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextArea
        ref={field}
        label={t('claim.reopenWhy')}
        help={t('claim.reopenHelp')}
        limit={2000}
        required
        value={reason}
        error={error ? (error instanceof ProblemError ? error.message : t('common.noAnswer')) : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="row">
        <Button
          type="submit"
          kind="main"
          action="main"
          busy={reopen.isPending}
          unavailable={isOffline ? t('frame.offline') : undefined}
        >
          {t('claim.reopen')}
        </Button>
        <Button kind="quiet" onClick={close}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
