/** `/worklist`: stands for the page until it is written. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { Empty, Page } from '../../ui/index.js';

export function WorklistPage(): ReactNode {
  const { t } = useText();
  return (
    <Page title={t('frame.worklist')} heading="shown">
      <Empty title={t('common.notYet')} />
    </Page>
  );
}
