/** Plans of listings, launches and building sites, read on Tuesday, 3 March 2026. */
import { describe, expect, it } from '@jest/globals';
import type { ExtractedClaim } from '#domain';
import { extract } from '../extract.js';

/** All claims of a text of Tuesday, 3 March 2026. */
const claimsOf = (text: string): readonly ExtractedClaim[] =>
  extract(text, { language: 'en', publishedAt: '2026-03-03T09:00:00Z' }).claims;

const windowsOf = (text: string): string[] =>
  claimsOf(text).flatMap(({ plan }) => (plan ? [plan.dueFrom ? `${plan.dueFrom}..${plan.dueTo ?? ''}` : ''] : []));

/** Sentence, and the days of the window. */
const OFFERED: readonly (readonly [string, string])[] = [
  ['The initial public offering will be open from March 11 to 13.', '2026-03-11..2026-03-13'],
  ['Bidding by anchor investors will take place on March 10.', '2026-03-10..2026-03-10'],
  ['The IPO opens on Wednesday, March 11.', '2026-03-11..2026-03-11'],
  ['The stock is likely to list on the exchanges on March 18.', '2026-03-18..2026-03-18'],
  ['Allotment will be finalised on March 16.', '2026-03-16..2026-03-16'],
  ['Net proceeds will be used to retire debt and fund a plant in Pune.', ''],
  ['The company proposes to spend 4 billion rupees on a new plant.', ''],
  ['Of the proceeds, 900 crore will go towards a factory in Gujarat.', ''],
  ['Existing shareholders will offload up to 40 million shares.', ''],
  ['The founders will hold 51% after the issue.', ''],
  ['Half of the issue is reserved for institutions and 35% will be offered to retail buyers.', ''],
  ['The company intends to become debt-free by March 2027.', '2026-03-03..2027-03-31'],
  ['It will add 200 stores by December.', '2026-03-03..2026-12-31'],
  ['The government, which owns 60%, will not sell any shares.', ''],
  [
    'The new line should be running within 18 months, and the company will hire 900 people within 18 months.',
    '2026-03-03..2027-09-03',
  ],
];

/** Sentence, and the days of the window. */
const LAUNCHED: readonly (readonly [string, string])[] = [
  ['The rocket is due to fly again before the end of June.', '2026-03-03..2026-06-30'],
  ['Lift-off is set for 15 April.', '2026-04-15..2026-04-15'],
  ['We’re targeting 15 April for launch.', '2026-04-15..2026-04-15'],
  ['The next flight is planned for this summer.', '2026-06-01..2026-08-31'],
  ['The capsule will carry two mice and a camera.', ''],
  ['We’ll fly it twice more before we put people on board.', ''],
  ['A crewed flight would follow in 2027, she said.', '2027-01-01..2027-12-31'],
  ['We intend to have a station in orbit by 2028.', '2026-03-03..2028-12-31'],
  ['The booster will land on a barge.', ''],
  ['The craft will spend 90 days in orbit.', ''],
  ['We’ll know within six months, and we’ll decide within six months.', '2026-03-03..2026-09-03'],
  ['The satellite is designed to last 15 years and will map the ice.', ''],
  ['Testing of the engine starts in May.', '2026-05-01..2026-05-31'],
  ['We are not going to rush it.', ''],
];

/** Sentence, and the days of the window. */
const BUILT: readonly (readonly [string, string])[] = [
  ['The board of supervisors will hold a public hearing April 6.', '2026-04-06..2026-04-06'],
  ['The applicant agreed to plant a row of trees along the fence.', ''],
  ['Traffic lights will be installed at both ends of the street.', ''],
  ['The developer has promised a playground.', ''],
  ['Construction is expected to be finished by the end of September.', '2026-03-03..2026-09-30'],
  ['The matter goes back to the council on March 17.', '2026-03-17..2026-03-17'],
  ['The council is expected to take a final vote March 17.', '2026-03-17..2026-03-17'],
  ['The apartments would be built in two phases, the developer said.', ''],
  ['A quarter of the units will be set aside for teachers.', ''],
  ['She said she plans to run for the council.', ''],
  ['Residents can sign the petition until March 16 and the group will file it by March 16.', '2026-03-03..2026-03-16'],
  ['The city will hire a consultant to study traffic.', ''],
  ['The company said it would bury the power lines.', ''],
  ['Neighbors plan to appeal.', ''],
  ['The railway said it would fit 5,000 sensors by the end of June.', '2026-03-03..2026-06-30'],
  ['The first flight from the new airport will take off in June.', '2026-06-01..2026-06-30'],
  ['A second runway would follow by March 2028, she said.', '2026-03-03..2028-03-31'],
  ['The Nashik unit will employ 1,100 people.', ''],
  ['The firm will file its papers by June-end.', '2026-03-03..2026-06-30'],
  ['Residents will be able to vote by post from April.', '2026-04-01..2026-04-30'],
  ['The ministry said it would bring the deficit below 3 percent by the end of the year.', '2026-03-03..2026-12-31'],
  ['The mill will make paper from straw.', ''],
  ['The case was adjourned to March 25th.', '2026-03-25..2026-03-25'],
  ['The inquest will resume on March 25th.', '2026-03-25..2026-03-25'],
  ['Trial production will commence in the second quarter of 2026.', '2026-04-01..2026-06-30'],
  ['The balance will go into a new plant in Gujarat.', ''],
];

describe('a plan', () => {
  it.each(OFFERED)('is offered in "%s"', (text, window) => {
    expect(windowsOf(text)).toContain(window);
  });

  it.each(LAUNCHED)('is launched in "%s"', (text, window) => {
    expect(windowsOf(text)).toContain(window);
  });

  it.each(BUILT)('is built in "%s"', (text, window) => {
    expect(windowsOf(text)).toContain(window);
  });
});
