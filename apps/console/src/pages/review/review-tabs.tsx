/** The tabs of a claim under work; on a phone the article is one of them. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import type { Claim } from './queries.js';
import { Tabs } from './tabs.js';
import { PHONE, useMedia } from './work-frame.js';

export type TabId = 'article' | 'verdict' | 'earlier' | 'history';

interface ReviewTabsProps {
  readonly claim: Claim;
  readonly chosen: TabId;
  readonly onChoose: (tab: TabId) => void;
  /** What the first tab is called: "Verdict" unless said otherwise. */
  readonly name?: string;
}

export function ReviewTabs({ claim, chosen, onChoose, name }: ReviewTabsProps): ReactNode {
  const { t } = useText();
  const isPhone = useMedia(PHONE);
  return (
    <Tabs<TabId>
      label={t('frame.review')}
      chosen={chosen === 'article' && !isPhone ? 'verdict' : chosen}
      onChoose={onChoose}
      tabs={[
        ...(isPhone ? [{ id: 'article' as const, name: t('review.article') }] : []),
        { id: 'verdict', name: name ?? t('review.verdict') },
        { id: 'earlier', name: t('review.earlier'), count: earlierVerdicts(claim).length },
        { id: 'history', name: t('frame.history'), count: claim.version },
      ]}
    />
  );
}

/** All that are decided or taken back; the one that waits for approval is no earlier one. */
export function earlierVerdicts(claim: Claim): Claim['verdicts'] {
  return claim.verdicts.filter(({ state }) => state !== 'proposed');
}
