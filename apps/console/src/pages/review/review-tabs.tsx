/** The tabs of a claim under work: on a phone the article is one of them; what a wide screen shows beside is none. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { useSimilar } from '../../similar/index.js';
import type { Claim } from './queries.js';
import { Tabs } from './tabs.js';
import { useIsBlind } from './use-is-blind.js';
import { PHONE, useMedia, WIDEST } from './work-frame.js';

export type TabId = 'article' | 'verdict' | 'changes' | 'same' | 'earlier' | 'history';

interface ReviewTabsProps {
  readonly claim: Claim;
  readonly chosen: TabId;
  readonly onChoose: (tab: TabId) => void;
  /** What the first tab is called: "Verdict" unless said otherwise. */
  readonly name?: string;
  /** How much a verdict changed since it was returned; without it there is no such tab. */
  readonly changes?: number | undefined;
}

export function ReviewTabs({ claim, chosen, onChoose, name, changes }: ReviewTabsProps): ReactNode {
  const { t } = useText();
  const isPhone = useMedia(PHONE);
  const hasBeside = useMedia(WIDEST);
  const isBlind = useIsBlind(claim);
  const { data: similar = [] } = useSimilar(claim.id);
  return (
    <Tabs<TabId>
      label={t('frame.review')}
      chosen={useShownTab(chosen, claim)}
      onChoose={onChoose}
      tabs={[
        ...(isPhone ? [{ id: 'article' as const, name: t('review.article') }] : []),
        { id: 'verdict', name: name ?? t('review.verdict') },
        ...(hasBeside || isBlind
          ? []
          : [
              {
                id: 'same' as const,
                name: t(isPhone ? 'similar.short' : 'similar.title'),
                count: similar.length,
              },
            ]),
        ...(changes === undefined ? [] : [{ id: 'changes' as const, name: t('review.changes'), count: changes }]),
        ...(isBlind
          ? []
          : [{ id: 'earlier' as const, name: t('review.earlier'), count: earlierVerdicts(claim).length }]),
        ...(hasBeside || isBlind ? [] : [{ id: 'history' as const, name: t('frame.history'), count: claim.version }]),
      ]}
    />
  );
}

/** What is shown of the chosen tab: the first one where the screen has no such tab. */
export function useShownTab(chosen: TabId, claim: Claim): TabId {
  const isPhone = useMedia(PHONE);
  const hasBeside = useMedia(WIDEST);
  const isBlind = useIsBlind(claim);
  const isBeside = hasBeside && (chosen === 'same' || chosen === 'history');
  const isHidden = isBlind && chosen !== 'verdict' && chosen !== 'changes';
  const isMissing = chosen === 'article' ? !isPhone : isBeside || isHidden;
  return isMissing ? 'verdict' : chosen;
}

/** All that are decided or taken back; the one that waits for approval is no earlier one. */
export function earlierVerdicts(claim: Claim): Claim['verdicts'] {
  return claim.verdicts.filter(({ state }) => state !== 'proposed');
}
