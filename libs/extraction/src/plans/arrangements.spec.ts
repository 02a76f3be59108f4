/** Plans of things that have no will, and plans told as entries of a calendar, as read on Tuesday, 3 March 2026. */
import { describe, expect, it } from '@jest/globals';
import type { ExtractedClaim } from '#domain';
import { extract } from '../extract.js';

const lastClaim = (text: string): ExtractedClaim | undefined =>
  extract(text, { language: 'en', publishedAt: '2026-03-03T09:00:00Z' }).claims.at(-1);

/** Sentence, and the window: days, the words of time that name none, or nothing. */
const ARRANGED: readonly (readonly [string, string])[] = [
  ['The new timetable will come into force on 13 December.', '2026-12-13..2026-12-13'],
  ['The bridge will remain closed until Friday.', '2026-03-03..2026-03-06'],
  ['The scheme will bring 160 flats and a school.', ''],
  ['Residents of the street will receive letters in the coming weeks.', 'in the coming weeks'],
  ['Bus fares will go up by 10 cents from 1 April.', '2026-04-01..2026-04-01'],
  ['A third of the flats will be let at low rents.', ''],
  ['The sanctions would be extended in June, the ministry said.', '2026-06-01..2026-06-30'],
  ['The reform is to bring the deficit below 3 percent by 2028.', '2026-03-03..2028-12-31'],
  ['The Senate is expected to vote on Thursday.', '2026-03-05..2026-03-05'],
  ['The contract is expected to be awarded later this week.', '2026-03-03..2026-03-08'],
  ['The council expects to choose a builder next month.', '2026-04-01..2026-04-30'],
  ['The next round of talks is scheduled for 4 May in Riga.', '2026-05-04..2026-05-04'],
  ['Union leader Petra Holm announced protests for Saturday.', '2026-03-07..2026-03-07'],
  ['The two teams meet in the final next Tuesday.', '2026-03-10..2026-03-10'],
  ['A decision is expected on Friday.', '2026-03-06..2026-03-06'],
  ['The tax takes effect on 1 April.', '2026-04-01..2026-04-01'],
  ['Voters will go to the polls on 14 June.', '2026-06-14..2026-06-14'],
  ['The company said the plant would start production in late 2027.', '2027-01-01..2027-12-31'],
  ['Petra Holm said she would present a bill within 90 days of taking office.', 'within 90 days of'],
  ['The mayor promised to build a port if she wins the vote in April.', ''],
];

const windowOf = ({ plan }: ExtractedClaim): string =>
  plan?.dueFrom !== undefined && plan.dueTo !== undefined ? `${plan.dueFrom}..${plan.dueTo}` : (plan?.dueText ?? '');

describe('a plan', () => {
  it.each(ARRANGED)('is arranged in "%s"', (text, window) => {
    const claim = lastClaim(text);
    expect(claim?.kind).toBe('plan');
    expect(claim && windowOf(claim)).toBe(window);
  });
});
