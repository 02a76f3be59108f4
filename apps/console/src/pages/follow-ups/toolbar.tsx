/** Over the agenda: the day, the filters, agenda or month. */
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { desksQuery } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { Button } from '../../ui/index.js';
import styles from './follow-ups.module.css';
import { FOLLOW_UP_STATES, type FollowUpsSearch } from './search.js';

const CalendarDialog = lazy(() => import('./calendar-dialog.js').then((m) => ({ default: m.CalendarDialog })));

interface ToolbarProps {
  readonly search: FollowUpsSearch;
  readonly today: string;
  readonly change: (changes: Partial<Record<keyof FollowUpsSearch, string | undefined>>) => void;
}

export function Toolbar({ search, today, change }: ToolbarProps): ReactNode {
  const { t, intl } = useText();
  const { data: desks } = useQuery(desksQuery);
  const [isLinking, setLinking] = useState(false);
  const isMonth = search.view === 'month';
  return (
    <div className={styles.toolbar}>
      <h1 className="title" tabIndex={-1}>
        {t('frame.followUps')}
      </h1>
      <span className={`soft ${styles.date ?? ''}`}>
        {intl.formatDate(today, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })}
      </span>
      <span className="grow" />
      <select
        id="follow-ups-state"
        className={`field ${styles.filter ?? ''}`}
        aria-label={t('followUps.state')}
        value={search.state ?? ''}
        onChange={(event) => change({ state: event.target.value })}
      >
        <option value="">{t('followUps.anyState')}</option>
        {FOLLOW_UP_STATES.map((state) => (
          <option key={state} value={state}>
            {t(`words.follow-up.${state}`)}
          </option>
        ))}
      </select>
      <select
        className={`field ${styles.filter ?? ''}`}
        aria-label={t('followUps.desk')}
        value={search.desk ?? ''}
        onChange={(event) => change({ desk: event.target.value })}
      >
        <option value="">{t('followUps.allDesks')}</option>
        {desks?.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
      <div className={styles.views} role="group" aria-label={t('followUps.view')}>
        <button type="button" aria-pressed={!isMonth} onClick={() => change({ view: undefined, month: undefined })}>
          {t('followUps.agenda')}
        </button>
        <button type="button" aria-pressed={isMonth} onClick={() => change({ view: 'month' })}>
          {t('followUps.month')}
        </button>
      </div>
      <Button kind="quiet" icon="link" onClick={() => setLinking(true)}>
        {t('followUps.calendarLink')}
      </Button>
      <Suspense>{isLinking && <CalendarDialog onClose={() => setLinking(false)} />}</Suspense>
    </div>
  );
}
