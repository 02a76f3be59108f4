/** The sheet a chart is drawn on: as wide as its panel, as high as all others, with lines at round numbers. */
import type { ReactNode } from 'react';
import styles from './drawing.module.css';
import { useWidth } from './use-width.js';

/** px. */
export const HEIGHT = 206;

/** `words` says to those who do not see it what is drawn; the table has every number. */
export function Drawing({ words, draw }: { words: string; draw: (width: number) => ReactNode }): ReactNode {
  const [measure, width] = useWidth();
  return (
    <div ref={measure} className={styles.drawing}>
      {width > 0 && (
        <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={words}>
          {draw(width)}
        </svg>
      )}
    </div>
  );
}

interface LinesProps {
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly number[];
  readonly y: (value: number) => number;
  readonly label: (value: number) => string;
}

/** One line across for each tick, its number at the left. */
export function Lines({ left, right, ticks, y, label }: LinesProps): ReactNode {
  return ticks.map((tick) => (
    <g key={tick}>
      <line className={styles.gridLine} x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
      <text className={styles.quiet} x={left - 8} y={y(tick) + 4} textAnchor="end">
        {label(tick)}
      </text>
    </g>
  ));
}
