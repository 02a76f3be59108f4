/** Plans as councils, markets, courts, parties and clubs make them, read on Tuesday, 3 March 2026. */
import { describe, expect, it } from '@jest/globals';
import type { ExtractedClaim } from '#domain';
import { extract } from '../extract.js';

/** All claims of a text of Tuesday, 3 March 2026. */
const claimsOf = (text: string): readonly ExtractedClaim[] =>
  extract(text, { language: 'en', publishedAt: '2026-03-03T09:00:00Z' }).claims;

const windowsOf = (text: string): string[] =>
  claimsOf(text).flatMap(({ plan }) => (plan ? [plan.dueFrom ? `${plan.dueFrom}..${plan.dueTo ?? ''}` : ''] : []));

/** Sentence, and the days of the window. */
const BEATS: readonly (readonly [string, string])[] = [
  ['The planning commission will take up the request again on March 17.', '2026-03-17..2026-03-17'],
  ['The developer wants to put 212 apartments and a grocery store on the site.', ''],
  ['A second reading is scheduled for March 24 at 6 p.m.', '2026-03-24..2026-03-24'],
  ['The city would pay for the new sewer line, officials said.', ''],
  ['Staff will bring back a revised ordinance in June, City Manager Ruth Ochoa said.', '2026-06-01..2026-06-30'],
  [
    'Pending approval, crews could break ground this fall and the first tenants will move in in the spring of 2027.',
    '2027-03-01..2027-05-31',
  ],
  ['Residents vowed to fight the project in court.', ''],
  ['Council member Dan Pruitt said he would recuse himself from the vote.', ''],
  ['The council postponed its decision until April 7.', '2026-04-07..2026-04-07'],
  ['Written comments will be accepted through March 20.', '2026-03-03..2026-03-20'],
  ['The next meeting is Thursday, March 19, at the fire hall.', '2026-03-19..2026-03-19'],
  ['The county plans to widen the road to four lanes.', ''],
  ['The issue will open for subscription on March 11.', '2026-03-11..2026-03-11'],
  ['Shares are expected to list on March 18.', '2026-03-18..2026-03-18'],
  ['The company will use the proceeds to repay debt.', ''],
  ['The promoters will sell 12 million shares in the offering.', ''],
  ['It plans to double its capacity to 4 gigawatts by March 2028.', '2026-03-03..2028-03-31'],
  ['The lender said it would set aside 300 million rupees for bad loans.', ''],
  ['Halden will report first-quarter earnings on May 7.', '2026-05-07..2026-05-07'],
  ['Chief Executive Rolf Aas will step down after the annual meeting and be succeeded by Mia Dahl.', ''],
  ['Mia Dahl will take over as chief executive on July 1.', '2026-07-01..2026-07-01'],
  ['The merger is expected to close by the end of the year.', '2026-03-03..2026-12-31'],
  ['The group expects to complete the takeover by the third quarter.', '2026-03-03..2026-09-30'],
  ['Production of the new model will begin in 2027 at its plant in Brno.', '2027-01-01..2027-12-31'],
  ['The bank will pay a dividend of 40 cents a share.', ''],
  ['The airline is adding flights to Lagos and plans to order 12 more aircraft.', ''],
  ['He is scheduled to be arraigned on April 14.', '2026-04-14..2026-04-14'],
  ['Jury selection is set to begin May 4.', '2026-05-04..2026-05-04'],
  ['Prosecutors said they will not seek the death penalty.', ''],
  ['An autopsy will be performed on Thursday.', '2026-03-05..2026-03-05'],
  ['Detectives plan to interview the driver once he leaves hospital.', ''],
  ['The advisory remains in effect until Friday.', '2026-03-03..2026-03-06'],
  ['The family will sue the railway, their lawyer said.', ''],
  ['If elected, she would scrap the tax on second homes.', ''],
  ['He will campaign in the north on Saturday.', '2026-03-07..2026-03-07'],
  ['She said her government would hire 3,000 nurses.', ''],
  ['The chancellor will visit India from March 22 to 24.', '2026-03-22..2026-03-24'],
  ['The two countries agreed to reopen their embassies.', ''],
  ['Both leaders pledged to keep the border open.', ''],
  ['The bloc will impose sanctions on 14 officials, two diplomats said.', ''],
  ['The envoys will sit down in Muscat on March 10.', '2026-03-10..2026-03-10'],
  ['The summit has been moved to May.', '2026-05-01..2026-05-31'],
  ['The foreign ministry will summon the ambassador.', ''],
  ['Lawmakers are to vote on the budget on Wednesday, March 11.', '2026-03-11..2026-03-11'],
  ['The Rovers host Dynamo on Saturday, 14 March.', '2026-03-14..2026-03-14'],
  ['Kovac will undergo surgery on his knee.', ''],
  ['Her band will tour Japan in October.', '2026-10-01..2026-10-31'],
  ['The gallery is showing 60 drawings and will add ten more.', ''],
  ['The telescope will start taking images this summer.', '2026-06-01..2026-08-31'],
  ['The team will publish the data once the review is complete.', ''],
  ['NASA plans to send a second lander in 2028.', '2028-01-01..2028-12-31'],
  ['The researchers now plan to test the drug in humans.', ''],
  ['The festival kicks off on April 25.', '2026-04-25..2026-04-25'],
  ['The Cedar Valley Board of Education voted 5-2 Monday to close Harlan Elementary in May.', '2026-05-01..2026-05-31'],
  ['Lawmakers voted unanimously on Tuesday to ban the sale of fireworks.', ''],
  ['The council voted to sell the old depot.', ''],
  ['The union’s members have voted to strike.', ''],
  ['• The district hopes to sell the building by the end of the year, Yoder said.', '2026-03-03..2026-12-31'],
  ['Voters will decide April 7 on the $9.5 million bond issue.', '2026-04-07..2026-04-07'],
  ['Zetavine will reset all passwords by Friday.', '2026-03-03..2026-03-06'],
  ['A signing ceremony was pencilled in for early May.', '2026-05-01..2026-05-31'],
  ['Fourteen other countries would get letters by Monday, she said.', '2026-03-03..2026-03-09'],
  ['The board opted to keep both sites.', ''],
];

/** Sentence, and the days of the window. */
const MOVED: readonly (readonly [string, string])[] = [
  ['The council postponed its decision until April 7.', '2026-04-07..2026-04-07'],
  ['The summit has been moved to May.', '2026-05-01..2026-05-31'],
  ['The judge adjourned the hearing until 7 April.', '2026-04-07..2026-04-07'],
  ['The game was rescheduled for 19 March.', '2026-03-19..2026-03-19'],
  ['The launch has been pushed back to September.', '2026-09-01..2026-09-30'],
  ['The vote was put off until Monday.', '2026-03-09..2026-03-09'],
];

describe('a plan', () => {
  it.each(BEATS)('is found in "%s"', (text, window) => {
    expect(windowsOf(text)).toContain(window);
  });

  it.each(MOVED)('has another day in "%s"', (text, window) => {
    expect(windowsOf(text)).toContain(window);
  });
});
