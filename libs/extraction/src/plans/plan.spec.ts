/** Plans, sentence by sentence, as read on Tuesday, 3 March 2026: who is to do what, and when. */
import { describe, expect, it } from '@jest/globals';
import type { ExtractedClaim } from '#domain';
import { extract } from '../extract.js';

const CONTEXT = { language: 'en', publishedAt: '2026-03-03T09:00:00Z' };

function lastClaim(text: string): ExtractedClaim | undefined {
  return extract(text, CONTEXT).claims.at(-1);
}

/** Sentence, actors, action, and the window: days, the words of time that name none, or nothing. */
const PLANS: readonly (readonly [string, string, string, string])[] = [
  [
    'Norway will open the new Oslofjord bridge in July, Transport Minister Kari Nordmann said on Tuesday.',
    'Norway',
    'open the new Oslofjord bridge in July',
    '2026-07-01..2026-07-31',
  ],
  ['The city will open the old bridge in July.', 'The city', 'open the old bridge in July', '2026-07-01..2026-07-31'],
  [
    'The ministry said it would open the bridge by the end of the year.',
    'The ministry',
    'open the bridge by the end of the year',
    '2026-03-03..2026-12-31',
  ],
  ['Officials in Doha said the talks would resume soon.', '', 'resume soon', 'soon'],
  [
    'The company will publish its results on 12 May.',
    'The company',
    'publish its results on 12 May',
    '2026-05-12..2026-05-12',
  ],
  ['On 12 May the company will publish its results.', 'the company', 'publish its results', '2026-05-12..2026-05-12'],
  [
    'The summit will take place in Geneva in the autumn.',
    '',
    'take place in Geneva in the autumn',
    '2026-09-01..2026-11-30',
  ],
  ['A second round of talks will be held next week.', '', 'be held next week', '2026-03-09..2026-03-15'],
  ['The old harbour will be rebuilt by 2031.', '', 'be rebuilt by 2031', '2026-03-03..2031-12-31'],
  ['President Maria Lund is to visit Riga on Friday.', 'Maria Lund', 'visit Riga on Friday', '2026-03-06..2026-03-06'],
  [
    'The two ministers are due to meet in Prague on 14 April.',
    'The two ministers',
    'meet in Prague on 14 April',
    '2026-04-14..2026-04-14',
  ],
  [
    'Parliament is set to vote on the bill next month.',
    'Parliament',
    'vote on the bill next month',
    '2026-04-01..2026-04-30',
  ],
  ['The court is scheduled to rule on 9 April.', 'The court', 'rule on 9 April', '2026-04-09..2026-04-09'],
  [
    'The airline plans to cut 300 flights this summer.',
    'The airline',
    'cut 300 flights this summer',
    '2026-06-01..2026-08-31',
  ],
  [
    'The bank intends to close ten branches next year.',
    'The bank',
    'close ten branches next year',
    '2027-01-01..2027-12-31',
  ],
  [
    'Volvo aims to sell only electric cars by 2030.',
    'Volvo',
    'sell only electric cars by 2030',
    '2026-03-03..2030-12-31',
  ],
  [
    'The mayor hopes to reopen the harbour in September.',
    'The mayor',
    'reopen the harbour in September',
    '2026-09-01..2026-09-30',
  ],
  [
    'The coalition agreed on Monday to raise the minimum wage in January.',
    'The coalition',
    'raise the minimum wage in January',
    '2027-01-01..2027-01-31',
  ],
  [
    'The premier promised to rebuild the school within two years.',
    'The premier',
    'rebuild the school within two years',
    '2026-03-03..2028-03-03',
  ],
  ['The union vowed to strike on Friday.', 'The union', 'strike on Friday', '2026-03-06..2026-03-06'],
  [
    'The government pledged to plant ten million trees by 2035.',
    'The government',
    'plant ten million trees by 2035',
    '2026-03-03..2035-12-31',
  ],
  [
    'Denmark has committed to close its last coal plant by 2028.',
    'Denmark',
    'close its last coal plant by 2028',
    '2026-03-03..2028-12-31',
  ],
  [
    'The king accepted an invitation to Tallinn in August.',
    'The king',
    'accepted an invitation to Tallinn in August',
    '2026-08-01..2026-08-31',
  ],
  [
    '“We will rebuild the bridge in the spring,” the mayor of Bergen said.',
    'the mayor of Bergen',
    'rebuild the bridge in the spring',
    '2026-03-01..2026-05-31',
  ],
  [
    '“I will sign the order tomorrow,” said Governor Ann Reed.',
    'Ann Reed',
    'sign the order tomorrow',
    '2026-03-04..2026-03-04',
  ],
  [
    'Opposition leader Petra Holm said she would publish her tax returns in the coming weeks.',
    'Petra Holm',
    'publish her tax returns in the coming weeks',
    'in the coming weeks',
  ],
  ['Petra Holm said that, if elected, she would abolish the tax.', 'Petra Holm', 'abolish the tax', ''],
  ['The agency will not renew the contract, a spokesman said.', 'The agency', 'not renew the contract', ''],
  [
    'The regulator will decide in the second quarter.',
    'The regulator',
    'decide in the second quarter',
    '2026-04-01..2026-06-30',
  ],
  [
    'Norway and Sweden will hold a joint exercise in October.',
    'Norway & Sweden',
    'hold a joint exercise in October',
    '2026-10-01..2026-10-31',
  ],
  [
    'The European Commission would present its proposal on 21 April, its spokeswoman said.',
    'The European Commission',
    'present its proposal on 21 April',
    '2026-04-21..2026-04-21',
  ],
  [
    'Under the deal, the state will sell its stake over the next three years.',
    'the state',
    'sell its stake over the next three years',
    '2026-03-03..2029-03-03',
  ],
  ['The airport said that it was going to build a third runway.', 'The airport', 'build a third runway', ''],
  [
    'The company said on Monday it would publish its annual report on Thursday.',
    'The company',
    'publish its annual report on Thursday',
    '2026-03-05..2026-03-05',
  ],
  [
    'On Wednesday police will begin to search the lake.',
    'police',
    'begin to search the lake',
    '2026-03-04..2026-03-04',
  ],
  [
    'Prime Minister Jonas Berg will travel to Warsaw on 17-18 March.',
    'Jonas Berg',
    'travel to Warsaw on 17-18 March',
    '2026-03-17..2026-03-18',
  ],
  [
    'The minister told parliament that the government would spend 4 billion kroner on rail by 2032.',
    'the government',
    'spend 4 billion kroner on rail by 2032',
    '2026-03-03..2032-12-31',
  ],
  [
    'Tesla said it plans to build a factory near Berlin by 2028.',
    'Tesla',
    'build a factory near Berlin by 2028',
    '2026-03-03..2028-12-31',
  ],
  ['The new president will be sworn in on 1 May.', '', 'be sworn in on 1 May', '2026-05-01..2026-05-01'],
  [
    'The company announced plans to close its plant in Lyon next year.',
    'The company',
    'close its plant in Lyon next year',
    '2027-01-01..2027-12-31',
  ],
  ['The mayor promised a new school by 2029.', 'The mayor', 'promised a new school by 2029', '2026-03-03..2029-12-31'],
  ['The museum is to reopen later this year.', 'The museum', 'reopen later this year', '2026-03-03..2026-12-31'],
  ['China will increase its tariffs in June.', 'China', 'increase its tariffs in June', '2026-06-01..2026-06-30'],
  [
    'Opposition parties will table a motion against the premier on Thursday.',
    'Opposition parties',
    'table a motion against the premier on Thursday',
    '2026-03-05..2026-03-05',
  ],
];

/** Plans whose words name times, but not their own. */
const UNDATED: readonly string[] = [
  'The city will replace the bridge that collapsed in 2019.',
  'The ministers will discuss the attack of 12 January.',
  'The bank will present the July figures to its board.',
  'The minister promised last week to publish the report.',
  'The company will close the plant it opened in May 2012.',
  'The president will meet families of soldiers killed since November.',
  'The mayor said on Friday that she would answer the letter.',
];

const windowOf = ({ plan }: ExtractedClaim): string =>
  plan?.dueFrom !== undefined && plan.dueTo !== undefined ? `${plan.dueFrom}..${plan.dueTo}` : (plan?.dueText ?? '');

describe('a plan', () => {
  it.each(PLANS)('is read from "%s"', (text, actors, action, window) => {
    const claim = lastClaim(text);
    expect(claim?.kind).toBe('plan');
    expect(claim && [claim.plan?.actors.join(' & '), claim.plan?.action, windowOf(claim)]).toEqual([
      actors,
      action,
      window,
    ]);
  });

  it.each(UNDATED)('takes no date of something else: "%s"', (text) => {
    const claim = lastClaim(text);
    expect(claim?.kind).toBe('plan');
    expect(claim?.plan).not.toHaveProperty('dueFrom');
  });

  it('states the office that "it" means', () => {
    expect(lastClaim('The ministry said it would open the bridge by the end of the year.')?.statement).toBe(
      'The ministry would open the bridge by the end of the year (2026).',
    );
    expect(lastClaim('The ministry said it would be wrong to open the bridge.')?.statement).toBe(
      'It would be wrong to open the bridge.',
    );
  });
});
