/** A plan on the time axis: a bar for its window, a diamond for a day, rings for looks at a plan without a date. */
import type { ReactNode } from 'react';
import { Icon } from '../../ui/index.js';
import type { FollowUp } from './agenda.js';
import styles from './axis-mark.module.css';
import { markOf } from './axis.js';

/** Decoration: the row says the same in words. */
export function AxisMark({ followUp, tone, today }: { followUp: FollowUp; tone: string; today: string }): ReactNode {
  const mark = markOf(followUp, today);
  const percent = (place: number): string => `${place * 100}%`;
  return (
    <span className={`${styles.time ?? ''} ${tone}`} aria-hidden="true">
      {mark.is === 'window' && (
        <span
          className={[
            styles.window,
            mark.isCutBefore ? styles.cut : '',
            followUp.state === 'overdue' ? styles.hatched : '',
          ].join(' ')}
          style={{ left: percent(mark.from), width: percent(mark.to - mark.from) }}
        />
      )}
      {mark.is === 'point' && <span className={styles.point} style={{ left: percent(mark.at) }} />}
      {mark.is === 'looks' &&
        mark.at.map((at) => <span key={at} className={styles.look} style={{ left: percent(at) }} />)}
      {mark.is === 'outside' && (
        <span className={mark.side === 'before' ? styles.earlier : styles.after}>
          <Icon name={mark.side === 'before' ? 'left' : 'right'} size="s" />
        </span>
      )}
    </span>
  );
}
