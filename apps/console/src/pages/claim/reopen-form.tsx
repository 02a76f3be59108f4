/** Reopening needs a reason, which colleagues read in the history. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { api, idempotent, orThrow, ProblemError, queryKeys } from '../../api/index.js';
import { useKept } from '../../drafts/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { useConnection } from '../../live/index.js';
import { Button, TextArea, useToast } from '../../ui/index.js';
import styles from './claim-head.module.css';

export function ReopenForm({ claimId, close }: { claimId: string; close: () => void }): ReactNode {
  const { t } = useText();
  const toast = useToast();
  const client = useQueryClient();
  const { value, change, discard } = useKept(`reopen:${claimId}`, { reason: '' });
  const { reason } = value;
  const field = useRef<HTMLTextAreaElement>(null);
  const isOffline = useConnection() === 'offline';
  useEffect(() => field.current?.focus(), []);
  const leave = (): void => {
    discard();
    close();
  };
  const reopen = useMutation({
    mutationFn: () => {
      const params = { path: { id: claimId }, header: idempotent() };
      return orThrow(api.POST('/v1/claims/{id}/reopening', { params, body: { reason: reason.trim() } }));
    },
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: queryKeys.claim(claimId) });
      toast({ text: t('claim.reopened') });
      leave();
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
        onChange={(event) => change({ reason: event.target.value })}
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
        <Button kind="quiet" onClick={leave}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
