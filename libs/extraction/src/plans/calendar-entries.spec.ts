/** What is arranged for a day, as read on Tuesday, 3 March 2026. */
import { describe, expect, it } from '@jest/globals';
import type { ExtractedClaim } from '#domain';
import { extract } from '../extract.js';

/** All claims of a text of Tuesday, 3 March 2026. */
const claimsOf = (text: string): readonly ExtractedClaim[] =>
  extract(text, { language: 'en', publishedAt: '2026-03-03T09:00:00Z' }).claims;

const windowsOf = (text: string): string[] =>
  claimsOf(text).flatMap(({ plan }) => (plan ? [plan.dueFrom ? `${plan.dueFrom}..${plan.dueTo ?? ''}` : ''] : []));

/** Sentence, and the days of the window. */
const THINGS: readonly (readonly [string, string])[] = [
  ['The Leipzig mill will shut by Dec. 31, a notice said.', '2026-03-03..2026-12-31'],
  [
    'The second unit of the power station would come on stream by the end of next year, the operator said.',
    '2026-03-03..2027-12-31',
  ],
  ['All primary schools in the county will stay shut on Monday, the council said.', '2026-03-09..2026-03-09'],
  ['Hearings set for Monday would be moved to the week beginning 9 March, the court said.', '2026-03-09..2026-03-15'],
  ['The tram line will go into service in May.', '2026-05-01..2026-05-31'],
  ['The third berth would be up and running by June, the port said.', '2026-03-03..2026-06-30'],
  ['The new ferry will enter service in September, the company said.', '2026-09-01..2026-09-30'],
  ['The Dutch yard will be sold, the owners said.', ''],
  ['The petition will be handed to parliament on 13 March.', '2026-03-13..2026-03-13'],
  ['The bridge will close to lorries next year.', '2027-01-01..2027-12-31'],
  ['A consultation on the scheme will run in the week beginning 9 March.', '2026-03-09..2026-03-15'],
  ['The last coal units will go offline by the end of 2028.', '2026-03-03..2028-12-31'],
];

/** Sentence, and the days of the window. */
const PRESENT: readonly (readonly [string, string])[] = [
  ['A public hearing takes place at the Civic Hall next Wednesday, 11 March, at 7pm.', '2026-03-11..2026-03-11'],
  ['The exhibition opens at the city museum on 14 March.', '2026-03-14..2026-03-14'],
  ['Her trial begins on Friday.', '2026-03-06..2026-03-06'],
  ['The next increase takes effect on April 1.', '2026-04-01..2026-04-01'],
  ['Applications close on Monday.', '2026-03-09..2026-03-09'],
  ['The inquiry resumes next Tuesday.', '2026-03-10..2026-03-10'],
  ['The central bank announces its decision on 19 March.', '2026-03-19..2026-03-19'],
  ['EU leaders meet in Brussels on Thursday to discuss the budget.', '2026-03-05..2026-03-05'],
  ['The ban comes into force on 12 March.', '2026-03-12..2026-03-12'],
  ['The current contract expires in June.', '2026-06-01..2026-06-30'],
  ['Tickets go on sale on Friday.', '2026-03-06..2026-03-06'],
];

/** Sentence, and the days of the window. */
const STILL_AHEAD: readonly (readonly [string, string])[] = [
  ['We will be sending a second team, the agency said.', ''],
  ['The minister is flying to Doha tomorrow.', '2026-03-04..2026-03-04'],
  ['The two are meeting on Friday in Vienna.', '2026-03-06..2026-03-06'],
  ['The rivals were due to face each other in court on Monday, 9 March.', '2026-03-09..2026-03-09'],
  ['He is to be sentenced on March 30.', '2026-03-30..2026-03-30'],
  ['There will be a vote of confidence, the speaker said.', ''],
];

describe('a plan', () => {
  it.each(THINGS)('is arranged for a thing in "%s"', (text, window) => {
    expect(windowsOf(text)).toContain(window);
  });

  it.each(PRESENT)('is told in the present tense in "%s"', (text, window) => {
    expect(windowsOf(text)).toContain(window);
  });

  it.each(STILL_AHEAD)('is told as still ahead in "%s"', (text, window) => {
    expect(windowsOf(text)).toContain(window);
  });
});
