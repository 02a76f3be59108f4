/** `/approve/:verdictId`: stands for the page until it is written. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { Empty, Page } from '../../ui/index.js';

export function ApprovalPage(): ReactNode {
  const { t } = useText();
  return (
    <Page title={t('frame.review')} heading="shown">
      <Empty title={t('common.notYet')} />
    </Page>
  );
}
