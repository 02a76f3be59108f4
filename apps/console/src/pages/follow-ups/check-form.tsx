/** What became of the plan: an outcome by one key, a note, what it rests on; recorded by the main key. */
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, orThrow, ProblemError, queryKeys, type Schemas } from '../../api/index.js';
import { useKept, useSend } from '../../drafts/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { useConnection } from '../../live/index.js';
import { Button, Note, TextArea, useToast } from '../../ui/index.js';
import type { FollowUp } from './agenda.js';
import styles from './check-form.module.css';
import { type CheckDraft, closes, EMPTY_CHECK, missingIn, stanceFor } from './check.js';
import { EvidenceFields } from './evidence-fields.js';
import { Outcomes } from './outcomes.js';

interface CheckFormProps {
  readonly followUp: FollowUp;
  readonly ratings: readonly Schemas['RatingView'][];
  readonly done: (followUp: FollowUp) => void;
}

export function CheckForm({ followUp, ratings, done }: CheckFormProps): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const toast = useToast();
  const isOffline = useConnection() === 'offline';
  const { value, change, discard } = useKept<CheckDraft>(`check:${followUp.id}`, EMPTY_CHECK);
  const send = useSend((key, body: Schemas['CheckFollowUpDto']) => {
    const params = { path: { id: followUp.id } };
    return orThrow(api.POST('/v1/follow-ups/{id}/checks', { params, headers: { 'Idempotency-Key': key }, body }));
  });
  const missing = missingIn(value);
  const record = (): void => {
    if (missing !== undefined || isOffline || send.isPending) return;
    const { outcome, note, evidence } = value;
    const body = { outcome, note: note.trim() || t('followUps.noNote'), evidence: [...evidence] };
    send.mutate(body, {
      onSuccess: (checked) => {
        discard();
        change(EMPTY_CHECK);
        discard();
        toast({ text: checked.state === 'closed' ? t('followUps.recordedAndClosed') : t('followUps.recorded') });
        void client.invalidateQueries({ queryKey: queryKeys.followUps });
        done(checked);
      },
    });
  };
  useKeys({ main: record });
  const problem = send.error instanceof ProblemError ? send.error : undefined;
  return (
    <form
      className={styles.check}
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <Outcomes
        ratings={ratings}
        chosen={value.outcome}
        choose={(outcome) => {
          const stance = stanceFor(outcome);
          change({ ...value, outcome, evidence: value.evidence.map((one) => ({ ...one, stance })) });
        }}
      />
      <TextArea
        label={t('followUps.note')}
        note={t('common.optional')}
        help={value.note === '' ? t('followUps.noteLeftEmpty', { words: t('followUps.noNote') }) : undefined}
        value={value.note}
        onChange={(event) => change({ ...value, note: event.target.value })}
        error={problem?.faultOf('/note')}
      />
      <EvidenceFields value={value} change={change} />
      {send.error && (
        <Note tone="is-false" assertive>
          {problem?.message ?? t('common.noAnswer')}
        </Note>
      )}
      {send.waiting && <Note icon="clock">{t('common.sending')}</Note>}
      <div className={styles.record}>
        <span className="muted small grow">{closes(value.outcome) ? t('followUps.closes') : ''}</span>
        <Button
          type="submit"
          kind="main"
          action="main"
          busy={send.isPending}
          unavailable={isOffline ? t('frame.offline') : missing && t(`followUps.missing.${missing}`)}
        >
          {t('followUps.recordCheck')}
        </Button>
      </div>
    </form>
  );
}
