/** Desk and period of the overview; both stand in the address. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { desksQuery } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { Menu, MenuDivider, MenuItem } from '../../ui/index.js';
import styles from './filters.module.css';
import { isLastDays, LAST_DAYS, lastMonths, type Period } from './periods.js';

const MONTHS = 6;

interface FiltersProps {
  readonly desk: string | undefined;
  readonly period: Period;
  readonly onDesk: (desk: string | undefined) => void;
  readonly onPeriod: (period: Period) => void;
}

export function Filters({ desk, period, onDesk, onPeriod }: FiltersProps): ReactNode {
  const { t } = useText();
  const { data: desks = [] } = useQuery(desksQuery);
  const periodWords = usePeriodWords();
  const deskName = desk === undefined ? t('overview.all') : (desks.find(({ slug }) => slug === desk)?.name ?? desk);
  return (
    <>
      <Menu
        label={t('overview.desk')}
        button={
          <button type="button" className={styles.chip}>
            {t('overview.desk')} <b>{deskName}</b>
          </button>
        }
      >
        <MenuItem isChosen={desk === undefined} onClick={() => onDesk(undefined)}>
          {t('overview.allDesks')}
        </MenuItem>
        {desks.map(({ slug, name }) => (
          <MenuItem key={slug} isChosen={slug === desk} onClick={() => onDesk(slug)}>
            {name}
          </MenuItem>
        ))}
      </Menu>
      <Menu
        label={t('overview.period')}
        button={
          <button type="button" className={styles.chip}>
            {t('overview.period')} <b>{periodWords(period)}</b>
          </button>
        }
      >
        {LAST_DAYS.map((one) => (
          <MenuItem key={one} isChosen={one === period} onClick={() => onPeriod(one)}>
            {periodWords(one)}
          </MenuItem>
        ))}
        <MenuDivider />
        {lastMonths(MONTHS, new Date()).map((one) => (
          <MenuItem key={one} isChosen={one === period} onClick={() => onPeriod(one)}>
            {periodWords(one)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

function usePeriodWords(): (period: Period) => string {
  const { t, intl } = useText();
  return (period) =>
    isLastDays(period)
      ? t('overview.lastDays', { days: parseInt(period) })
      : intl.formatDate(`${period}-01`, { month: 'long', year: 'numeric', timeZone: 'UTC' });
}
