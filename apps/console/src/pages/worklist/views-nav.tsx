/** At the left: views, saved views, and desks with how much waits there. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Counts, countsQuery } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useMay } from '../../session/index.js';
import { Icon, IconButton, type IconName, useToast } from '../../ui/index.js';
import { queuesQuery } from './rows-query.js';
import { VIEWS, type ViewName, type WorklistSearch } from './search.js';
import { isSame, type SavedView, useSavedViews } from './use-saved-views.js';
import styles from './views-nav.module.css';

const ICONS: Readonly<Record<ViewName, IconName>> = {
  waiting: 'inbox',
  mine: 'person',
  'to-approve': 'awaiting-approval',
  returned: 'returned',
  all: 'queued',
};

function countOf(view: ViewName, { waiting, mine, toApprove, returned }: Counts): number | undefined {
  return { waiting, mine, 'to-approve': toApprove, returned, all: undefined }[view];
}

export function ViewsNav({ search }: { search: WorklistSearch }): ReactNode {
  const { t, number } = useText();
  const { data: counts } = useQuery(countsQuery);
  const mayApprove = useMay('approver');
  const { views: saved } = useSavedViews();
  const isSaved = saved.some((one) => isSame(one.search, search));
  const current = search.view ?? 'waiting';
  return (
    <nav className={styles.views} aria-label={t('worklist.views')}>
      <h2>{t('worklist.views')}</h2>
      {VIEWS.filter((view) => view !== 'to-approve' || mayApprove).map((view) => {
        const count = counts && countOf(view, counts);
        return (
          <Link
            key={view}
            to="/worklist"
            search={view === 'waiting' ? {} : { view }}
            activeProps={{}}
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={current === view && !isSaved ? 'page' : undefined}
          >
            <Icon name={ICONS[view]} />
            <span className="grow clip">{t(`worklist.view.${view}`)}</span>
            {count !== undefined && (
              <span className={view === 'returned' && count > 0 ? styles.late : styles.number}>{number(count)}</span>
            )}
          </Link>
        );
      })}
      {saved.length > 0 && <Saved views={saved} search={search} />}
      <Desks search={search} />
    </nav>
  );
}

function Saved({ views, search }: { views: readonly SavedView[]; search: WorklistSearch }): ReactNode {
  const { t } = useText();
  const toast = useToast();
  const { remove, restore } = useSavedViews();
  const removeView = (name: string): void => {
    remove(name);
    toast({ text: t('worklist.viewRemoved', { name }), undo: () => restore(views) });
  };
  return (
    <>
      <h2>{t('worklist.saved')}</h2>
      {views.map((view) => (
        <div key={view.name} className={styles.saved}>
          <Link
            to="/worklist"
            search={view.search}
            activeProps={{}}
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={isSame(view.search, search) ? 'page' : undefined}
          >
            <Icon name={view.search.kind?.includes('plan') === true ? 'scheduled' : 'filter'} />
            <span className="grow clip">{view.name}</span>
          </Link>
          <IconButton
            icon="x"
            label={t('worklist.removeView', { name: view.name })}
            onClick={() => removeView(view.name)}
          />
        </div>
      ))}
    </>
  );
}

function Desks({ search }: { search: WorklistSearch }): ReactNode {
  const { t, number } = useText();
  const { data: queues } = useQuery(queuesQuery);
  if (queues === undefined) return null;
  const deepest = Math.max(1, ...queues.map(({ depth }) => depth));
  const { desk: chosen, ...others } = search;
  return (
    <>
      <h2>{t('worklist.desks')}</h2>
      {queues.map(({ desk, name, depth, breaches }) => (
        <Link
          key={desk}
          to="/worklist"
          search={chosen === desk ? others : { ...others, desk }}
          className={styles.desk}
          activeProps={{}}
          activeOptions={{ exact: true, includeSearch: true }}
          aria-current={chosen === desk ? 'true' : undefined}
        >
          <span className={styles.deskName}>
            <span className="clip">{name}</span>
            <span className={breaches > 0 ? styles.late : styles.number}>{number(depth)}</span>
            <span className="vh">{t('worklist.deskDepth', { depth, breaches })}</span>
          </span>
          <svg className={styles.track} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect className={styles.depth} width={(depth / deepest) * 100} height="4" />
            <rect className={styles.breach} width={(breaches / deepest) * 100} height="4" />
          </svg>
        </Link>
      ))}
    </>
  );
}
