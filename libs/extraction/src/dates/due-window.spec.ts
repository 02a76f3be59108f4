/** Due windows of plans: what words of time mean in a text of Saturday, 28 January 2017. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dueWindow } from './due-window.js';

const PUBLISHED = '2017-01-28';

describe('dueWindow', () => {
  it.each([
    ['meet in Hamburg in July', '2017-07-01', '2017-07-31', 'month'],
    ['meet in July 2018', '2018-07-01', '2018-07-31', 'month'],
    ['sign it next month', '2017-02-01', '2017-02-28', 'month'],
    ['sign it this month', '2017-01-01', '2017-01-31', 'month'],
    ['travel on 8 July', '2017-07-08', '2017-07-08', 'day'],
    ['travel on July 8, 2017', '2017-07-08', '2017-07-08', 'day'],
    ['meet on 7 and 8 July', '2017-07-07', '2017-07-08', 'range'],
    ['meet on July 7-8', '2017-07-07', '2017-07-08', 'range'],
    ['leave on Friday', '2017-02-03', '2017-02-03', 'day'],
    ['speak tomorrow', '2017-01-29', '2017-01-29', 'day'],
    ['meet on Monday, 30 January', '2017-01-30', '2017-01-30', 'day'],
    ['decide next week', '2017-01-30', '2017-02-05', 'week'],
    ['decide in two weeks', '2017-02-06', '2017-02-12', 'week'],
    ['report within 30 days', '2017-01-28', '2017-02-27', 'range'],
    ['report in the third quarter', '2017-07-01', '2017-09-30', 'quarter'],
    ['report in the second half of the year', '2017-07-01', '2017-12-31', 'range'],
    ['report in the first half of 2018', '2018-01-01', '2018-06-30', 'range'],
    ['reach a deal by Friday', '2017-01-28', '2017-02-03', 'range'],
    ['impose duties on cars from 1 July', '2017-07-01', '2017-07-01', 'day'],
    ['keep rates unchanged until June', '2017-01-28', '2017-06-30', 'range'],
    ['visit Washington in the spring', '2017-03-01', '2017-05-31', 'season'],
    ['open this winter', '2016-12-01', '2017-02-28', 'season'],
    ['open next year', '2018-01-01', '2018-12-31', 'year'],
    ['build it in 2019', '2019-01-01', '2019-12-31', 'year'],
    ['finish by the end of the year', '2017-01-28', '2017-12-31', 'range'],
    ['finish by the end of March', '2017-01-28', '2017-03-31', 'range'],
    ['report by 31 March', '2017-01-28', '2017-03-31', 'range'],
    ['finish by 2020', '2017-01-28', '2020-12-31', 'range'],
    ['close the yard by Thanksgiving', '2017-01-28', '2017-11-23', 'range'],
    ['pay the rest by mid-year', '2017-01-28', '2017-06-30', 'range'],
    ['book it in the current quarter', '2017-01-01', '2017-03-31', 'quarter'],
    ['hold talks between May and July', '2017-05-01', '2017-07-31', 'range'],
    ['meet in January', '2017-01-01', '2017-01-31', 'month'],
    ['meet in January next year', '2018-01-01', '2018-01-31', 'month'],
    ['open at the beginning of September', '2017-09-01', '2017-09-30', 'month'],
    ['sign it in June or July', '2017-06-01', '2017-07-31', 'range'],
    ['meet between 10 and 21 May', '2017-05-10', '2017-05-21', 'range'],
    ['be closed between 1 July and 31 August', '2017-07-01', '2017-08-31', 'range'],
    ['speak in the week of February 13', '2017-02-13', '2017-02-19', 'week'],
    ['speak on the weekend of 4 March', '2017-03-04', '2017-03-05', 'range'],
    ['strike from Monday to Thursday', '2017-01-30', '2017-02-02', 'range'],
    ['march next weekend', '2017-02-04', '2017-02-05', 'range'],
    ['vote on Tuesday next week', '2017-01-31', '2017-01-31', 'day'],
    ['vote next week on Tuesday', '2017-01-31', '2017-01-31', 'day'],
    ['travel early next year', '2018-01-01', '2018-12-31', 'year'],
    ['travel in late 2018', '2018-01-01', '2018-12-31', 'year'],
    ['buy shares by mid-2018', '2017-01-28', '2018-06-30', 'range'],
    ['report in the first quarter of next year', '2018-01-01', '2018-03-31', 'quarter'],
    ['report by the second half of 2018', '2017-01-28', '2018-12-31', 'range'],
    ['sign it by the summer of 2018', '2017-01-28', '2018-08-31', 'range'],
    ['sign it in the spring of next year', '2018-03-01', '2018-05-31', 'season'],
    ['leave before the summer', '2017-01-28', '2017-05-31', 'range'],
    ['leave before Christmas', '2017-01-28', '2017-12-24', 'range'],
    ['leave before 3 March', '2017-01-28', '2017-03-02', 'range'],
    ['leave by year-end', '2017-01-28', '2017-12-31', 'range'],
    ['answer within two to three weeks', '2017-01-28', '2017-02-18', 'range'],
    ['spend it over the next decade', '2017-01-28', '2027-01-28', 'range'],
    ['return two weeks from now', '2017-02-06', '2017-02-12', 'week'],
    ['charge more from 2019', '2019-01-01', '2019-12-31', 'year'],
  ])('reads "%s" as %s to %s (%s)', (words, dueFrom, dueTo, duePrecision) => {
    expect(dueWindow(words, PUBLISHED)).toMatchObject({ dueFrom, dueTo, duePrecision });
  });

  it.each([
    ['buy back shares by the end of June 2026', '2026-03-03', '2026-06-30'],
    ['meet in the first week of May', '2026-05-01', '2026-05-07'],
    ['sign it by the turn of the year', '2026-03-03', '2026-12-31'],
    ['build it between 2027 and 2030', '2027-01-01', '2030-12-31'],
    ['spend it from 2027 to 2030', '2027-01-01', '2030-12-31'],
    ['stay in force through 2028', '2026-03-03', '2028-12-31'],
    ['hold rates through the end of the year', '2026-03-03', '2026-12-31'],
    ['close them by the end of the decade', '2026-03-03', '2029-12-31'],
    ['report in the first three months of 2027', '2027-01-01', '2027-03-31'],
    ['launch it in Q3 2026', '2026-07-01', '2026-09-30'],
    ['close before year-end', '2026-03-03', '2026-12-31'],
    ['strike in the next fortnight', '2026-03-03', '2026-03-17'],
    ['vote later in the year', '2026-03-03', '2026-12-31'],
    ['vote towards the end of the year', '2026-03-03', '2026-12-31'],
    ['prepare it no later than the end of November', '2026-03-03', '2026-11-30'],
    ['open in 2027 or 2028', '2027-01-01', '2028-12-31'],
    ['meet this evening', '2026-03-03', '2026-03-03'],
    ['leave before Easter', '2026-03-03', '2026-04-04'],
    ['leave by Easter', '2026-03-03', '2026-04-05'],
    ['planned for the first half of 2028', '2028-01-01', '2028-06-30'],
    ['planned for the second half of this year', '2026-07-01', '2026-12-31'],
    ["at next Thursday's council sitting to stop it", '2026-03-12', '2026-03-12'],
    ['by the end of the second quarter', '2026-03-03', '2026-06-30'],
    ['by the end of the first half', '2026-03-03', '2026-06-30'],
    ['by end-September', '2026-03-03', '2026-09-30'],
    ['on or before May 15', '2026-03-03', '2026-05-15'],
    ['through May 15', '2026-03-03', '2026-05-15'],
    ['till midnight on May 15', '2026-03-03', '2026-05-15'],
    ['before the year is out', '2026-03-03', '2026-12-31'],
    ['no later than 2028', '2026-03-03', '2028-12-31'],
    ['by the weekend', '2026-03-03', '2026-03-08'],
    ['by tomorrow', '2026-03-03', '2026-03-04'],
  ])('reads "%s" on 3 March 2026 as %s to %s', (words, dueFrom, dueTo) => {
    expect(dueWindow(words, '2026-03-03')).toMatchObject({ dueFrom, dueTo });
  });

  it('takes two years of a name for no window', () => {
    expect(dueWindow('debate the 2027-2029 budget', '2026-03-03')).toBeUndefined();
  });

  it.each([
    'meet soon',
    'act in the coming weeks',
    'answer shortly',
    'come at a later date',
    'end it eventually',
    'present a bill within 90 days of taking office',
    'stay closed until further notice',
    'happen within weeks',
  ])('gives "%s" no date but keeps its words', (words) => {
    const due = dueWindow(words, PUBLISHED);
    expect(due?.dueText).toBeTruthy();
    expect(due).not.toHaveProperty('dueFrom');
  });

  it.each([
    'meet again',
    'he may march on',
    'as they recently did',
    'as agreed last December',
    'some spring day',
    'as agreed last Friday',
    'present the July figures',
    'discuss the attack of 12 January',
    'build 2017 houses',
    'fall behind',
  ])('finds no time in "%s"', (words) => {
    expect(dueWindow(words, PUBLISHED)).toBeUndefined();
  });

  it('gives a time gone by no window', () => {
    expect(dueWindow('as agreed on 8 July 2016', PUBLISHED)).toEqual({ dueText: 'on 8 July 2016' });
  });

  it('resolves only full dates when the day of publication is not known', () => {
    expect(dueWindow('in July', undefined)).toEqual({ dueText: 'in July' });
    expect(dueWindow('next week', undefined)).toEqual({ dueText: 'next week' });
    expect(dueWindow('in July 2018', undefined)).toMatchObject({ dueFrom: '2018-07-01', dueTo: '2018-07-31' });
    expect(dueWindow('on 8 July 2018', undefined)).toMatchObject({ dueFrom: '2018-07-08', duePrecision: 'day' });
  });

  it('never ends a window before it begins or before the day of publication', () => {
    const words = fc.constantFrom(
      ...[
        'in July',
        'next week',
        'this week',
        'by the end of the year',
        'on Friday',
        'in two months',
        'this winter',
        'in the first quarter',
        'by March',
        'within a week',
        'on 29 February',
        'in December',
        'later this year',
        'from November to February',
        'before Christmas',
        'by Easter',
        'before Easter',
        'by tomorrow',
        'before the weekend',
        'by the end of the decade',
        'in the last week of March',
        'in the first three months of the year',
        'later in the month',
        'before the winter',
        'by mid-2017',
        'this weekend',
        'on Tuesday next week',
        'from Friday to Monday',
        'in the week of February 29',
        'in the final quarter of the year',
        'by the second half of the year',
        'by the middle of May',
        'in the spring of this year',
      ],
    );
    const day = fc.integer({ min: 0, max: 20_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(words, day, (text, published) => {
        const due = dueWindow(text, published);
        if (due?.dueFrom === undefined || due.dueTo === undefined) return;
        expect(due.dueFrom <= due.dueTo).toBe(true);
        expect(due.dueTo >= published).toBe(true);
      }),
    );
  });
});
