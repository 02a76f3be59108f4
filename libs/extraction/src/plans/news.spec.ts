/** Plans as news of many kinds tells them, read on Tuesday, 3 March 2026. */
import { describe, expect, it } from '@jest/globals';
import type { ExtractedClaim } from '#domain';
import { extract } from '../extract.js';

/** All claims of a text of Tuesday, 3 March 2026. */
const claimsOf = (text: string): readonly ExtractedClaim[] =>
  extract(text, { language: 'en', publishedAt: '2026-03-03T09:00:00Z' }).claims;

const windowsOf = (text: string): string[] =>
  claimsOf(text).flatMap(({ plan }) => (plan ? [plan.dueFrom ? `${plan.dueFrom}..${plan.dueTo ?? ''}` : ''] : []));

/** Sentence, and the days of the window. */
const NEWS: readonly (readonly [string, string])[] = [
  ['The Red Cross will fly 20 tonnes of blankets to the island.', ''],
  ['Judge Ines Kahler will sentence him on June 30.', '2026-06-30..2026-06-30'],
  ['The ship is expected to leave dry dock by the end of July.', '2026-03-03..2026-07-31'],
  ["The singer will donate the fee to a children's hospice.", ''],
  ['A probe built in Toulouse will be launched towards Venus in 2027.', '2027-01-01..2027-12-31'],
  ['The marathon is to start at the old town hall on April 20.', '2026-04-20..2026-04-20'],
  ['Classes resume on 13 April after the spring break.', '2026-04-13..2026-04-13'],
  ['Police will step up patrols around the stadium.', ''],
  ['New rules on parking take effect on Sept. 1.', '2026-09-01..2026-09-01'],
  ['Her first novel comes out on 15 May.', '2026-05-15..2026-05-15'],
  ['The body will be flown home on Friday.', '2026-03-06..2026-03-06'],
  ['The grant will pay for 40 beds over the next year.', '2026-03-03..2027-03-03'],
  ['Lawyers for the two men will file an appeal on Tuesday, 10 March.', '2026-03-10..2026-03-10'],
  [
    'The company sees itself shipping the first trucks in the second quarter and will open a depot in Gdansk in the second quarter.',
    '2026-04-01..2026-06-30',
  ],
  ["The defender will miss Saturday's match but will travel with the squad.", ''],
  ["We're going to plant a million trees by 2030, the premier said.", '2026-03-03..2030-12-31'],
  ['The ministry has ordered an inquiry and will publish its findings.', ''],
  ['Talks between the pilots and the airline are set to resume next week.', '2026-03-09..2026-03-15'],
  ['A vigil is planned for 12 March.', '2026-03-12..2026-03-12'],
  ['Fans will gather in the main square on Saturday to welcome the team.', '2026-03-07..2026-03-07'],
  ['The museum has promised to return the bronzes to Benin.', ''],
  ['Sweden will contribute two frigates to the mission, its defence minister said.', ''],
  ['The Fed is due to announce its decision on Thursday.', '2026-03-05..2026-03-05'],
  ['Voters in the state go to the polls on Nov. 3.', '2026-11-03..2026-11-03'],
  ['Applicants must be told by April 15, and the board will decide by April 15.', '2026-03-03..2026-04-15'],
  ['The airline will refund all passengers, a spokeswoman said.', ''],
  ['Construction of the stadium will start in June.', '2026-06-01..2026-06-30'],
  ['The reactor is scheduled to be switched off by 2029.', '2026-03-03..2029-12-31'],
  ['The club said it was looking for a new coach and would name one soon.', ''],
  ['The pope will celebrate Mass in the cathedral on Wednesday.', '2026-03-04..2026-03-04'],
  ['From July 1, shoppers will pay a deposit on every bottle.', '2026-07-01..2026-07-01'],
  ['Ana Reyes, 41, is due in court on March 16.', '2026-03-16..2026-03-16'],
  ['A candlelight march is set for Sunday evening.', '2026-03-08..2026-03-08'],
  ['Engineers plan to drain the reservoir to inspect the dam.', ''],
  ['The theatre will remain closed until August.', '2026-03-03..2026-08-31'],
  ['The ferry operator intends to resume sailings in May.', '2026-05-01..2026-05-31'],
  ['The Danish firm has agreed to buy its rival for 2 billion euros.', ''],
  ['Ministers have agreed a plan to house 5,000 refugees and will present it to parliament.', ''],
  ['The film opens in cinemas on Thursday.', '2026-03-05..2026-03-05'],
  ['The trust is to appoint a new chair.', ''],
  ['The minimum wage is to rise to 15 euros in April 2027.', '2027-04-01..2027-04-30'],
  ['The state will build 3,000 homes for teachers.', ''],
  ['Crews hope to have the power back next week.', '2026-03-09..2026-03-15'],
  ['The bank aims to complete the sale in the fourth quarter.', '2026-10-01..2026-12-31'],
  ['The offer closes on 31 March.', '2026-03-31..2026-03-31'],
  ['He said he would run again.', ''],
  ['The government intends to appeal against the ruling.', ''],
  ['They will appeal, their lawyer said.', ''],
  ["The funeral will be held at St Mary's on Thursday.", '2026-03-05..2026-03-05'],
  ['The army says it will withdraw all troops from the valley by the end of the year.', '2026-03-03..2026-12-31'],
  ['The tournament will take place on 14 and 15 March.', '2026-03-14..2026-03-15'],
  ['Norway has pledged 4 million kroner to rebuild the school by 2028.', '2026-03-03..2028-12-31'],
  ['Polish President Jan Nowak is to host his Czech counterpart on Friday.', '2026-03-06..2026-03-06'],
  ['Both sides have promised to respect the result.', ''],
  ['Ballots will be mailed to households on March 20.', '2026-03-20..2026-03-20'],
  ['It plans to cut 2,300 jobs by the end of March.', '2026-03-03..2026-03-31'],
];

describe('a plan', () => {
  it.each(NEWS)('is found in "%s"', (text, window) => {
    expect(windowsOf(text)).toContain(window);
  });
});
