/** Due windows in words: how far off, how long over, read from which words. */
import { useText } from '../../i18n/index.js';
import { dayOf, type FollowUp } from './agenda.js';
import { daysBetween } from './days.js';

interface DueWords {
  /** "1 day over", "window open", "in 16 days", "look again in 3 months". */
  distance(followUp: FollowUp): string;
  /** "from “in July”", "no date to read in “soon”". */
  source(followUp: FollowUp): string;
  /** "28 January – 27 February 2017" */
  window(followUp: FollowUp): string;
}

/** From here on distances are told in months. */
const MONTHS_FROM = 45;
/** … and from here on in years. */
const YEARS_FROM = 730;
const DAYS_OF_MONTH = 30.44;
const DAYS_OF_YEAR = 365.25;

export function useDueWords(today: string): DueWords {
  const { t, intl } = useText();
  const relative = (days: number): string =>
    Math.abs(days) < MONTHS_FROM
      ? intl.formatRelativeTime(days, 'day', { numeric: 'auto' })
      : Math.abs(days) < YEARS_FROM
        ? intl.formatRelativeTime(Math.round(days / DAYS_OF_MONTH), 'month')
        : intl.formatRelativeTime(Math.trunc(days / DAYS_OF_YEAR), 'year');
  return {
    distance(followUp) {
      const { state, dueFrom, checks } = followUp;
      const day = dayOf(followUp);
      if (day === undefined) return '';
      const days = daysBetween(today, day);
      if (state === 'overdue')
        return -days < MONTHS_FROM
          ? t('followUps.daysOver', { count: -days })
          : -days < YEARS_FROM
            ? t('followUps.monthsOver', { count: Math.round(-days / DAYS_OF_MONTH) })
            : t('followUps.yearsOver', { count: Math.floor(-days / DAYS_OF_YEAR) });
      if (dueFrom === undefined) return checks.length > 0 ? t('followUps.lookAgain') : t('followUps.look');
      if (days !== 0 && dueFrom <= today) return t('followUps.windowOpen');
      return relative(days);
    },
    source({ dueFrom, dueText }) {
      if (dueText === undefined) return dueFrom === undefined ? t('followUps.noDateGiven') : '';
      return dueFrom === undefined
        ? t('followUps.noDateIn', { words: dueText })
        : t('followUps.readFrom', { words: dueText });
    },
    window({ dueFrom, dueTo, lookAgainOn }) {
      const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
      if (dueFrom !== undefined) return intl.formatDateTimeRange(new Date(dueFrom), new Date(dueTo ?? dueFrom), format);
      return lookAgainOn === undefined ? '' : t('followUps.lookAgainOn', { day: intl.formatDate(lookAgainOn, format) });
    },
  };
}
