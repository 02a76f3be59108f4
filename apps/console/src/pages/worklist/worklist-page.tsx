/** `/worklist`: what waits, who holds what, and taking it. */
import { useSearch } from '@tanstack/react-router';
import { type CSSProperties, type ReactNode, useMemo } from 'react';
import { useText } from '../../i18n/index.js';
import { type Column, ColumnHandle, Page, useColumn } from '../../ui/index.js';
import { ClaimList } from './claim-list.js';
import { toFilter } from './filter.js';
import { isSame, useSavedViews } from './use-saved-views.js';
import { ViewsNav } from './views-nav.js';
import styles from './worklist.module.css';

const VIEWS: Column = { name: 'worklist.views', side: 'left', initial: 200, min: 160, max: 360 };

export function WorklistPage(): ReactNode {
  const { t } = useText();
  const search = useSearch({ from: '/signed-in/frame/worklist' });
  const { views } = useSavedViews();
  const view = search.view ?? 'waiting';
  const filter = useMemo(() => toFilter(search), [search]);
  const title = views.find((saved) => isSame(saved.search, search))?.name ?? t(`worklist.view.${view}`);
  const column = useColumn(VIEWS);
  return (
    <Page title={title} heading="own" className={styles.page}>
      <div className={styles.columns} style={{ '--views': `${column.width}px` } as CSSProperties}>
        <ViewsNav search={search} />
        <ClaimList title={title} view={view} search={search} filter={filter} />
        <ColumnHandle label={t('worklist.viewsWidth')} {...column.handle} />
      </div>
    </Page>
  );
}
