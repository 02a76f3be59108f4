/** Plans of public services, and those that people tell of themselves, read on Tuesday, 3 March 2026. */
import { describe, expect, it } from '@jest/globals';
import type { ExtractedClaim } from '#domain';
import { extract } from '../extract.js';

/** All claims of a text of Tuesday, 3 March 2026. */
const claimsOf = (text: string): readonly ExtractedClaim[] =>
  extract(text, { language: 'en', publishedAt: '2026-03-03T09:00:00Z' }).claims;

const windowsOf = (text: string): string[] =>
  claimsOf(text).flatMap(({ plan }) => (plan ? [plan.dueFrom ? `${plan.dueFrom}..${plan.dueTo ?? ''}` : ''] : []));

/** Sentence, and the days of the window. */
const SERVICES: readonly (readonly [string, string])[] = [
  [
    'The weather office has issued a flood alert that runs until Thursday, and the dam authority will release water from the Kaza reservoir until Thursday.',
    '2026-03-03..2026-03-05',
  ],
  ['The Centre will provide free rice to 800 million people, the food minister said.', ''],
  ['The results will be declared on March 15.', '2026-03-15..2026-03-15'],
  ['The state government has decided to waive the fees of girl students.', ''],
  [
    "Nigeria's president will present the budget to a joint session of the National Assembly on March 20.",
    '2026-03-20..2026-03-20',
  ],
  ['The scheme ends on 30 June.', '2026-06-30..2026-06-30'],
  [
    'Phone makers must comply by the end of September, and the regulator will publish guidance by the end of September.',
    '2026-03-03..2026-09-30',
  ],
  ['Apple growers will get a subsidy of 2 euros a crate.', ''],
  ['Buses will replace trains between Ghent and Bruges on 21 and 22 March.', '2026-03-21..2026-03-22'],
  ['No trains will run on the line during the works.', ''],
  ['The clinic will offer free shots from Monday to Friday.', '2026-03-09..2026-03-13'],
  ['The school will reopen for older pupils on May 4.', '2026-05-04..2026-05-04'],
  ['The university said it would drop the language requirement.', ''],
  ['An exhibition of her letters will be on show in Leeds in October.', '2026-10-01..2026-10-31'],
  ['Its owner, a pension fund, has put the airport up for sale and will choose a buyer.', ''],
  ['Airlines have been told to file new schedules within a month.', '2026-03-03..2026-04-03'],
  ['The army chief said soldiers would be sent to the border towns.', ''],
  ['The station will get two new lifts.', ''],
  ["Farmers' groups have called a nationwide blockade for March 12.", '2026-03-12..2026-03-12'],
  ['A new law to protect tenants is being drafted and will be put to parliament.', ''],
  ['The consultation runs until the end of May.', '2026-03-03..2026-05-31'],
  ['The health service will start vaccinating toddlers next week.', '2026-03-09..2026-03-15'],
  ['The municipality is to plant 400 trees along the canal.', ''],
  ['The two men have agreed to be extradited.', ''],
  ['Applications must be in by 31 March, and the winners will be announced on 31 March.', '2026-03-31..2026-03-31'],
  ['Owners of older cars will be offered a grant.', ''],
  ['Her lawyers have said they will ask for bail.', ''],
  ['Work on the flood wall gets under way in August.', '2026-08-01..2026-08-31'],
  ['The village wants to be carbon neutral by 2033.', '2026-03-03..2033-12-31'],
  [
    'Moscow has invited 20 heads of state to the parade on May 9, and they will attend the parade on May 9.',
    '2026-05-09..2026-05-09',
  ],
  ['The new curriculum will be introduced in September.', '2026-09-01..2026-09-30'],
  ['The utility intends to phase out coal by 2030.', '2026-03-03..2030-12-31'],
  ['The Treasury will top up the fund.', ''],
  ["Tomorrow, the committee will question the bank's former head.", '2026-03-04..2026-03-04'],
  ['Mourners will file past the coffin.', ''],
  ['All 2,400 staff are to be retrained by the end of November.', '2026-03-03..2026-11-30'],
  ['The two sides will face off again on Sunday.', '2026-03-08..2026-03-08'],
  ['The orchestra opens its season in the summer.', '2026-06-01..2026-08-31'],
  ["King's Day falls on a Sunday this year, so shops will open on Monday, April 27.", '2026-04-27..2026-04-27'],
];

/** Sentence, and the days of the window. */
const SPOKEN: readonly (readonly [string, string])[] = [
  ['“We’ll have a first version in users’ hands by the end of June,” Larsen said.', '2026-03-03..2026-06-30'],
  ['“We will be in twelve countries in 2027,” she said.', '2027-01-01..2027-12-31'],
  ['“We’re going to do a second test in May,” said Larsen.', '2026-05-01..2026-05-31'],
  ['“I’ll get you the numbers by the end of June,” he told the committee.', '2026-03-03..2026-06-30'],
  ['“We will find whoever did this,” the sheriff said.', ''],
  ['“We’re shipping the first units in the summer,” he said.', '2026-06-01..2026-08-31'],
  ['“We plan to open the beta to everybody in September,” said Okoye.', '2026-09-01..2026-09-30'],
  ['“I’m going to resign,” he said.', ''],
  ['“We want to be profitable by the end of the year,” she said.', '2026-03-03..2026-12-31'],
  ['“Our goal is to reach a million users by the end of the year,” she said.', '2026-03-03..2026-12-31'],
  ['“We’ll open an office in Lyon,” he said.', ''],
  ['“The next release comes in April,” she said.', '2026-04-01..2026-04-30'],
  ['“Let’s see: the fix goes out next week,” he said.', '2026-03-09..2026-03-15'],
  ['“No, we won’t sell the data,” she said.', ''],
];

describe('a plan', () => {
  it.each(SERVICES)('is found in "%s"', (text, window) => {
    expect(windowsOf(text)).toContain(window);
  });

  it.each(SPOKEN)('is spoken in "%s"', (text, window) => {
    expect(windowsOf(text)).toContain(window);
  });
});
