/** The cases behind a figure: each a claim, with what it is about at its right. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import styles from './chart-panel.module.css';
import type { ClaimCase, DecidedCase, PlanCase, Rows, WaitingCase } from './overview.types.js';

export interface CaseItem {
  readonly key: string;
  readonly claimId: string;
  readonly statement: string;
  readonly detail: string;
  readonly isLate: boolean;
}

export interface CaseList {
  readonly items: readonly CaseItem[];
  readonly more: number;
}

/** Turns rows of the overview into cases with their detail in words. */
export function useCaseLists(): {
  waiting: (rows: Rows<WaitingCase>) => CaseList;
  decided: (rows: Rows<DecidedCase>) => CaseList;
  timed: (rows: Rows<DecidedCase>) => CaseList;
  plans: (rows: Rows<PlanCase>) => CaseList;
} {
  const { t, duration, moment, day } = useText();
  const listOf = <T extends ClaimCase>(
    { rows, more }: Rows<T>,
    words: (row: T) => { detail: string; isLate?: boolean },
  ): CaseList => ({
    items: rows.map((row, at) => ({
      ...{ key: `${row.claimId} ${at}`, claimId: row.claimId, statement: row.statement, isLate: false },
      ...words(row),
    })),
    more,
  });
  const planWords = ({ state, dueTo }: PlanCase): { detail: string; isLate: boolean } => ({
    detail: dueTo === undefined ? t(`words.follow-up.${state}`) : t('overview.planCase', { state, day: day(dueTo) }),
    isLate: state === 'overdue',
  });
  return {
    waiting: (rows) =>
      listOf(rows, ({ seconds, overLimit = false }) => ({
        detail: overLimit ? t('overview.over', { wait: duration(seconds) }) : duration(seconds),
        isLate: overLimit,
      })),
    decided: (rows) => listOf(rows, ({ at }) => ({ detail: moment(at) })),
    timed: (rows) =>
      listOf(rows, ({ at, seconds }) => ({ detail: seconds === undefined ? moment(at) : duration(seconds) })),
    plans: (rows) => listOf(rows, planWords),
  };
}

export function Cases({ list: { items, more }, none }: { list: CaseList; none: string }): ReactNode {
  const { t } = useText();
  if (items.length === 0) return <p className="muted">{none}</p>;
  return (
    <>
      <ul className={styles.cases}>
        {items.map(({ key, claimId, statement, detail, isLate }) => (
          <li key={key}>
            <Link to="/claims/$claimId" params={{ claimId }}>
              {statement}
            </Link>
            <span className={isLate ? 'small late' : 'small soft'}>{detail}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="small soft">{t('overview.more', { count: more })}</p>}
    </>
  );
}

/** In the place of a chart: says that there are too few, and shows them. */
export function TooFew({ list, none }: { list: CaseList; none: string }): ReactNode {
  const { t } = useText();
  return (
    <div className={styles.scroll} role="group" aria-label={t('overview.cases')}>
      <Cases list={list} none={none} />
    </div>
  );
}
