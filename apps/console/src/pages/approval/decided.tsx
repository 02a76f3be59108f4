/** The foot of a verdict that I do not decide on: how it stands, and publishing or correcting it. */
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { useConnection } from '../../live/index.js';
import { useMe } from '../../session/index.js';
import { Button, ButtonLink, Icon } from '../../ui/index.js';
import type { Claim } from '../review/queries.js';
import { useReviewActions } from '../review/use-review-actions.js';
import styles from '../review/verdict-form.module.css';
import type { VerdictOfClaim } from './verdict-body.js';

const PublishDialog = lazy(() => import('./publish-dialog.js').then((m) => ({ default: m.PublishDialog })));
const CorrectDialog = lazy(() => import('./correct-dialog.js').then((m) => ({ default: m.CorrectDialog })));

export function Decided({ verdict, claim }: { verdict: VerdictOfClaim; claim: Claim }): ReactNode {
  const { t } = useText();
  const { withdraw } = useReviewActions();
  const [dialog, setDialog] = useState<'none' | 'publish' | 'correct'>('none');
  const isOffline = useConnection() === 'offline';
  const unavailable = isOffline ? t('frame.offline') : undefined;
  const isInForce = claim.currentVerdict?.id === verdict.id;
  const isProposed = claim.proposedVerdict?.id === verdict.id;
  const canPublish = isInForce && verdict.state === 'approved' && claim.allowed.includes('publication');
  const canCorrect = verdict.state === 'published' && claim.allowed.includes('corrections');
  const canWithdraw = isProposed && claim.allowed.includes('withdrawal');
  const publish = (): void => setDialog('publish');
  const correct = (): void => setDialog('correct');
  const close = (): void => setDialog('none');
  const isOpen = dialog !== 'none';
  useKeys({
    main: canPublish && !isOffline && !isOpen ? publish : undefined,
    correct: canCorrect && !isOffline && !isOpen ? correct : undefined,
  });
  return (
    <div className={styles.foot}>
      <p className={styles.saved}>{useStanding(verdict)}</p>
      {verdict.state === 'superseded' && claim.currentVerdict && (
        <ButtonLink to="/approve/$verdictId" params={{ verdictId: claim.currentVerdict.id }}>
          {t('review.openLater')}
        </ButtonLink>
      )}
      {(verdict.state === 'returned' || verdict.state === 'withdrawn') && (
        <ButtonLink to="/review/$claimId" params={{ claimId: claim.id }}>
          {t('review.openReview')}
        </ButtonLink>
      )}
      {verdict.publicUrl !== undefined && (
        <a className="btn" href={verdict.publicUrl} target="_blank" rel="noreferrer">
          {t('review.publicPage')} <Icon name="out" />
        </a>
      )}
      {canWithdraw && (
        <Button icon="undo" unavailable={unavailable} onClick={() => void withdraw(claim.id, verdict.id)}>
          {t('review.withdraw')}
        </Button>
      )}
      {canCorrect && (
        <Button action="correct" unavailable={unavailable} onClick={correct}>
          {t('review.correct')}
        </Button>
      )}
      {canPublish && (
        <Button kind="main" action="main" unavailable={unavailable} onClick={publish}>
          {t('review.publish')}
        </Button>
      )}
      <Suspense>
        {dialog === 'publish' && <PublishDialog verdict={verdict} claim={claim} onClose={close} />}
        {dialog === 'correct' && <CorrectDialog verdict={verdict} onClose={close} />}
      </Suspense>
    </div>
  );
}

function useStanding(verdict: VerdictOfClaim): string {
  const { t, moment } = useText();
  const me = useMe();
  const at = moment(verdict.decidedAt ?? verdict.proposedAt);
  const name = verdict.decidedBy?.name ?? '';
  switch (verdict.state) {
    case 'sealed':
      return t('review.yoursIsSealed');
    case 'set-aside':
      return t('review.wasSetAside', { name, at });
    case 'proposed':
      if (verdict.author.id === '') return t('review.thirdDecides');
      return t(verdict.author.id === me.id ? 'review.waitsForAnother' : 'review.onlyApprovers');
    case 'approved':
      return t('review.decidedBy', { name, at });
    case 'published':
      return t('review.publishedAt', { at: moment(verdict.publishedAt ?? verdict.proposedAt) });
    case 'returned':
      return t('review.wasReturned', { name, at });
    case 'withdrawn':
      return t('review.withdrawn');
    case 'superseded':
      return t('review.superseded');
  }
}
