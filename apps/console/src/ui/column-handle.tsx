/** The edge of a side column, which can be dragged; the width is kept per person. */
import { type PointerEvent, type ReactNode, useState } from 'react';
import { useSetting } from '../settings/index.js';
import { type WidthLimits, widthAfterKey, withinLimits } from './column-width.js';
import styles from './column-handle.module.css';

export interface Column extends WidthLimits {
  /** Names the setting: `review.form`. */
  readonly name: string;
  /** Where the column stands. */
  readonly side: 'left' | 'right';
}

interface ColumnState {
  /** Pixels, for the page's grid: `style={{ '--form': `${width}px` }}`. */
  readonly width: number;
  /** For the handle. */
  readonly handle: HandleProps;
}

type HandleProps = Column & {
  readonly width: number;
  readonly change: (width: number) => void;
  readonly keep: (width: number) => void;
};

/** The grip reaches over the line on both sides of it. */
const GRIP_PX = 9;

/** While it is dragged the width is the page's own; it is kept when the pointer lets go. */
export function useColumn(column: Column): ColumnState {
  const [kept, keep] = useSetting<number>(`width.${column.name}`, column.initial);
  const [dragged, setDragged] = useState<number>();
  const width = withinLimits(dragged ?? kept, column);
  const finish = (value: number): void => {
    setDragged(undefined);
    keep(value);
  };
  return { width, handle: { ...column, width, change: setDragged, keep: finish } };
}

/** A child of the grid, which must be positioned; it stands over the inner edge of its column. */
export function ColumnHandle({ label, ...handle }: HandleProps & { label: string }): ReactNode {
  const { side, width, min, max, initial, change, keep } = handle;
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    const element = event.currentTarget;
    const begin = event.clientX;
    const at = (to: number): number => withinLimits(width + (side === 'left' ? to - begin : begin - to), handle);
    const move = (moved: globalThis.PointerEvent): void => change(at(moved.clientX));
    const end = (ended: globalThis.PointerEvent): void => {
      element.removeEventListener('pointermove', move);
      keep(at(ended.clientX));
    };
    element.setPointerCapture(event.pointerId);
    element.addEventListener('pointermove', move);
    element.addEventListener('lostpointercapture', end, { once: true });
  };
  return (
    <div
      role="slider"
      aria-orientation="horizontal"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      className={styles.handle}
      style={{ [side]: width - GRIP_PX / 2 }}
      onPointerDown={drag}
      onDoubleClick={() => keep(initial)}
      onKeyDown={(event) => {
        const next = widthAfterKey(event.key, width, handle, side);
        if (next === undefined) return;
        event.preventDefault();
        keep(next);
      }}
    />
  );
}
