/** `/worklist`: what waits, who holds what, and taking it. */
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { useText } from '../../i18n/index.js';
import { Page } from '../../ui/index.js';
import { ClaimList } from './claim-list.js';
import { toFilter } from './filter.js';
import { isSame, useSavedViews } from './use-saved-views.js';
import { ViewsNav } from './views-nav.js';
import styles from './worklist.module.css';

export function WorklistPage(): ReactNode {
  const { t } = useText();
  const search = useSearch({ from: '/signed-in/frame/worklist' });
  const { views } = useSavedViews();
  const view = search.view ?? 'waiting';
  const filter = useMemo(() => toFilter(search), [search]);
  const title = views.find((saved) => isSame(saved.search, search))?.name ?? t(`worklist.view.${view}`);
  return (
    <Page title={title} heading="own" className={styles.page}>
      <ViewsNav search={search} />
      <ClaimList title={title} view={view} search={search} filter={filter} />
    </Page>
  );
}
