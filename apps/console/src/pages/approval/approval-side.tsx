/** The column of an approval: the verdict, the checks, the note, and the one step that comes next. */
import { lazy, type ReactNode, useRef } from 'react';
import { useText } from '../../i18n/index.js';
import { useMe } from '../../session/index.js';
import { ClaimCard } from '../review/claim-card.js';
import type { Claim } from '../review/queries.js';
import { ReviewPanel } from '../review/review-panel.js';
import { ReviewTabs, type TabId } from '../review/review-tabs.js';
import { Side } from '../review/work-frame.js';
import { changesBetween, countOf } from './changes-between.js';
import { Decided } from './decided.js';
import { useDecision } from './use-decision.js';
import { DecisionFoot, DecisionNote } from './decision.js';
import { Dispute, useUnnamedAuthor } from './dispute.js';
import { GateChecks } from './gate-checks.js';
import { useReturnedBefore } from './use-returned-before.js';
import { VerdictBody, type VerdictOfClaim } from './verdict-body.js';

const Changes = lazy(() => import('./changes.js').then((m) => ({ default: m.Changes })));

interface ApprovalSideProps {
  readonly verdict: VerdictOfClaim;
  readonly claim: Claim;
  readonly tab: TabId;
  readonly onTab: (tab: TabId) => void;
}

export function ApprovalSide({ verdict, claim, tab: chosen, onTab }: ApprovalSideProps): ReactNode {
  const { t } = useText();
  const me = useMe();
  const isProposed = verdict.state === 'proposed';
  const mayDecide = isProposed && claim.allowed.includes('approval');
  const decision = useDecision(verdict);
  const before = useReturnedBefore(verdict, claim);
  const tab = chosen === 'changes' && !before ? 'verdict' : chosen;
  const unnamed = useUnnamedAuthor(claim, verdict.id);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const showNote = (): void => {
    onTab('verdict');
    requestAnimationFrame(() => noteField.current?.focus());
  };
  return (
    <Side
      label={t('review.approval')}
      card={<ClaimCard claim={claim} />}
      tabs={
        <ReviewTabs
          claim={claim}
          chosen={tab}
          onChoose={onTab}
          changes={before && countOf(changesBetween(before, verdict))}
          name={t(isProposed ? 'review.proposedVerdict' : 'review.verdict')}
        />
      }
      panel={
        <ReviewPanel tab={tab} claim={claim} changes={before && <Changes before={before} after={verdict} />}>
          <Dispute claim={claim} verdictId={verdict.id} />
          <VerdictBody verdict={verdict} author={unnamed}>
            {isProposed && <GateChecks verdict={verdict} isMine={verdict.author.id === me.id} />}
            {mayDecide && <DecisionNote verdict={verdict} decision={decision} field={noteField} />}
          </VerdictBody>
        </ReviewPanel>
      }
      foot={
        mayDecide ? (
          <DecisionFoot decision={decision} isOfTwo={unnamed !== undefined} onNoteMissing={showNote} />
        ) : (
          <Decided verdict={verdict} claim={claim} />
        )
      }
    />
  );
}
