/** `/overview`: six figures and six charts of a desk and a period, renewed while others work. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { Button, Failure, Loading, Page } from '../../ui/index.js';
import { AgreementChart, useAgreementTable } from './agreement-chart.js';
import { useCaseLists } from './cases.js';
import { CorrectionsChart, useCorrectionsTable } from './corrections-chart.js';
import { type DataTable, saveCsv } from './csv.js';
import { DecisionsChart, useDecisionsTable } from './decisions-chart.js';
import { Figures } from './figures.js';
import { Filters } from './filters.js';
import { OutcomesChart, useOutcomesTable } from './outcomes-chart.js';
import styles from './overview.module.css';
import type { Overview } from './overview.types.js';
import { daysOf, DEFAULT_PERIOD, lengthOf } from './periods.js';
import type { OverviewSearch } from './search.js';
import { TimeChart, useTimeTable } from './time-chart.js';
import { useOverview } from './use-overview.js';
import { useWaitingTable, WaitingChart } from './waiting-chart.js';

export function OverviewPage(): ReactNode {
  const { t, moment } = useText();
  const navigate = useNavigate();
  const { desk, period = DEFAULT_PERIOD } = useSearch({ from: '/signed-in/frame/overview' });
  const overview = useOverview(daysOf(period, new Date()), desk);
  const go = (search: OverviewSearch): void => void navigate({ to: '.', search, replace: true });
  return (
    <Page title={t('frame.overview')} heading="own" className={styles.page}>
      <div className={styles.head}>
        <h1 className="title" tabIndex={-1}>
          {t('frame.overview')}
        </h1>
        {overview.data && <span className="soft">{t('overview.asOf', { at: moment(overview.data.at) })}</span>}
        <span className="grow" />
        <Filters
          desk={desk}
          period={period}
          onDesk={(chosen) => go({ ...(chosen !== undefined && { desk: chosen }), period })}
          onPeriod={(chosen) => go({ ...(desk !== undefined && { desk }), period: chosen })}
        />
        {overview.data && <AllTables data={overview.data} />}
      </div>
      {overview.isPending && <Loading lines={3} height={180} />}
      {overview.isError && <Failure error={overview.error} retry={() => void overview.refetch()} />}
      {overview.data && <Charts data={overview.data} />}
    </Page>
  );
}

function Charts({ data }: { data: Overview }): ReactNode {
  const { figures, charts, at } = data;
  const lists = useCaseLists();
  return (
    <>
      <Figures figures={figures} days={lengthOf(data)} />
      <div className={styles.charts}>
        <WaitingChart data={charts.waitingByAge} waiting={figures.waiting} />
        <DecisionsChart data={charts.decisionsByDay} decided={figures.decided} today={at.slice(0, 10)} />
        <OutcomesChart data={charts.outcomes} plans={figures.plans} />
        <TimeChart data={charts.timeByWeek} figure={figures.timeToVerdict} />
        <AgreementChart data={charts.agreement} cases={lists.decided(figures.decided)} />
        <CorrectionsChart data={charts.corrections} cases={lists.decided(figures.published)} />
      </div>
    </>
  );
}

/** All tables in one file: a line for each number, with the table, row and column that it stands in. */
function AllTables({ data: { charts, from, to } }: { data: Overview }): ReactNode {
  const { t } = useText();
  const tables: Readonly<Record<string, DataTable>> = {
    'waiting-by-age': useWaitingTable(charts.waitingByAge),
    'decisions-by-day': useDecisionsTable(charts.decisionsByDay),
    outcomes: useOutcomesTable(charts.outcomes),
    'time-to-verdict': useTimeTable(charts.timeByWeek),
    agreement: useAgreementTable(charts.agreement),
    corrections: useCorrectionsTable(charts.corrections),
  };
  const save = (): void =>
    saveCsv(`overview-${from}-${to}.csv`, {
      columns: [t('overview.table'), t('overview.row'), t('overview.column'), t('overview.value')],
      rows: Object.entries(tables).flatMap(([name, { columns, rows }]) =>
        rows.flatMap(([row, ...cells]) => cells.map((cell, at) => [name, row, columns[at + 1], cell])),
      ),
    });
  return (
    <Button kind="quiet" icon="download" onClick={save}>
      {t('overview.csv')}
    </Button>
  );
}
