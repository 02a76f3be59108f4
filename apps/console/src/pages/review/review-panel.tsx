/** The panel of the chosen tab. The form stays there behind the others, so that nothing in it starts anew. */
import { lazy, type ReactNode, Suspense } from 'react';
import { SimilarClaims, type SimilarClaimsProps } from '../../similar/index.js';
import { Loading } from '../../ui/index.js';
import { type TabId, useShownTab } from './review-tabs.js';
import { tabPanel } from './tabs.js';

const EarlierVerdicts = lazy(() => import('./earlier-verdicts.js').then((m) => ({ default: m.EarlierVerdicts })));
const ClaimHistory = lazy(() => import('./claim-history.js').then((m) => ({ default: m.ClaimHistory })));

interface ReviewPanelProps extends SimilarClaimsProps {
  readonly tab: TabId;
  /** Of the tab "changes". */
  readonly changes?: ReactNode;
  /** Of the first tab. */
  readonly children: ReactNode;
}

export function ReviewPanel({ tab: chosen, changes, children, ...of }: ReviewPanelProps): ReactNode {
  const { claim } = of;
  const tab = useShownTab(chosen, claim);
  const isFirst = tab === 'verdict' || tab === 'article';
  return (
    <>
      <div {...tabPanel('verdict')} hidden={!isFirst}>
        {children}
      </div>
      {!isFirst && (
        <div {...tabPanel(tab)}>
          <Suspense fallback={<Loading />}>
            {tab === 'same' && <SimilarClaims {...of} />}
            {tab === 'changes' && changes}
            {tab === 'earlier' && <EarlierVerdicts claim={claim} />}
            {tab === 'history' && <ClaimHistory claimId={claim.id} />}
          </Suspense>
        </div>
      )}
    </>
  );
}
