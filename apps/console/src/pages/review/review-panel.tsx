/** The panel of the chosen tab. The form stays there behind the others, so that nothing in it starts anew. */
import { lazy, type ReactNode, Suspense } from 'react';
import { Loading } from '../../ui/index.js';
import type { Claim } from './queries.js';
import type { TabId } from './review-tabs.js';
import { tabPanel } from './tabs.js';

const EarlierVerdicts = lazy(() => import('./earlier-verdicts.js').then((m) => ({ default: m.EarlierVerdicts })));
const ClaimHistory = lazy(() => import('./claim-history.js').then((m) => ({ default: m.ClaimHistory })));

interface ReviewPanelProps {
  readonly tab: TabId;
  readonly claim: Claim;
  /** Of the first tab. */
  readonly children: ReactNode;
}

export function ReviewPanel({ tab, claim, children }: ReviewPanelProps): ReactNode {
  const isFirst = tab === 'verdict' || tab === 'article';
  return (
    <>
      <div {...tabPanel('verdict')} hidden={!isFirst}>
        {children}
      </div>
      {!isFirst && (
        <div {...tabPanel(tab)}>
          <Suspense fallback={<Loading />}>
            {tab === 'earlier' && <EarlierVerdicts claim={claim} />}
            {tab === 'history' && <ClaimHistory claimId={claim.id} />}
          </Suspense>
        </div>
      )}
    </>
  );
}
