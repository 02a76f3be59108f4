/** Feasts, ends, weeks away and days of a month, in a text of Tuesday, 3 March 2026; and words that name no day. */
import { describe, expect, it } from '@jest/globals';
import { dueWindow } from './due-window.js';

const PUBLISHED = '2026-03-03';

describe('dueWindow', () => {
  it.each([
    ['preach there at Pentecost', '2026-05-24', '2026-05-24'],
    ['fall silent on Whit Monday', '2026-05-25', '2026-05-25'],
    ['speak on Good Friday', '2026-04-03', '2026-04-03'],
    ['close it over Easter', '2026-04-03', '2026-04-06'],
    ['finish by Labor Day', '2026-03-03', '2026-09-07'],
    ['sail on Boxing Day', '2026-12-26', '2026-12-26'],
    ['rise on Wednesday week', '2026-03-11', '2026-03-11'],
    ['answer no later than Friday of next week', '2026-03-03', '2026-03-13'],
    ['return at the end of next week', '2026-03-13', '2026-03-15'],
    ['leave at the end of May', '2026-05-31', '2026-05-31'],
    ['leave at the end of the year', '2026-12-31', '2026-12-31'],
    ['hold it on the first weekend in May', '2026-05-02', '2026-05-03'],
    ['raise it from the first Monday in October', '2026-10-05', '2026-10-05'],
    ['vote on the last Thursday of April', '2026-04-30', '2026-04-30'],
    ['open in the second half of May', '2026-05-16', '2026-05-31'],
    ['count them from now to mid-December', '2026-03-03', '2026-12-15'],
    ['fit them by the end of the summer', '2026-03-03', '2026-08-31'],
    ['begin in spring 2027', '2027-03-01', '2027-05-31'],
    ['open for the fall 2026 semester', '2026-09-01', '2026-11-30'],
    ['be ready for the autumn', '2026-09-01', '2026-11-30'],
    ['take effect in the new year', '2027-01-01', '2027-12-31'],
    ['be voted on in two months’ time at the latest', '2026-03-03', '2026-05-03'],
    ['gave the firm ten weeks to answer', '2026-03-03', '2026-05-12'],
    ['abandon it within thirty days', '2026-03-03', '2026-04-02'],
    ['finish before the decade is out', '2026-03-03', '2029-12-31'],
    ['restore Sunday trains before Christmas', '2026-03-03', '2026-12-24'],
    ['take over the Saturday show in June', '2026-06-01', '2026-06-30'],
  ])('reads "%s" as %s to %s', (words, dueFrom, dueTo) => {
    expect(dueWindow(words, PUBLISHED)).toMatchObject({ dueFrom, dueTo });
  });

  it.each([
    'pay within five working days',
    'start in the second quarter of FY27',
    'buy it next financial year',
    'pass it before the summer recess',
    'meet at Christmas',
  ])('names no day for "%s"', (words) => {
    expect(dueWindow(words, PUBLISHED)?.dueFrom).toBeUndefined();
  });
});
