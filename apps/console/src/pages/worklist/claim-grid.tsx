/** The rows as a grid of which only what is in sight is on the page. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { desksQuery } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useMe } from '../../session/index.js';
import { useSetting } from '../../settings/index.js';
import styles from './claim-grid.module.css';
import { ClaimRow, type RowActions } from './claim-row.js';
import type { ListState } from './use-list-state.js';
import { useMedia } from './use-media.js';
import { useNow } from './use-now.js';
import type { Rows } from './use-rows.js';
import { useVirtualRows } from './use-virtual-rows.js';

interface ClaimGridProps {
  readonly label: string;
  readonly rows: Rows;
  readonly list: ListState;
  /** Rows that somebody has changed since they were shown. */
  readonly changed: ReadonlySet<string>;
  /** A row was chosen with the mouse or a finger. */
  readonly onPick: () => void;
}

const COLUMNS = ['select', 'state', 'claim', 'worth', 'wait', 'holder'] as const;
/** Px; as in the style sheet. */
const HEIGHTS = { row: 68, compact: 40, card: 112 };
/** Rows before the end at which the next page is fetched. */
const AHEAD = 80;

export function ClaimGrid({ label, rows, list, changed, onPick }: ClaimGridProps): ReactNode {
  const { t } = useText();
  const [isCompact] = useSetting('worklist.compact', false);
  const isPhone = useMedia('(max-width: 767px)');
  const height = isPhone ? HEIGHTS.card : isCompact ? HEIGHTS.compact : HEIGHTS.row;
  const { claims, loadMore } = rows;
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const visible = useVirtualRows(scroller, claims.length, height);
  const { data: desks } = useQuery(desksQuery);
  const me = useMe();
  const now = useNow();
  const last = visible.items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last > claims.length - AHEAD) loadMore();
  }, [last, claims.length, loadMore]);
  const currentId = list.current?.id;
  const shown = useRef<{ id: string; steps: number }>(undefined);
  useEffect(() => {
    // Only a step moves the view: rows that come or go above must not.
    const before = shown.current;
    const isStep = before !== undefined && before.steps !== list.steps;
    if (currentId === undefined || (before?.id === currentId && !isStep)) return;
    shown.current = { id: currentId, steps: list.steps };
    visible.show(list.index);
    if (isStep || (before && isWithin(scroller))) rowOf(scroller, currentId)?.focus({ preventScroll: true });
  });
  const actions = useRowActions(list, onPick);
  return (
    <div
      className={isCompact ? styles.compact : styles.grid}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.total === undefined ? -1 : rows.total + 1}
      aria-multiselectable="true"
    >
      <div role="rowgroup">
        <div role="row" className={styles.head} aria-rowindex={1}>
          {COLUMNS.map((column) => (
            <span key={column} role="columnheader" className={styles[column]}>
              <span className={column === 'select' || column === 'holder' ? 'vh' : undefined}>
                {t(`worklist.column.${column}`)}
              </span>
            </span>
          ))}
        </div>
      </div>
      <div className={styles.scroller} ref={setScroller} role="presentation">
        <div role="rowgroup" className={styles.rows} style={{ height: visible.height }}>
          {visible.items.map(({ index, start }) => {
            const claim = claims[index];
            if (claim === undefined) return null;
            const desk = desks?.find(({ slug }) => slug === claim.desk);
            return (
              <ClaimRow
                key={claim.id}
                claim={claim}
                desk={desk}
                index={index}
                start={start}
                now={now}
                myId={me.id}
                isCurrent={claim.id === currentId}
                isSelected={list.selected.has(claim.id)}
                isChanged={changed.has(claim.id)}
                isCompact={isCompact && !isPhone}
                actions={actions}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** The same object at every render, so that only rows that change are drawn again. */
function useRowActions(list: ListState, onPick: () => void): RowActions {
  const latest = useRef({ list, onPick });
  useEffect(() => {
    latest.current = { list, onPick };
  });
  return useMemo(
    () => ({
      pick(claim) {
        latest.current.list.goTo(claim);
        latest.current.onPick();
      },
      select(claim, toHere) {
        if (toHere) latest.current.list.extend(claim);
        else latest.current.list.toggle(claim);
      },
    }),
    [],
  );
}

/** Or nowhere: what is elsewhere, a field, a panel or a dialog, keeps the focus. */
function isWithin(grid: HTMLElement | null): boolean {
  const { activeElement } = document;
  const isNowhere = activeElement === null || activeElement === document.body || activeElement.tagName === 'H1';
  return isNowhere || grid?.contains(activeElement) === true;
}

function rowOf(grid: HTMLElement | null, id: string): HTMLElement | null {
  return grid?.querySelector(`[data-claim="${id}"]`) ?? null;
}
