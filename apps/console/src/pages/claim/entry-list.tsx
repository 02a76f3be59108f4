/** All entries in order: what, when, who, its number, and what it changed. */
import { type ReactNode, useMemo } from 'react';
import { useText } from '../../i18n/index.js';
import { Icon, Time } from '../../ui/index.js';
import { type Change, changesOf, lookOfEvent } from './entries.js';
import styles from './entry-list.module.css';
import type { ClaimEvent } from './queries.js';
import { useEventTitle } from './use-event-title.js';
import { Value } from './value.js';

interface EntryListProps {
  readonly events: readonly ClaimEvent[];
  readonly stop: number;
  readonly goTo: (stop: number) => void;
}

export function EntryList({ events, stop, goTo }: EntryListProps): ReactNode {
  const { t } = useText();
  const titleOf = useEventTitle();
  const changes = useMemo(() => changesOf(events), [events]);
  return (
    <section className={styles.list} aria-label={t('claim.entriesLabel')}>
      <h2>{t('claim.entries', { count: events.length })}</h2>
      <ol>
        {events.map((event, index) => {
          const number = index + 1;
          const { tone, icon } = lookOfEvent(event.type);
          return (
            <li
              key={event.id}
              className={`${styles.entry ?? ''} ${tone}`}
              data-here={number === stop || undefined}
              data-later={number > stop || undefined}
              aria-current={number === stop ? 'step' : undefined}
            >
              <span className={styles.dot}>
                <Icon name={icon} size="s" />
              </span>
              <div>
                <p className={styles.what}>
                  <button type="button" onClick={() => goTo(number)}>
                    {titleOf(event)}
                  </button>
                  <Time at={event.at} />
                </p>
                <p className={styles.who}>
                  {event.actor?.name ?? t('claim.service')}
                  <span className="mono">{t('claim.number', { number })}</span>
                </p>
                <Changes changes={changes[index] ?? []} />
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Changes({ changes }: { changes: readonly Change[] }): ReactNode {
  const { t } = useText();
  if (changes.length === 0) return null;
  return (
    <dl className={styles.changes}>
      {changes.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{t(`claim.field.${field}`)}</dt>
          {before === undefined ? (
            <dd>
              <Value field={field} value={after} />
            </dd>
          ) : (
            <dd>
              <del>
                <Value field={field} value={before} />
              </del>
              <ins>
                <Value field={field} value={after} />
              </ins>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
