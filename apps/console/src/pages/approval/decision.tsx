/** The note to the author, and the two buttons of an approver. */
import type { ReactNode, RefObject } from 'react';
import { ProblemError } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { useConnection } from '../../live/index.js';
import { Button, Note, TextArea } from '../../ui/index.js';
import styles from '../review/verdict-form.module.css';
import type { Decision } from './use-decision.js';
import type { VerdictOfClaim } from './verdict-body.js';

interface DecisionNoteProps {
  readonly verdict: VerdictOfClaim;
  readonly decision: Decision;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

export function DecisionNote({ verdict, decision, field }: DecisionNoteProps): ReactNode {
  const { t } = useText();
  return (
    <TextArea
      ref={field}
      label={verdict.author.name === '' ? t('review.noteToBoth') : t('review.noteTo', { name: verdict.author.name })}
      note={t('review.noteNeeded')}
      placeholder={t('review.noteHint')}
      rows={1}
      value={decision.note}
      error={decision.isNoteMissing ? t('review.noteMissing') : undefined}
      onChange={(event) => decision.changeNote(event.target.value)}
    />
  );
}

interface DecisionFootProps {
  readonly decision: Decision;
  /** The other of two is decided with it. */
  readonly isOfTwo: boolean;
  /** It lacks a note: where one is written is to be shown. */
  readonly onNoteMissing: () => void;
}

export function DecisionFoot({ decision, isOfTwo, onNoteMissing }: DecisionFootProps): ReactNode {
  const { t } = useText();
  const isOffline = useConnection() === 'offline';
  const { sending, approve, sendBack } = decision;
  const unavailable = isOffline && !sending.waiting ? t('frame.offline') : undefined;
  const canDecide = unavailable === undefined && !sending.isPending;
  const returnIt = (): void => {
    if (!sendBack()) onNoteMissing();
  };
  useKeys({ main: canDecide ? approve : undefined, 'send-back': canDecide ? returnIt : undefined });
  return (
    <div className={styles.foot}>
      <div className={styles.notes}>
        {sending.error && (
          <Note tone="is-overdue" assertive>
            {sending.error instanceof ProblemError ? sending.error.message : t('common.noAnswer')}
          </Note>
        )}
      </div>
      <p className={styles.saved}>{sending.isPending ? t('common.sending') : t('review.publishesNothing')}</p>
      <Button
        icon="returned"
        action="send-back"
        unavailable={unavailable}
        busy={sending.isPending && sending.variables === 'return'}
        onClick={returnIt}
      >
        {t(isOfTwo ? 'review.returnBoth' : 'review.return')}
      </Button>
      <Button
        kind="main"
        action="main"
        unavailable={unavailable}
        busy={sending.isPending && sending.variables === 'approve'}
        onClick={approve}
      >
        {t(isOfTwo ? 'review.approveThis' : 'review.approve')}
      </Button>
    </div>
  );
}
