/** The month beneath the plan in view: on which days something is due, as dots. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { lookOfFollowUp } from '../../ui/index.js';
import { dayOf, type FollowUp } from './agenda.js';
import { firstDayOfWeek, weeksOf } from './days.js';
import styles from './month-beneath.module.css';

interface MonthBeneathProps {
  readonly all: readonly FollowUp[];
  readonly today: string;
  readonly currentId: string;
}

const MAX_DOTS = 3;

export function MonthBeneath({ all, today, currentId }: MonthBeneathProps): ReactNode {
  const { t, intl } = useText();
  const current = all.find(({ id }) => id === currentId);
  const day = (current && dayOf(current)) ?? today;
  const month = (day < today ? today : day).slice(0, 7);
  const weeks = weeksOf(month, firstDayOfWeek(intl.locale));
  const dueOn = (one: string): readonly FollowUp[] =>
    all.filter((followUp) => followUp.state !== 'closed' && dayOf(followUp) === one);
  return (
    <div className={`panel ${styles.beneath ?? ''}`}>
      <table className={styles.calendar}>
        <caption>{intl.formatDate(`${month}-01`, { month: 'long', year: 'numeric', timeZone: 'UTC' })}</caption>
        <thead>
          <tr>
            {weeks[0]?.map((one) => (
              <th key={one} scope="col">
                {intl.formatDate(one, { weekday: 'short', timeZone: 'UTC' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((one) => {
                const due = dueOn(one);
                return (
                  <td
                    key={one}
                    className={one.startsWith(month) ? '' : styles.other}
                    aria-current={one === today ? 'date' : undefined}
                  >
                    <span>{Number(one.slice(8))}</span>
                    {due.length > 0 && (
                      <>
                        <span className="vh">{t('followUps.dueThatDay', { count: due.length })}</span>
                        <span className={styles.dots} aria-hidden="true">
                          {due.slice(0, MAX_DOTS).map(({ id, state }) => (
                            <i key={id} className={lookOfFollowUp(state).tone} />
                          ))}
                        </span>
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
