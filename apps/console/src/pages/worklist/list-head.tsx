/** Over the list: what it is and how much, taking the next, filters, the search, the order. */
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useText } from '../../i18n/index.js';
import { useConnection } from '../../live/index.js';
import { Button } from '../../ui/index.js';
import type { Filter } from './filter.js';
import { FilterBar } from './filter-bar.js';
import styles from './list-head.module.css';
import { SaveView } from './save-view.js';
import { parseWorklistSearch, type SearchChange, type WorklistSearch } from './search.js';
import { useNow } from './use-now.js';
import type { Rows } from './use-rows.js';
import { isSame, useSavedViews } from './use-saved-views.js';

interface ListHeadProps {
  readonly title: string;
  readonly search: WorklistSearch;
  readonly filter: Filter;
  readonly rows: Rows;
  /** `undefined` for those who may not. */
  readonly takeNext: (() => void) | undefined;
  readonly isTaking: boolean;
  /** `undefined` for those who may not, and where the empty list offers it. */
  readonly pasteArticle: (() => void) | undefined;
  /** Floats under the head. */
  readonly children: ReactNode;
}

export function ListHead(props: ListHeadProps): ReactNode {
  const { title, search, filter, rows, takeNext, isTaking, pasteArticle, children } = props;
  const { t } = useText();
  const navigate = useNavigate();
  const { views } = useSavedViews();
  const [isSaving, setSaving] = useState(false);
  const isOffline = useConnection() === 'offline';
  const view = search.view ?? 'waiting';
  const isFixed = view === 'mine' || view === 'returned';
  const isKept = Object.keys(search).every((key) => key === 'view') || views.some((one) => isSame(one.search, search));
  const change = (changes: SearchChange): void =>
    void navigate({ to: '/worklist', search: parseWorklistSearch({ ...search, ...changes }), replace: true });
  return (
    <div className={styles.whole}>
      <div className={styles.head}>
        <h1 tabIndex={-1}>{title}</h1>
        <span className={styles.count}>{useCountWords(rows, filter)}</span>
        <span className="grow" />
        {pasteArticle && (
          <Button action="new-article" onClick={pasteArticle}>
            {t('worklist.pasteArticle')}
          </Button>
        )}
        {takeNext && (
          <Button
            kind="main"
            action="take-next"
            busy={isTaking}
            unavailable={isOffline ? t('frame.offline') : undefined}
            onClick={takeNext}
          >
            {t('worklist.takeNext')}
          </Button>
        )}
      </div>
      {!isFixed && (
        <FilterBar search={search} filter={filter} change={change}>
          {!isKept && !isSaving && (
            <Button kind="quiet" onClick={() => setSaving(true)}>
              {t('worklist.saveView')}
            </Button>
          )}
          {isSaving && <SaveView search={search} close={() => setSaving(false)} />}
        </FilterBar>
      )}
      {children}
    </div>
  );
}

/** "42 claims, the oldest for 5 h 48 min" */
function useCountWords({ total, claims, isPending }: Rows, { sort }: Filter): string {
  const { t, duration } = useText();
  const now = useNow();
  if (isPending) return '';
  if (total === undefined) return t('worklist.countMany', { count: claims.length });
  const oldest = sort === 'queuedAt' ? claims.find(({ state }) => state === 'queued')?.queuedAt : undefined;
  if (oldest === undefined) return t('worklist.count', { count: total });
  return t('worklist.countOldest', { count: total, wait: duration((now - Date.parse(oldest)) / 1000) });
}
