/** Plans of persons by their trade and of bodies, as read on Tuesday, 3 March 2026. */
import { describe, expect, it } from '@jest/globals';
import type { ExtractedClaim } from '#domain';
import { extract } from '../extract.js';

/** All claims of a text of Tuesday, 3 March 2026. */
const claimsOf = (text: string): readonly ExtractedClaim[] =>
  extract(text, { language: 'en', publishedAt: '2026-03-03T09:00:00Z' }).claims;

const windowsOf = (text: string): string[] =>
  claimsOf(text).flatMap(({ plan }) => (plan ? [plan.dueFrom ? `${plan.dueFrom}..${plan.dueTo ?? ''}` : ''] : []));

/** Sentence, and the days of the window. */
const ACTORS: readonly (readonly [string, string])[] = [
  ['Nurses will picket the health ministry on Thursday.', '2026-03-05..2026-03-05'],
  ['Teachers across the state will return to their classrooms, the district said.', ''],
  ['Airport baggage handlers will strike again in April, the union said.', '2026-04-01..2026-04-30'],
  ['Surgeons would operate on the boy on Monday, the clinic said.', '2026-03-09..2026-03-09'],
  ['Local fishermen will receive compensation, the minister said.', ''],
  [
    'Supporters of the jailed mayor would march through the capital on Saturday, organisers said.',
    '2026-03-07..2026-03-07',
  ],
  ['Investigators will examine the wreckage, the safety board said.', ''],
  ['Rescue teams from Norway will join the search next week.', '2026-03-09..2026-03-15'],
  ['Delegates from 40 countries will vote on the text on Friday.', '2026-03-06..2026-03-06'],
  ['Two dozen volunteers will paint the hall in June, the parish said.', '2026-06-01..2026-06-30'],
  ['Carmakers would recall 300,000 vehicles by the end of the year, the regulator said.', '2026-03-03..2026-12-31'],
  ['Regional envoys would gather on Thursday to draft a joint letter, he said.', '2026-03-05..2026-03-05'],
  ['The jury will hear from three more witnesses.', ''],
  ['Fifty firefighters from Bergen would arrive on Wednesday, the mayor said.', '2026-03-04..2026-03-04'],
];

describe('a plan', () => {
  it.each(ACTORS)('is made by those who act in "%s"', (text, window) => {
    expect(windowsOf(text)).toContain(window);
  });
});
