/** One chart: its finding as a sentence, and the same place for the chart, its table, or its few cases. */
import { type ReactNode, useId, useState } from 'react';
import { useText } from '../../i18n/index.js';
import { Button } from '../../ui/index.js';
import styles from './chart-panel.module.css';
import { type DataTable, saveCsv } from './csv.js';

/** A table scrolls within the panel's height, and has nothing else that the keyboard could reach. */
const REACHABLE = { tabIndex: 0 };

export interface ChartPanelProps {
  readonly title: string;
  readonly about: string;
  /** Of the file: `waiting-by-age`. */
  readonly name: string;
  readonly table: DataTable;
  /** Stands in for the chart while there are too few cases to say anything. */
  readonly few?: ReactNode;
  /** What the colours mean. */
  readonly legend?: ReactNode;
  readonly children: ReactNode;
}

export function ChartPanel({ title, about, name, table, few, legend, children }: ChartPanelProps): ReactNode {
  const { t } = useText();
  const id = useId();
  const [isTable, setTable] = useState(false);
  return (
    <section className={`panel ${styles.figure}`} aria-labelledby={id}>
      <header className={styles.figureHead}>
        <div className="grow">
          <h2 id={id}>{title}</h2>
          <p>{about}</p>
        </div>
        <Button
          kind="quiet"
          icon="table"
          aria-label={t('overview.tableOf', { title })}
          aria-pressed={isTable}
          onClick={() => setTable(!isTable)}
        >
          {t('overview.table')}
        </Button>
      </header>
      <div className={styles.body}>
        {isTable ? (
          <>
            <ChartTable title={title} table={table} />
            <p>
              <Button
                kind="quiet"
                icon="download"
                aria-label={t('overview.csvOf', { title })}
                onClick={() => saveCsv(`${name}.csv`, table)}
              >
                {t('overview.csv')}
              </Button>
            </p>
          </>
        ) : (
          (few ?? children)
        )}
        {!isTable && few === undefined && legend}
      </div>
    </section>
  );
}

function ChartTable({ title, table }: { title: string; table: DataTable }): ReactNode {
  const { number } = useText();
  return (
    <div className={styles.scroll} role="group" aria-label={title} {...REACHABLE}>
      <table className={styles.table}>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column}>{typeof cell === 'number' ? number(cell) : (cell ?? '–')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
