/** The agenda: groups of plans under one time axis. */
import type { CSSProperties, ReactNode } from 'react';
import type { Schemas } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import type { FollowUp, toAgenda } from './agenda.js';
import styles from './agenda.module.css';
import { monthsOf, placeOf } from './axis.js';
import { PlanRow } from './plan-row.js';

interface AgendaListProps {
  readonly agenda: ReturnType<typeof toAgenda>;
  readonly today: string;
  readonly ratings: readonly Schemas['RatingView'][];
  readonly currentId: FollowUp['id'] | undefined;
  readonly open: (id: string) => void;
}

export function AgendaList({ agenda, today, ratings, currentId, open }: AgendaListProps): ReactNode {
  const { t, intl, number } = useText();
  const percent = (place: number): string => `${place * 100}%`;
  return (
    <div style={{ '--now': percent(placeOf(today, today)) } as CSSProperties}>
      <div className={styles.axis}>
        <span />
        <span>{t('followUps.plan')}</span>
        <div aria-hidden="true" className={styles.months}>
          {monthsOf(today).map(({ month, at }) => (
            <span key={month} style={{ left: percent(at) }}>
              {intl.formatDate(month, { month: 'short', timeZone: 'UTC' })}
            </span>
          ))}
          <i className={styles.now} />
        </div>
        <span className={styles.right}>{t('followUps.dueBy')}</span>
      </div>
      {agenda.map(({ group, plans }) => (
        <section key={group} aria-label={t(`followUps.group.${group}`)}>
          <h2 className={styles.group}>
            {t(`followUps.group.${group}`)}{' '}
            <span className={group === 'overdue' ? 'count late' : 'count'}>{number(plans.length)}</span>
          </h2>
          <ul>
            {plans.map((followUp) => (
              <PlanRow
                key={followUp.id}
                followUp={followUp}
                today={today}
                ratings={ratings}
                isCurrent={followUp.id === currentId}
                open={open}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
