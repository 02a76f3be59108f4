/** `/articles/new`: stands for the page until it is written. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { Empty, Page } from '../../ui/index.js';

export function NewArticlePage(): ReactNode {
  const { t } = useText();
  return (
    <Page title={t('keys.newArticle')} heading="shown">
      <Empty title={t('common.notYet')} />
    </Page>
  );
}
