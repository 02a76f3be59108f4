/** The month as a grid that is walked by arrow keys: windows as bars, up to three plans a day. */
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useText } from '../../i18n/index.js';
import { Button, IconButton, lookOfFollowUp } from '../../ui/index.js';
import type { FollowUp } from './agenda.js';
import { addDays, addMonths, firstDayOfWeek, weeksOf } from './days.js';
import { type DayOfWeek, layOut } from './lanes.js';
import styles from './month-view.module.css';

interface MonthViewProps {
  readonly followUps: readonly FollowUp[];
  readonly today: string;
  /** `2017-03` */
  readonly month: string;
  readonly currentId: string | undefined;
  readonly open: (id: string) => void;
  readonly turn: (month: string) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

export function MonthView({ followUps, today, month, currentId, open, turn }: MonthViewProps): ReactNode {
  const { t, intl } = useText();
  const grid = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(today);
  const stop = chosen.startsWith(month) ? chosen : `${month}-01`;
  const weeks = weeksOf(month, firstDayOfWeek(intl.locale));
  const goTo = (day: string): void => {
    setChosen(day);
    if (!day.startsWith(month)) turn(day.slice(0, 7));
    // The month may be another one now: its cell is there after the next frame.
    requestAnimationFrame(() => grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent, day: DayOfWeek): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = STEPS[event.key];
    const next =
      step !== undefined
        ? addDays(day.day, step)
        : event.key === 'PageUp'
          ? `${addMonths(month, -1)}-01`
          : event.key === 'PageDown'
            ? `${addMonths(month, 1)}-01`
            : undefined;
    if (next !== undefined) goTo(next);
    else if (event.key === 'Enter' || event.key === ' ') {
      const at = day.all.findIndex(({ id }) => id === currentId);
      const plan = day.all[(at + 1) % Math.max(1, day.all.length)];
      if (plan) open(plan.id);
    } else return;
    event.preventDefault();
  };
  const name = intl.formatDate(`${month}-01`, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (
    <div className={styles.monthView}>
      <div className="row">
        <h2 className={styles.monthName} aria-live="polite">
          {name}
        </h2>
        <IconButton icon="left" label={t('followUps.monthBefore')} onClick={() => turn(addMonths(month, -1))} />
        <IconButton icon="right" label={t('followUps.monthAfter')} onClick={() => turn(addMonths(month, 1))} />
        <Button kind="quiet" onClick={() => goTo(today)}>
          {t('followUps.today')}
        </Button>
      </div>
      <div ref={grid} role="grid" aria-label={name} className={styles.grid}>
        <div role="row" className={styles.week}>
          {weeks[0]?.map((day) => (
            <div key={day} role="columnheader" className={styles.weekday}>
              {intl.formatDate(day, { weekday: 'short', timeZone: 'UTC' })}
            </div>
          ))}
        </div>
        {weeks.map((week) => (
          <div key={week[0]} role="row" className={styles.week}>
            {layOut(week, followUps).map((day) => (
              <div
                key={day.day}
                role="gridcell"
                data-day={day.day}
                tabIndex={day.day === stop ? 0 : -1}
                aria-current={day.day === today ? 'date' : undefined}
                className={day.day.startsWith(month) ? styles.cell : `${styles.cell ?? ''} ${styles.other ?? ''}`}
                onKeyDown={(event) => onKeyDown(event, day)}
                onFocus={() => setChosen(day.day)}
              >
                <Day day={day} currentId={currentId} open={open} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

interface DayProps {
  readonly day: DayOfWeek;
  readonly currentId: string | undefined;
  readonly open: (id: string) => void;
}

function Day({ day: { day, lanes, all }, currentId, open }: DayProps): ReactNode {
  const { t, intl } = useText();
  const hidden = all.length - lanes.filter(Boolean).length;
  return (
    <>
      <span className={styles.dayNumber} aria-hidden="true">
        {Number(day.slice(8))}
      </span>
      <span className="vh">
        {intl.formatDate(day, { day: 'numeric', month: 'long', timeZone: 'UTC' })}
        {all.map(({ claim }) => `, ${claim.statement}`)}
      </span>
      {lanes.map((piece, lane) =>
        piece === undefined ? (
          <span key={lane} className={styles.lane} />
        ) : (
          <button
            key={lane}
            type="button"
            tabIndex={-1}
            aria-hidden="true"
            title={piece.followUp.claim.statement}
            className={[
              styles.lane,
              styles.piece,
              lookOfFollowUp(piece.followUp.state).tone,
              piece.isFirst ? styles.first : '',
              piece.isLast ? styles.last : '',
              piece.followUp.id === currentId ? styles.chosen : '',
            ].join(' ')}
            onClick={() => open(piece.followUp.id)}
          >
            {piece.named > 0 && (
              <span className={styles.pieceName} style={{ width: `${piece.named * 100}%` }}>
                {piece.followUp.claim.statement}
              </span>
            )}
          </button>
        ),
      )}
      {hidden > 0 && (
        <span className={styles.hidden} aria-hidden="true">
          {t('followUps.more', { count: hidden })}
        </span>
      )}
    </>
  );
}
