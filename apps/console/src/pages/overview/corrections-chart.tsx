/** Corrections of published verdicts, by week: a square each; bars when the squares would not fit. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { type CaseList, TooFew } from './cases.js';
import { ChartPanel } from './chart-panel.js';
import type { DataTable } from './csv.js';
import { Drawing, HEIGHT, Lines } from './drawing.js';
import styles from './drawing.module.css';
import { correctionsIn, ENOUGH } from './findings.js';
import type { Corrections } from './overview.types.js';
import { COUNT_STEPS, labelled, ticksTo } from './ticks.js';

const LEFT = 30;
const BOTTOM = HEIGHT - 24;
/** So many squares stand on each other at most. */
const SQUARES = 8;

export function useCorrectionsTable(data: Corrections): DataTable {
  const { t } = useText();
  return {
    columns: [t('overview.week'), t('overview.correction'), t('overview.update'), t('overview.retraction')],
    rows: data.rows.map(({ week, correction, update, retraction }) => [week, correction, update, retraction]),
  };
}

export function CorrectionsChart({ data, cases }: { data: Corrections; cases: CaseList }): ReactNode {
  const { t, number } = useText();
  const table = useCorrectionsTable(data);
  const isFew = data.published < ENOUGH;
  const share = data.published === 0 ? 0 : data.total / data.published;
  const title = isFew
    ? t('overview.correctionsFew', { count: data.published })
    : t('overview.corrected', { count: data.total, weeks: data.rows.length });
  return (
    <ChartPanel
      title={title}
      about={
        isFew
          ? t('overview.aboutCorrectionsFew', { count: data.total })
          : t('overview.aboutCorrections', {
              share: number(share, { style: 'percent', maximumFractionDigits: 1 }),
              published: data.published,
            })
      }
      name="corrections"
      table={table}
      few={isFew ? <TooFew list={cases} none={t('overview.nothingPublished')} /> : undefined}
    >
      <Drawing words={title} draw={(width) => <Squares data={data} width={width} />} />
    </ChartPanel>
  );
}

function Squares({ data, width }: { data: Corrections; width: number }): ReactNode {
  const { day, number } = useText();
  const counts = data.rows.map(correctionsIn);
  const most = Math.max(2, ...counts);
  const ticks = ticksTo(most, COUNT_STEPS, 3);
  const top = ticks.at(-1) ?? 1;
  const y = (value: number): number => BOTTOM - (value / top) * (BOTTOM - 8);
  const pitch = (width - LEFT) / Math.max(1, counts.length);
  const thick = Math.max(2, Math.min(34, pitch - 4));
  const isLabelled = labelled(counts.length, width - LEFT, 58);
  const areSquares = most <= SQUARES;
  return (
    <>
      <Lines left={LEFT} right={width} ticks={ticks} y={y} label={number} />
      {data.rows.map(({ week }, at) => {
        const count = counts[at] ?? 0;
        const x = LEFT + at * pitch + (pitch - thick) / 2;
        const blocks = areSquares
          ? Array.from({ length: count }, (_, block) => ({ from: block, to: block + 1 }))
          : [{ from: 0, to: count }];
        return (
          <g key={week}>
            <title>{`${day(week)}: ${number(count)}`}</title>
            {count === 0 && thick > 10 && (
              <text className={styles.quiet} x={x + thick / 2} y={BOTTOM - 6} textAnchor="middle">
                {number(0)}
              </text>
            )}
            {count > 0 &&
              blocks.map(({ from, to }) => (
                <rect
                  key={from}
                  className={styles.correction}
                  x={x}
                  width={thick}
                  rx={3}
                  y={y(to) + (areSquares ? 2 : 0)}
                  height={y(from) - y(to) - (areSquares ? 4 : 0)}
                />
              ))}
            {isLabelled(at) && (
              <text x={Math.max(x + thick / 2, LEFT + 14)} y={HEIGHT - 6} textAnchor="middle">
                {day(week)}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
