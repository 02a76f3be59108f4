/** The list of one view with its head, its rows, the claim in view, and what can be decided about them. */
import { useNavigate } from '@tanstack/react-router';
import { type CSSProperties, type ReactNode, useState } from 'react';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { useConnection } from '../../live/index.js';
import { useMay } from '../../session/index.js';
import { useSetting } from '../../settings/index.js';
import { type Column, ColumnHandle, Failure, Icon, Loading, Sheet, useColumn } from '../../ui/index.js';
import { ClaimGrid } from './claim-grid.js';
import styles from './claim-list.module.css';
import { DecisionBar } from './decision-bar.js';
import { type DecisionKind, mayDecide } from './decisions.js';
import { EmptyList } from './empty-list.js';
import { type Filter, isWholeDesk } from './filter.js';
import { ListHead } from './list-head.js';
import { Peek } from './peek.js';
import type { ViewName, WorklistSearch } from './search.js';
import { useDecide } from './use-decide.js';
import { useListState } from './use-list-state.js';
import { useLiveRows } from './use-live-rows.js';
import { useMedia } from './use-media.js';
import { useRows } from './use-rows.js';
import { useTake } from './use-take.js';

interface ClaimListProps {
  readonly title: string;
  readonly view: ViewName;
  readonly search: WorklistSearch;
  readonly filter: Filter;
}

const PEEK: Column = { name: 'worklist.peek-column', side: 'right', initial: 360, min: 280, max: 640 };
/** Of the peek where there is room for more. */
const WIDE_PEEK = 480;

export function ClaimList({ title, view, search, filter }: ClaimListProps): ReactNode {
  const { t } = useText();
  const navigate = useNavigate();
  const key = `${view} ${JSON.stringify(filter)}`;
  const rows = useRows(view, filter);
  const live = useLiveRows(key, filter, rows);
  const list = useListState(key, rows.claims);
  const take = useTake();
  const { decide, isBusy } = useDecide(rows);
  const [asking, setAsking] = useState<DecisionKind>();
  const [isPeeking, setPeeking] = useState(false);
  const [hasPeek, setHasPeek] = useSetting('worklist.peek', true);
  const hasColumn = useMedia('(min-width: 1280px)');
  const isWidest = useMedia('(min-width: 1800px)');
  const column = useColumn(isWidest ? { ...PEEK, initial: WIDE_PEEK } : PEEK);
  const isOffline = useConnection() === 'offline';
  const { current, selected, targets } = list;
  const mayWork = useMay('editor', 'approver');
  const takeNext = mayWork ? (): void => take.next(filter.desk) : undefined;
  const isEmpty = !rows.isPending && rows.error === undefined && rows.claims.length === 0;
  const pasteArticle = (): void => void navigate({ to: '/articles/new' });
  const ask = (kind: DecisionKind) =>
    targets.some((claim) => mayDecide(kind, claim)) ? () => setAsking(kind) : undefined;
  const close = (): boolean => {
    if (asking !== undefined) setAsking(undefined);
    else if (selected.size > 0) list.clear();
    else return false;
    return true;
  };
  const peek = hasColumn ? () => setHasPeek(!hasPeek) : () => setPeeking(true);
  useKeys({
    next: () => list.step(1),
    previous: () => list.step(-1),
    open: current && !isOffline ? () => take.open(current) : undefined,
    peek: current ? peek : undefined,
    select: current ? () => list.toggle(current) : undefined,
    'select-to': current ? () => list.extend(current) : undefined,
    'take-next': isOffline ? undefined : takeNext,
    dismiss: ask('dismiss'),
    priority: ask('priority'),
    move: ask('move'),
    close,
  });
  const showPeek = (): void => {
    if (!hasColumn) setPeeking(true);
  };
  const peeked = current && (
    <Peek claim={current} isBusy={take.isBusy} open={() => take.open(current)} dismiss={ask('dismiss')} />
  );
  return (
    <div
      className={hasColumn && hasPeek && current ? styles.withPeek : styles.alone}
      style={{ '--peek': `${column.width}px` } as CSSProperties}
    >
      <section className={styles.list} aria-label={t('worklist.claims')}>
        <ListHead
          title={title}
          search={search}
          filter={filter}
          rows={rows}
          takeNext={takeNext}
          isTaking={take.isBusy}
          pasteArticle={mayWork && !(isEmpty && isWholeDesk(view, search)) ? pasteArticle : undefined}
        >
          {live.waiting > 0 && (
            <button type="button" className={styles.fresh} onClick={live.showWaiting}>
              <Icon name="up" size="s" />
              {t('worklist.fresh', { count: live.waiting })}
            </button>
          )}
        </ListHead>
        {rows.isPending && (
          <div className={styles.message}>
            <Loading lines={10} height={56} />
          </div>
        )}
        {rows.error !== undefined && <Failure error={rows.error} retry={rows.reload} />}
        {isEmpty && <EmptyList view={view} search={search} pasteArticle={mayWork ? pasteArticle : undefined} />}
        {rows.claims.length > 0 && (
          <ClaimGrid key={key} label={title} rows={rows} list={list} changed={live.changed} onPick={showPeek} />
        )}
        {(selected.size > 0 || asking !== undefined) && targets.length > 0 && (
          <DecisionBar
            targets={targets}
            isSelection={selected.size > 0}
            asking={asking}
            ask={setAsking}
            isBusy={isBusy}
            decide={(decision) => {
              setAsking(undefined);
              list.clear();
              setPeeking(false);
              void decide(decision, targets);
            }}
            close={close}
          />
        )}
      </section>
      {hasColumn && hasPeek && current && (
        <>
          <section className={styles.peek} aria-label={t('worklist.inView')}>
            {peeked}
          </section>
          <ColumnHandle label={t('worklist.peekWidth')} {...column.handle} />
        </>
      )}
      {!hasColumn && (
        <Sheet
          title={t('worklist.inView')}
          isOpen={isPeeking && current !== undefined}
          onClose={() => setPeeking(false)}
        >
          {peeked}
        </Sheet>
      )}
    </div>
  );
}
