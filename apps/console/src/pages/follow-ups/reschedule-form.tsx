/** The due window set by hand, or the day to look again; why stands in the history. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, orThrow, ProblemError, queryKeys, type Schemas } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { Button, Note, Select, TextField, useToast } from '../../ui/index.js';
import type { FollowUp } from './agenda.js';
import styles from './check-form.module.css';

type Choice = 'window' | 'look';

export function RescheduleForm({ followUp, done }: { followUp: FollowUp; done: () => void }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const toast = useToast();
  const [choice, setChoice] = useState<Choice>(followUp.dueFrom === undefined ? 'look' : 'window');
  const [from, setFrom] = useState(followUp.dueFrom ?? '');
  const [to, setTo] = useState(followUp.dueTo ?? '');
  const [look, setLook] = useState(followUp.lookAgainOn ?? '');
  const [reason, setReason] = useState('');
  const save = useMutation({
    mutationFn: (body: Schemas['RescheduleFollowUpDto']) => {
      const params = { path: { id: followUp.id }, header: { 'If-Match': `"${followUp.version}"` } };
      return orThrow(api.PATCH('/v1/follow-ups/{id}', { params, body }));
    },
    onSuccess: () => {
      toast({ text: t('followUps.rescheduled') });
      void client.invalidateQueries({ queryKey: queryKeys.followUps });
      done();
    },
    onError: () => void client.invalidateQueries({ queryKey: queryKeys.followUps }),
  });
  const isReady = choice === 'look' ? look !== '' : from !== '';
  const submit = (): void => {
    if (!isReady || save.isPending) return;
    const why = reason.trim() !== '' && { reason: reason.trim() };
    save.mutate(choice === 'look' ? { lookAgainOn: look, ...why } : { dueFrom: from, dueTo: to || from, ...why });
  };
  useKeys({ main: submit });
  const problem = save.error instanceof ProblemError ? save.error : undefined;
  const isStale = problem?.status === 412;
  return (
    <form
      className={styles.check}
      aria-label={t('followUps.reschedule')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Select label={t('followUps.setTo')} value={choice} onChange={(event) => setChoice(event.target.value as Choice)}>
        <option value="window">{t('followUps.dueWindow')}</option>
        <option value="look">{t('followUps.dayToLook')}</option>
      </Select>
      {choice === 'window' ? (
        <div className={styles.pair}>
          <TextField
            type="date"
            label={t('followUps.firstDay')}
            value={from}
            onChange={(event) => setFrom(event.target.value)}
            error={problem?.faultOf('/dueFrom')}
          />
          <TextField
            type="date"
            label={t('followUps.lastDay')}
            value={to}
            min={from}
            onChange={(event) => setTo(event.target.value)}
            error={problem?.faultOf('/dueTo')}
          />
        </div>
      ) : (
        <TextField
          type="date"
          label={t('followUps.dayToLook')}
          value={look}
          onChange={(event) => setLook(event.target.value)}
          error={problem?.faultOf('/lookAgainOn')}
        />
      )}
      <TextField
        label={t('followUps.reason')}
        note={t('common.optional')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {save.error && (problem?.faults.length ?? 0) === 0 && (
        <Note tone="is-false" assertive>
          {isStale ? t('followUps.changedMeanwhile') : (problem?.message ?? t('common.noAnswer'))}
        </Note>
      )}
      <div className={styles.record}>
        <Button kind="quiet" onClick={done}>
          {t('common.cancel')}
        </Button>
        <Button
          type="submit"
          kind="main"
          action="main"
          busy={save.isPending}
          unavailable={isReady ? undefined : t('followUps.nameADay')}
        >
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}
