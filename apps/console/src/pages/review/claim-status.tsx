/** The column of a claim that is not under my hands: how it stands, and the one thing that I can do. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { useMe } from '../../session/index.js';
import { Button, ButtonLink, DISMISSAL_REASONS, RatingTag, StateTag, useScales } from '../../ui/index.js';
import { ClaimCard } from './claim-card.js';
import { ratingOf } from './claim-look.js';
import type { Claim } from './queries.js';
import { ReviewPanel } from './review-panel.js';
import { ReviewTabs, type TabId } from './review-tabs.js';
import type { ReviewActions } from './use-review-actions.js';
import styles from './verdict-form.module.css';
import { Side } from './work-frame.js';

interface ClaimStatusProps {
  readonly claim: Claim;
  readonly tab: TabId;
  readonly onTab: (tab: TabId) => void;
  readonly edit: ReactNode;
  readonly actions: ReviewActions;
}

export function ClaimStatus({ claim, tab, onTab, edit, actions }: ClaimStatusProps): ReactNode {
  const { t } = useText();
  return (
    <Side
      label={t('frame.review')}
      card={<ClaimCard claim={claim} end={edit} />}
      tabs={<ReviewTabs claim={claim} chosen={tab} onChoose={onTab} />}
      panel={
        <ReviewPanel tab={tab} claim={claim}>
          <div className="stack">
            <p className="row wrap">
              <StateTag state={claim.state} round={claim.round} />
              <span className="soft">{useStanding(claim)}</span>
            </p>
            <VerdictInForce claim={claim} />
          </div>
        </ReviewPanel>
      }
      foot={
        <div className={styles.foot}>
          <span className="grow" />
          <NextStep claim={claim} actions={actions} />
        </div>
      }
    />
  );
}

/** Who has it, since when, and why it stands there. */
function useStanding(claim: Claim): string {
  const { state, holder, proposedVerdict, queuedAt, dismissal, returnedTo, sealed, disputedVerdicts } = claim;
  const { t, moment, since } = useText();
  const me = useMe();
  switch (state) {
    case 'in-review':
      if (holder === undefined) return '';
      return t(holder.id === me.id ? 'review.youHold' : 'review.holds', {
        name: holder.name,
        at: moment(holder.since),
      });
    case 'awaiting-approval':
      if (disputedVerdicts !== undefined) return t('review.twoDiffer');
      if (proposedVerdict === undefined) return '';
      return proposedVerdict.author.id === me.id
        ? t('review.waitsForAnother')
        : t('review.proposedBy', { name: proposedVerdict.author.name, at: moment(proposedVerdict.proposedAt) });
    case 'queued':
      if (sealed) return t(sealed.isMine ? 'review.yoursIsSealed' : 'review.oneIsSealed');
      return queuedAt === undefined ? '' : t('review.waitsSince', { duration: since(queuedAt) });
    case 'returned':
      return t('review.returnedTo', { name: returnedTo?.name ?? '' });
    case 'extracted':
      return t('review.belowThreshold');
    case 'dismissed': {
      const reason = DISMISSAL_REASONS.find((one) => one === dismissal?.reason);
      return [reason ? t(`words.dismissal.${reason}`) : dismissal?.reason, dismissal?.note].filter(Boolean).join(': ');
    }
    case 'resolved':
      return '';
  }
}

function VerdictInForce({ claim: { currentVerdict: verdict } }: { claim: Claim }): ReactNode {
  const { t, moment } = useText();
  const { data: scales = [] } = useScales();
  if (!verdict) return null;
  const rating = ratingOf(scales, verdict.scale, verdict.rating);
  return (
    <div className="stack">
      <p>
        <RatingTag value={verdict.rating} name={rating?.name ?? verdict.rating} place={rating?.place} kind="big" />
      </p>
      <p className="read">{verdict.summary}</p>
      <p className="small muted">
        {t('review.proposedBy', { name: verdict.author.name, at: moment(verdict.proposedAt) })}
      </p>
    </div>
  );
}

function NextStep({ claim, actions }: { claim: Claim; actions: ReviewActions }): ReactNode {
  const { t } = useText();
  const { allowed, proposedVerdict, currentVerdict } = claim;
  const may = (action: Claim['allowed'][number]): boolean => allowed.includes(action);
  const step = mainStep();
  useKeys({ main: step?.act });
  function mainStep(): { word: string; act: () => void } | undefined {
    if (may('review')) return { word: t('review.takeIt'), act: () => void actions.take(claim.id) };
    if (may('queueing')) return { word: t('review.queueIt'), act: () => void actions.queue(claim.id) };
    if (may('reopening'))
      return { word: t('review.reopen'), act: () => void actions.reopen(claim.id, t('review.reopenedByHand')) };
    return undefined;
  }
  const decided = currentVerdict && (may('publication') || may('corrections') || currentVerdict.publishedAt);
  const toDecide = may('approval') ? proposedVerdict?.id : decided ? currentVerdict.id : undefined;
  return (
    <span className={styles.acts}>
      {may('withdrawal') && proposedVerdict && (
        <Button icon="undo" onClick={() => void actions.withdraw(claim.id, proposedVerdict.id)}>
          {t('review.withdraw')}
        </Button>
      )}
      {toDecide !== undefined && (
        <ButtonLink to="/approve/$verdictId" params={{ verdictId: toDecide }} kind={may('approval') ? 'main' : 'plain'}>
          {t(may('approval') ? 'review.toApproval' : 'review.toVerdict')}
        </ButtonLink>
      )}
      {step && (
        <Button kind={toDecide === undefined ? 'main' : 'plain'} action="main" onClick={step.act}>
          {step.word}
        </Button>
      )}
    </span>
  );
}
