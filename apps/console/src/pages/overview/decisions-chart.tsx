/** Verdicts decided by day: approved, and on top of them returned; by week when the period is long. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { TooFew, useCaseLists } from './cases.js';
import { ChartPanel } from './chart-panel.js';
import type { DataTable } from './csv.js';
import { Drawing, HEIGHT, Lines } from './drawing.js';
import styles from './drawing.module.css';
import { averageWeekday, barsOf, decisions, ENOUGH } from './findings.js';
import legend from './legend.module.css';
import type { DecisionsByDay, Figures } from './overview.types.js';
import { COUNT_STEPS, labelled, ticksTo } from './ticks.js';

const LEFT = 34;
const BOTTOM = HEIGHT - 24;

export function useDecisionsTable(data: DecisionsByDay): DataTable {
  const { t } = useText();
  return {
    columns: [t('overview.day'), t('overview.approved'), t('overview.returned')],
    rows: data.rows.map(({ day, approved, returned }) => [day, approved, returned]),
  };
}

export function DecisionsChart({ data, decided, today }: DecisionsChartProps): ReactNode {
  const { t } = useText();
  const lists = useCaseLists();
  const table = useDecisionsTable(data);
  const average = averageWeekday(data, today);
  const { areWeeks } = barsOf(data.rows);
  const last = data.rows.at(-1);
  const count = data.rows.reduce((sum, day) => sum + decisions(day), 0);
  const isFew = count < ENOUGH;
  const title = isFew
    ? t('overview.decisionsFew', { count })
    : last?.day === today
      ? t('overview.decisionsToday', { count: decisions(last), average })
      : t('overview.decisionsAverage', { average });
  return (
    <ChartPanel
      title={title}
      about={areWeeks ? t('overview.aboutDecisionsByWeek') : t('overview.aboutDecisions')}
      name="decisions-by-day"
      table={table}
      few={isFew ? <TooFew list={lists.decided(decided)} none={t('overview.nothingDecided')} /> : undefined}
      legend={
        <p className={legend.legend}>
          <span>
            <i className={styles.approved} />
            {t('overview.approved')}
          </span>
          <span>
            <i className={styles.returned} />
            {t('overview.returned')}
          </span>
        </p>
      }
    >
      <Drawing words={title} draw={(width) => <Bars data={data} width={width} today={today} />} />
    </ChartPanel>
  );
}

interface DecisionsChartProps {
  readonly data: DecisionsByDay;
  readonly decided: Figures['decided'];
  readonly today: string;
}

function Bars({ data, width, today }: { data: DecisionsByDay; width: number; today: string }): ReactNode {
  const { t, day, number } = useText();
  const { bars } = barsOf(data.rows);
  const ticks = ticksTo(Math.max(...bars.map(decisions)), COUNT_STEPS);
  const top = ticks.at(-1) ?? 1;
  const y = (value: number): number => BOTTOM - (value / top) * (BOTTOM - 8);
  const pitch = (width - LEFT) / Math.max(1, bars.length);
  const thick = Math.max(1, Math.min(28, pitch * 0.78));
  const isLabelled = labelled(bars.length, width - LEFT, 64);
  return (
    <>
      <Lines left={LEFT} right={width} ticks={ticks} y={y} label={number} />
      {bars.map((bar, at) => {
        const x = LEFT + at * pitch + (pitch - thick) / 2;
        const isToday = bar.day === today;
        const isNearToday = bars.at(-1)?.day === today && (bars.length - 1 - at) * pitch < 64;
        return (
          <g key={bar.day}>
            <title>
              {t('overview.dayWords', { day: day(bar.day), approved: bar.approved, returned: bar.returned })}
            </title>
            <rect
              className={styles.approved}
              x={x}
              width={thick}
              y={y(bar.approved)}
              height={BOTTOM - y(bar.approved)}
            />
            <rect
              className={styles.returned}
              x={x}
              width={thick}
              y={y(decisions(bar))}
              height={y(bar.approved) - y(decisions(bar))}
            />
            {(isToday || (isLabelled(at) && !isNearToday)) && (
              <text
                className={isToday ? styles.strong : undefined}
                x={isToday ? width : Math.max(x + thick / 2, LEFT + 16)}
                y={HEIGHT - 6}
                textAnchor={isToday ? 'end' : 'middle'}
              >
                {isToday ? t('overview.today') : day(bar.day)}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
