/** `/follow-ups`: what was announced and is to be looked at, overdue first; the plan in view at the right. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type CSSProperties, lazy, type ReactNode, Suspense, useCallback, useMemo, useRef } from 'react';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import {
  type Column,
  ColumnHandle,
  Empty,
  Failure,
  Loading,
  Note,
  Page,
  useColumn,
  useScales,
} from '../../ui/index.js';
import { type FollowUp, toAgenda } from './agenda.js';
import { AgendaList } from './agenda-list.js';
import { today as dayToday } from './days.js';
import styles from './follow-ups.module.css';
import { PlanDetail } from './plan-detail.js';
import { followUpsQuery } from './queries.js';
import type { FollowUpsSearch } from './search.js';
import { Toolbar } from './toolbar.js';

const MonthView = lazy(() => import('./month-view.js').then(({ MonthView }) => ({ default: MonthView })));

const PLAN: Column = { name: 'follow-ups.plan', side: 'right', initial: 420, min: 340, max: 640 };

export function FollowUpsPage(): ReactNode {
  const { t } = useText();
  const navigate = useNavigate({ from: '/follow-ups' });
  const search = useSearch({ from: '/signed-in/frame/follow-ups' });
  const { state, desk, plan: wanted, view } = search;
  const followUps = useQuery(followUpsQuery({ ...(state && { state }), ...(desk && { desk }) }));
  const { data: scales } = useScales();
  const ratings = useMemo(() => scales?.find(({ slug }) => slug === 'promise')?.ratings ?? [], [scales]);
  const list = useRef<HTMLDivElement>(null);
  const today = dayToday();
  const items = followUps.data?.items;
  const agenda = useMemo(() => toAgenda(items ?? [], today), [items, today]);
  const inOrder = useMemo(() => agenda.flatMap(({ plans }) => plans), [agenda]);
  const chosen = items?.find(({ id }) => id === wanted);
  const shown = chosen ?? inOrder[0];
  const at = inOrder.findIndex(({ id }) => id === shown?.id);

  const change = useCallback(
    (changes: Partial<Record<keyof FollowUpsSearch, string | undefined>>): void => {
      void navigate({
        to: '.',
        search: (before) =>
          Object.fromEntries(
            Object.entries({ ...before, ...changes }).filter(([, value]) => value !== undefined && value !== ''),
          ),
        replace: true,
      });
    },
    [navigate],
  );
  const open = useCallback((id: string | undefined) => change({ plan: id }), [change]);
  const step = (by: 1 | -1): void => {
    const next = inOrder[Math.min(inOrder.length - 1, Math.max(0, at + by))];
    if (!next) return;
    open(next.id);
    list.current?.querySelector<HTMLElement>(`[data-plan="${next.id}"]`)?.focus();
  };
  const isMonth = view === 'month';
  useKeys({
    next: isMonth ? undefined : () => step(1),
    previous: isMonth ? undefined : () => step(-1),
    filter: () => document.getElementById('follow-ups-state')?.focus(),
  });
  const column = useColumn(PLAN);
  const isFiltered = state !== undefined || desk !== undefined;
  return (
    <Page title={t('frame.followUps')} heading="own" className={styles.page}>
      <div className={styles.columns} style={{ '--plan': `${column.width}px` } as CSSProperties}>
        <div className={chosen ? `${styles.list ?? ''} ${styles.behind ?? ''}` : styles.list} ref={list}>
          <Toolbar search={search} today={today} change={change} />
          {followUps.isPending && <Loading lines={8} height={48} />}
          {followUps.isError && <Failure error={followUps.error} retry={() => void followUps.refetch()} />}
          {followUps.data?.isCut === true && (
            <Note>{t('followUps.isCut', { count: followUps.data.items.length })}</Note>
          )}
          {items && inOrder.length === 0 && !isMonth && (
            <Empty title={isFiltered ? t('followUps.noneFits') : t('followUps.none')} icon="scheduled">
              {!isFiltered && <p>{t('followUps.noneMeans')}</p>}
            </Empty>
          )}
          {items && isMonth && (
            <Suspense fallback={<Loading lines={5} height={96} />}>
              <MonthView
                followUps={items}
                today={today}
                month={search.month ?? today.slice(0, 7)}
                currentId={shown?.id}
                open={open}
                turn={(month) => change({ month })}
              />
            </Suspense>
          )}
          {items && !isMonth && inOrder.length > 0 && (
            <AgendaList agenda={agenda} today={today} ratings={ratings} currentId={shown?.id} open={open} />
          )}
        </div>
        {shown && (
          <aside
            className={chosen ? styles.detail : `${styles.detail ?? ''} ${styles.bare ?? ''}`}
            aria-label={t('followUps.planInView')}
          >
            <PlanDetail
              key={shown.id}
              followUp={shown}
              all={items ?? []}
              ratings={ratings}
              today={today}
              close={() => open(undefined)}
              done={(closed: FollowUp) => {
                const next = closed.state === 'closed' ? inOrder[at + 1] : undefined;
                if (next) open(next.id);
              }}
            />
          </aside>
        )}
        {shown && <ColumnHandle label={t('followUps.planWidth')} {...column.handle} />}
      </div>
    </Page>
  );
}
