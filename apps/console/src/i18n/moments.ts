/** Times and durations in words: short where it is near, complete where it is far. */
import type { FormatDateOptions, IntlShape } from 'react-intl';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * "10:42" on the same day, "29 Jan, 06:52" in the same year, "29 Jan 2017, 06:52" otherwise; `day` leaves the
 * clock out. A day alone (`2026-03-01`, which is midnight UTC) must be given with `part: 'day'` and stays that day
 * in every zone.
 */
export function formatMoment(intl: IntlShape, at: Date, now: Date, part: 'time' | 'day' = 'time'): string {
  const sameYear = at.getFullYear() === now.getFullYear();
  const date: FormatDateOptions = { day: 'numeric', month: 'short', ...(!sameYear && { year: 'numeric' }) };
  if (part === 'day') {
    const isDayAlone = at.getTime() % (DAY * 1000) === 0;
    return intl.formatDate(at, { ...date, ...(isDayAlone && { timeZone: 'UTC' }) });
  }
  const clock: FormatDateOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  if (at.toDateString() === now.toDateString()) return intl.formatDate(at, clock);
  return intl.formatDate(at, { ...date, ...clock });
}

/** "3 d 2 h", "5 h 48 min", "48 min", "under 1 min": the two largest units. */
export function formatDuration(intl: IntlShape, seconds: number): string {
  const unit = (value: number, name: 'day' | 'hour' | 'minute'): string =>
    intl.formatMessage({ id: `words.duration.${name}` }, { count: value });
  const whole = Math.max(0, Math.floor(seconds));
  if (whole < MINUTE) return intl.formatMessage({ id: 'words.duration.less' });
  const [days, hours, minutes] = [
    Math.floor(whole / DAY),
    Math.floor(whole / HOUR) % 24,
    Math.floor(whole / MINUTE) % 60,
  ];
  const parts =
    days > 0
      ? [unit(days, 'day'), ...(hours > 0 ? [unit(hours, 'hour')] : [])]
      : [...(hours > 0 ? [unit(hours, 'hour')] : []), ...(minutes > 0 || hours === 0 ? [unit(minutes, 'minute')] : [])];
  return parts.join(' ');
}

export function formatSince(intl: IntlShape, at: Date, now: Date): string {
  return formatDuration(intl, (now.getTime() - at.getTime()) / 1000);
}
