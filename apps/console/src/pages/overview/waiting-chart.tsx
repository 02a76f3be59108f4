/** Waiting now, by desk and age: a bar for each desk, in four steps of one hue. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import styles from './bars.module.css';
import { TooFew, useCaseLists } from './cases.js';
import { ChartPanel } from './chart-panel.js';
import type { DataTable } from './csv.js';
import { ENOUGH, longestWaiting, waitingTotal } from './findings.js';
import legend from './legend.module.css';
import type { Figures, WaitingByAge } from './overview.types.js';

/** As many desks as stand in the panel; the table has all. */
const DESKS_DRAWN = 6;

/** The words of each step of age, the youngest first: one more than there are `steps`. */
function useStepWords({ steps }: WaitingByAge): string[] {
  const { t, duration } = useText();
  const times = steps.map((minutes) => duration(minutes * 60));
  return [
    t('overview.under', { time: times[0] ?? '' }),
    ...times.slice(1).map((time, at) => t('overview.between', { from: times[at] ?? '', to: time })),
    t('overview.longer', { time: times.at(-1) ?? '' }),
  ];
}

export function useWaitingTable(data: WaitingByAge): DataTable {
  const { t } = useText();
  const words = useStepWords(data);
  return {
    columns: [t('overview.desk'), ...words, t('overview.total')],
    rows: data.rows.map(({ name, counts, total }) => [name, ...counts, total]),
  };
}

export function WaitingChart({ data, waiting }: { data: WaitingByAge; waiting: Figures['waiting'] }): ReactNode {
  const { t, duration, number } = useText();
  const lists = useCaseLists();
  const words = useStepWords(data);
  const table = useWaitingTable(data);
  const total = waitingTotal(data);
  const longest = longestWaiting(data);
  const limit = duration((data.steps.at(-1) ?? 0) * 60);
  const rows = data.rows.toSorted((a, b) => b.total - a.total);
  const most = Math.max(1, ...rows.map((row) => row.total));
  const isFew = total < ENOUGH;
  const title = isFew
    ? t('overview.waitingFew', { count: total })
    : longest
      ? t('overview.waitsLongest', { desk: longest.name, count: longest.count, limit })
      : t('overview.noneOverLimit', { count: total, limit });
  return (
    <ChartPanel
      title={title}
      about={t('overview.aboutWaiting')}
      name="waiting-by-age"
      table={table}
      few={isFew ? <TooFew list={lists.waiting(waiting)} none={t('overview.nothingWaits')} /> : undefined}
      legend={
        <p className={legend.legend}>
          {words.map((word, step) => (
            <span key={word}>
              <i className={styles.age} data-step={step} />
              {word}
            </span>
          ))}
        </p>
      }
    >
      <div
        className={styles.bars}
        role="img"
        aria-label={t('overview.byDesk', {
          rows: rows.map((row) => `${row.name} ${number(row.total)}`).join(', '),
        })}
      >
        {rows.slice(0, DESKS_DRAWN).map((row) => (
          <div key={row.desk} className={styles.barRow}>
            <span className="clip">{row.name}</span>
            <span className={styles.stacked}>
              <span className={styles.stack} style={{ width: `${(100 * row.total) / most}%` }}>
                {row.counts.map((count, step) =>
                  count === 0 ? null : (
                    <span
                      key={step}
                      className={styles.age}
                      data-step={step}
                      style={{ flexGrow: count }}
                      title={words[step]}
                    >
                      {count / most > 0.06 ? number(count) : ''}
                    </span>
                  ),
                )}
              </span>
              <b>{number(row.total)}</b>
            </span>
          </div>
        ))}
      </div>
    </ChartPanel>
  );
}
