/** `/follow-ups`: stands for the page until it is written. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { Empty, Page } from '../../ui/index.js';

export function FollowUpsPage(): ReactNode {
  const { t } = useText();
  return (
    <Page title={t('frame.followUps')} heading="shown">
      <Empty title={t('common.notYet')} />
    </Page>
  );
}
