/** An address that leads nowhere. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { ButtonLink, Empty, Page } from '../../ui/index.js';

export function NotFoundPage(): ReactNode {
  const { t } = useText();
  return (
    <Page title={t('common.notFound')} heading="hidden">
      <Empty
        title={t('common.notFound')}
        button={
          <ButtonLink to="/worklist" kind="main">
            {t('keys.worklist')}
          </ButtonLink>
        }
      />
    </Page>
  );
}
