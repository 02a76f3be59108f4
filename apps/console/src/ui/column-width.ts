/** Widths of side columns: within their limits, changed by keys and by dragging. */

export interface WidthLimits {
  /** Pixels; what it is until somebody drags it, and after a reset. */
  readonly initial: number;
  readonly min: number;
  readonly max: number;
}

const STEP = 16;

export function withinLimits(width: number, { initial, min, max }: WidthLimits): number {
  return Number.isFinite(width) ? Math.round(Math.min(max, Math.max(min, width))) : initial;
}

/**
 * The width after a key; `undefined` when the key means nothing here. `side` is where the column stands: the arrow
 * that points away from it makes it narrower.
 */
export function widthAfterKey(
  key: string,
  width: number,
  limits: WidthLimits,
  side: 'left' | 'right',
): number | undefined {
  const grow = side === 'left' ? 'ArrowRight' : 'ArrowLeft';
  const shrink = side === 'left' ? 'ArrowLeft' : 'ArrowRight';
  if (key === grow) return withinLimits(width + STEP, limits);
  if (key === shrink) return withinLimits(width - STEP, limits);
  if (key === 'Home') return limits.initial;
  return undefined;
}
