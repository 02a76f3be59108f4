// Times and durations in words.
import { describe, expect, it } from '@jest/globals';
import { createIntl } from 'react-intl';
import { formatDuration, formatMoment } from './moments.js';

const UNITS = {
  'words.duration.day': '{count} d',
  'words.duration.hour': '{count} h',
  'words.duration.minute': '{count} min',
  'words.duration.less': 'under 1 min',
};
const intl = createIntl({ locale: 'en-GB', messages: UNITS });

describe('a moment', () => {
  // In the zone of whoever runs this: made of local parts, so that it says the same everywhere.
  const now = new Date(2026, 2, 2, 12, 0);

  it('of today is its clock alone', () => {
    expect(formatMoment(intl, new Date(2026, 2, 2, 7, 5), now)).toBe('07:05');
  });

  it('of another day has the day, of another year the year', () => {
    expect(formatMoment(intl, new Date(2026, 0, 29, 6, 52), now)).toBe('29 Jan, 06:52');
    expect(formatMoment(intl, new Date(2017, 0, 29, 6, 52), now)).toBe('29 Jan 2017, 06:52');
  });

  it('that is a day alone stays that day in every zone', () => {
    expect(formatMoment(intl, new Date('2026-03-01'), now, 'day')).toBe('1 Mar');
  });
});

describe('a duration', () => {
  it.each([
    [0, 'under 1 min'],
    [59.9, 'under 1 min'],
    [60, '1 min'],
    [3600, '1 h'],
    [20_880, '5 h 48 min'],
    [86_400, '1 d'],
    [187_200, '2 d 4 h'],
    [-5, 'under 1 min'],
  ])('of %s s is "%s"', (seconds, words) => {
    expect(formatDuration(intl, seconds)).toBe(words);
  });
});
