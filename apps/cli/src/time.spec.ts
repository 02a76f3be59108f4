/** Which times the command line takes, and as what. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseTime } from './time.js';

describe('a time on the command line', () => {
  it.each([
    ['2017-01-28', '2017-01-28T00:00:00.000Z'],
    ['2017-01-28T22:15Z', '2017-01-28T22:15:00.000Z'],
    ['2017-01-28T22:15:00.5-05:00', '2017-01-29T03:15:00.500Z'],
    ['2016-02-29', '2016-02-29T00:00:00.000Z'],
  ])('may be %s', (text, time) => {
    expect(parseTime(text)).toBe(time);
  });

  it.each([
    '',
    'yesterday',
    '2017',
    '28.01.2017',
    '2017-02-29',
    '2017-02-30T10:00Z',
    '2017-13-01',
    '2017-01-28T22:15',
    '2017-01-28T25:00Z',
  ])('may not be "%s"', (text) => {
    expect(parseTime(text)).toBeUndefined();
  });

  it('is taken back in the form that it is given in', () => {
    const times = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    });
    fc.assert(fc.property(times, (time) => expect(parseTime(time.toISOString())).toBe(time.toISOString())));
  });
});
