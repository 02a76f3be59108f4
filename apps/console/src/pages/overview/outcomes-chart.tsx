/** What came of plans: a bar for each outcome, in the order of the scale, with its icon and word. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { Icon, lookOfRating, useScales } from '../../ui/index.js';
import { useOutcomeName } from '../follow-ups/use-outcome-name.js';
import styles from './bars.module.css';
import { TooFew, useCaseLists } from './cases.js';
import { ChartPanel } from './chart-panel.js';
import type { DataTable } from './csv.js';
import { ENOUGH, keptOf } from './findings.js';
import type { Figures, Outcomes } from './overview.types.js';

interface NamedOutcome {
  readonly value: string;
  readonly name: string;
  readonly place?: number | undefined;
  readonly count: number;
}

/** The outcomes that the scales have, in their order, and after them those that no scale has any more. */
export function useNamedOutcomes({ rows }: Outcomes): readonly NamedOutcome[] {
  const { data: scales = [] } = useScales();
  const known = scales.filter(({ measures }) => measures === 'outcome').flatMap(({ ratings }) => ratings);
  const nameOf = useOutcomeName(known);
  const named = rows.map(({ outcome, count }) => {
    const rating = known.find(({ value }) => value === outcome);
    return { value: outcome, name: nameOf(outcome), place: rating?.place, count };
  });
  const orderOf = (value: string): number =>
    (known.findIndex((one) => one.value === value) + known.length + 1) % (known.length + 1);
  return named.toSorted((a, b) => orderOf(a.value) - orderOf(b.value));
}

export function useOutcomesTable(data: Outcomes): DataTable {
  const { t } = useText();
  const outcomes = useNamedOutcomes(data);
  return {
    columns: [t('overview.outcome'), t('overview.plans')],
    rows: outcomes.map(({ name, count }) => [name, count]),
  };
}

export function OutcomesChart({ data, plans }: { data: Outcomes; plans: Figures['plans'] }): ReactNode {
  const { t, number } = useText();
  const lists = useCaseLists();
  const outcomes = useNamedOutcomes(data);
  const table = useOutcomesTable(data);
  const most = Math.max(1, ...outcomes.map(({ count }) => count));
  const checked = { ...plans, rows: plans.rows.filter(({ outcome }) => outcome !== undefined) };
  const isFew = data.total < ENOUGH;
  const title = isFew
    ? t('overview.outcomesFew', { count: data.total })
    : t('overview.kept', { total: data.total, kept: keptOf(data) });
  return (
    <ChartPanel
      title={title}
      about={t('overview.aboutOutcomes')}
      name="outcomes"
      table={table}
      few={isFew ? <TooFew list={lists.plans(checked)} none={t('overview.noPlans')} /> : undefined}
    >
      <div
        className={styles.bars}
        role="img"
        aria-label={t('overview.byOutcome', {
          rows: outcomes.map(({ name, count }) => `${name} ${number(count)}`).join(', '),
        })}
      >
        {outcomes.map(({ value, name, place, count }) => {
          const { tone, icon } = lookOfRating(value, place, 'outcome');
          return (
            <div key={value} className={`${styles.barRow ?? ''} ${tone}`}>
              <span className="row">
                <Icon name={icon} className={styles.toned} />
                <span className="clip">{name}</span>
              </span>
              <span className={styles.stacked}>
                <span className={styles.toneBar} style={{ width: `${(100 * count) / most}%` }} />
                <b>{number(count)}</b>
              </span>
            </div>
          );
        })}
      </div>
    </ChartPanel>
  );
}
