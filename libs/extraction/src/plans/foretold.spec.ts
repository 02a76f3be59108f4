/** What news and those who are quoted foretell, tell or wish, and no plan, as read on Tuesday, 3 March 2026. */
import { describe, expect, it } from '@jest/globals';
import type { ExtractedClaim } from '#domain';
import { extract } from '../extract.js';

/** All claims of a text of Tuesday, 3 March 2026. */
const claimsOf = (text: string): readonly ExtractedClaim[] =>
  extract(text, { language: 'en', publishedAt: '2026-03-03T09:00:00Z' }).claims;

const TOLD: readonly string[] = [
  'Neighbors said the project would bring too much traffic.',
  'The proposal would allow buildings of up to six stories.',
  'The company expects revenue to grow 8 percent this year.',
  'The shares are expected to trade at a premium.',
  'The takeover would create the largest brewer in the region.',
  'Analysts expect the company to raise its dividend in May.',
  'The company sees net profit of 40 million euros in 2026.',
  'The suspect will face up to 20 years in prison if convicted.',
  'The blaze could burn for weeks, the fire chief said.',
  'Investigators believe the fire began in a kitchen.',
  'Polls suggest he would lose to the mayor.',
  'The minister denied that he would resign.',
  'It is not clear when the talks will resume.',
  'Whether the parties will agree on a budget remains open.',
  'The opposition said the law would ruin small farms.',
  'The treaty would bind both states for 20 years.',
  'The drug could reach patients in five years.',
  'The comet will be closest to Earth on 9 April.',
  'The findings will help doctors treat the disease.',
  'Kovac will turn 34 in May.',
  'Scientists hope the data will explain the signal.',
  'The flood killed 12 people and left 400 homeless.',
  'The crop will be smaller than last year.',
  'Rents will go up if the cap is lifted, owners say.',
  'The bus was due at noon but never came.',
  'The prize was to be shared by two poets, but one turned it down.',
  'Half of the staff will have retired by 2030.',
  'He would have been 80 on Friday.',
  'The lake is expected to freeze this week.',
  'The tower was to be the tallest in Europe.',
  'Some parents will keep their children at home.',
  'Doctors agreed that she was fit to travel.',
  'Experts agree the glacier is doomed.',
  'The team is set to be relegated.',
  'The number of pupils is set to fall by a tenth by 2030.',
  'The government was expected to fall last night.',
  'The bill will reach 3 billion euros, auditors found.',
  'It will be the first such visit in 20 years.',
  'Many will remember him as a teacher.',
  'The decision will be welcomed by farmers.',
  'The company made a profit of 90 crore last year.',
  'The issue was subscribed four times.',
  'At the upper end, the company will be valued at 80 billion rupees.',
  'Analysts said the stock would double within a year.',
  'Shareholders will own 40% after the issue.',
  'It could fly as soon as May.',
  'We might try again in June.',
  'I expect it to work.',
  'We hope it works.',
  'That would be a first for Norway.',
  'The site has been vacant since 2009.',
  'The buildings would block the view, she said.',
  'The plan calls for 120 houses.',
  'Under the proposal, the lot would hold 60 cars.',
  'The project would generate 2,000 trips a day, the study found.',
  'The airline was to base six aircraft at the airport from October 26, but has put that off.',
  'The fair was to open in the old port.',
  'The plant will cost 40 million euros.',
  'It will be ready for use.',
  'Smoke will follow the wind.',
];
const SPOKEN: readonly string[] = [
  '“We will see a lot of change next year,” he said.',
  '“We have a lot of work to do,” she said.',
  '“You will love it,” he said.',
  '“That will never happen,” she said.',
  '“We launched in May,” she said.',
  '“I think people will get used to it,” he said.',
  '“It’ll be huge,” she said.',
  '“We would have to raise prices if that happened,” she said.',
];

describe('no plan', () => {
  it.each(TOLD)('is told in "%s"', (text) => {
    expect(claimsOf(text).filter(({ plan }) => plan)).toEqual([]);
  });

  it.each(SPOKEN)('is spoken in "%s"', (text) => {
    expect(claimsOf(text).filter(({ plan }) => plan)).toEqual([]);
  });
});
