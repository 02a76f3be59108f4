/** How often the final rating is that of the first editor: a matrix, with kappa beside it. */
import type { CSSProperties, ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { Icon, lookOfRating, ratingName } from '../../ui/index.js';
import styles from './agreement-chart.module.css';
import { type CaseList, TooFew } from './cases.js';
import { ChartPanel } from './chart-panel.js';
import type { DataTable } from './csv.js';
import { agreedOfHundred, ENOUGH, matrixOf } from './findings.js';
import type { Agreement } from './overview.types.js';

export function useAgreementTable(data: Agreement): DataTable {
  const { t } = useText();
  const names = data.ratings.map((rating) => ratingName(rating, t));
  return {
    columns: [t('overview.first'), ...names],
    rows: matrixOf(data).map((row, at) => [names[at], ...row]),
  };
}

export function AgreementChart({ data, cases }: { data: Agreement; cases: CaseList }): ReactNode {
  const { t, number } = useText();
  const table = useAgreementTable(data);
  const matrix = matrixOf(data);
  const most = Math.max(1, ...matrix.flat());
  const isFew = data.total < ENOUGH;
  const title = isFew
    ? t('overview.agreementFew', { count: data.total })
    : t('overview.agree', { count: agreedOfHundred(data) });
  return (
    <ChartPanel
      title={title}
      about={t('overview.aboutAgreement')}
      name="agreement"
      table={table}
      few={isFew ? <TooFew list={cases} none={t('overview.nothingDecided')} /> : undefined}
    >
      <div className={styles.agreement}>
        <div
          className={styles.matrix}
          role="img"
          aria-label={title}
          style={{ gridTemplateColumns: `max-content repeat(${data.ratings.length}, minmax(18px, 40px))` }}
        >
          {data.ratings.map((rating, row) => [
            <span key={rating.value} className={`${styles.ratingName ?? ''} clip`}>
              {ratingName(rating, t)}
            </span>,
            ...(matrix[row] ?? []).map((count, column) => (
              <span
                key={`${rating.value} ${column}`}
                className={styles.cell}
                data-count={count === 0 ? 'none' : count / most > MANY ? 'many' : 'some'}
                data-same={row === column || undefined}
                style={shareOf(count / most)}
              >
                {count === 0 ? '' : number(count)}
              </span>
            )),
          ])}
          <span />
          {data.ratings.map(({ value, place }) => (
            <span key={value} className={styles.column}>
              <Icon name={lookOfRating(value, place).icon} />
            </span>
          ))}
        </div>
        {data.kappa !== undefined && (
          <p className={styles.kappa}>
            <b>{number(data.kappa, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}</b>
            {t('overview.kappa', { count: data.placed })}
          </p>
        )}
      </div>
    </ChartPanel>
  );
}

/** From here on a cell is so dark that its number is light. */
const MANY = 0.6;

/**
 * How strong the colour of a cell is, in percent: never so weak that one case looks like none, and never between 62
 * and 80, where neither dark nor light numbers can be read on it.
 */
function shareOf(part: number): CSSProperties {
  const share = part > MANY ? 80 + (20 * (part - MANY)) / (1 - MANY) : 14 + (48 * part) / MANY;
  return { '--share': `${Math.round(share)}%` } as CSSProperties;
}
