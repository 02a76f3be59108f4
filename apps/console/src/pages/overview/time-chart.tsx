/** How long a claim takes from waiting to its verdict, by week: half of them, and nine of ten. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { TooFew, useCaseLists } from './cases.js';
import { ChartPanel } from './chart-panel.js';
import type { DataTable } from './csv.js';
import { Drawing, HEIGHT, Lines } from './drawing.js';
import styles from './drawing.module.css';
import { ENOUGH } from './findings.js';
import type { Figures, TimeByWeek } from './overview.types.js';
import { labelled, ticksTo, TIME_STEPS } from './ticks.js';

const LEFT = 64;
const RIGHT = 116;
const BOTTOM = HEIGHT - 24;

export function useTimeTable(data: TimeByWeek): DataTable {
  const { t } = useText();
  const minutes = (seconds: number): number => Math.round(seconds / 60);
  return {
    columns: [t('overview.week'), t('overview.halfMinutes'), t('overview.mostMinutes'), t('overview.verdicts')],
    rows: data.rows.map(({ week, p50, p90, cases }) => [week, minutes(p50), minutes(p90), cases]),
  };
}

export function TimeChart({ data, figure }: { data: TimeByWeek; figure: Figures['timeToVerdict'] }): ReactNode {
  const { t, duration } = useText();
  const lists = useCaseLists();
  const table = useTimeTable(data);
  const isFew = figure.cases < ENOUGH;
  const title = isFew
    ? t('overview.timeFew', { count: figure.cases })
    : t('overview.half', { time: duration(figure.p50 ?? 0) });
  return (
    <ChartPanel
      title={title}
      about={t('overview.aboutTime')}
      name="time-to-verdict"
      table={table}
      few={isFew ? <TooFew list={lists.timed(figure)} none={t('overview.nothingDecided')} /> : undefined}
    >
      <Drawing words={title} draw={(width) => <Curves data={data} width={width} />} />
    </ChartPanel>
  );
}

function Curves({ data, width }: { data: TimeByWeek; width: number }): ReactNode {
  const { t, day, duration } = useText();
  const weeks = data.rows;
  const ticks = ticksTo(Math.max(0, ...weeks.map(({ p90 }) => p90)), TIME_STEPS, 3);
  const top = ticks.at(-1) ?? 1;
  const right = width - RIGHT;
  const x = (at: number): number => (weeks.length < 2 ? right : LEFT + (at / (weeks.length - 1)) * (right - LEFT));
  const y = (seconds: number): number => BOTTOM - (seconds / top) * (BOTTOM - 10);
  const path = (of: 'p50' | 'p90'): string[] => weeks.map((week, at) => `${x(at)},${y(week[of])}`);
  const isLabelled = labelled(weeks.length, right - LEFT, 70);
  const last = weeks.at(-1);
  // The two words at the end never lie on each other.
  const halfY = last === undefined ? 0 : Math.max(y(last.p50), y(last.p90) + 17);
  return (
    <>
      <Lines
        left={LEFT}
        right={right}
        ticks={ticks}
        y={y}
        label={(seconds) => (seconds === 0 ? '0' : duration(seconds))}
      />
      <polygon className={styles.between} points={[...path('p90'), ...path('p50').toReversed()].join(' ')} />
      <polyline className={styles.most} points={path('p90').join(' ')} />
      <polyline className={styles.half} points={path('p50').join(' ')} />
      {weeks.map(({ week, p50, p90 }, at) => (
        <g key={week}>
          <title>{t('overview.weekWords', { week: day(week), half: duration(p50), most: duration(p90) })}</title>
          <rect className={styles.hover} x={x(at) - 10} width={20} y={0} height={BOTTOM} />
          {isLabelled(at) && (
            <text x={x(at)} y={HEIGHT - 6} textAnchor={at === 0 ? 'start' : 'middle'}>
              {day(week)}
            </text>
          )}
        </g>
      ))}
      {last && (
        <>
          <circle className={styles.mostDot} cx={right} cy={y(last.p90)} r={4} />
          <circle className={styles.halfDot} cx={right} cy={y(last.p50)} r={4} />
          <text className={styles.strong} x={right + 10} y={y(last.p90) + 4}>
            {t('overview.mostIs', { time: duration(last.p90) })}
          </text>
          <text className={styles.strong} x={right + 10} y={halfY + 4}>
            {t('overview.halfIs', { time: duration(last.p50) })}
          </text>
        </>
      )}
    </>
  );
}
