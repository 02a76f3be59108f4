/** What is over, foretold or wished, and no plan, as read on Tuesday, 3 March 2026. */
import { describe, expect, it } from '@jest/globals';
import type { ExtractedClaim } from '#domain';
import { extract } from '../extract.js';

/** All claims of a text of Tuesday, 3 March 2026. */
const claimsOf = (text: string): readonly ExtractedClaim[] =>
  extract(text, { language: 'en', publishedAt: '2026-03-03T09:00:00Z' }).claims;

const OVER: readonly string[] = [
  'The union had called a strike in December, which it suspended after talks.',
  'The council had scheduled a vote in October but dropped it.',
  'The tunnel had originally been due to open in 2021.',
  'The two had been due to meet in Vienna in June; that meeting was cancelled.',
  'Petersen had been set to speak in Rome last month.',
  'The airline was supposed to receive the jets in 2023.',
  '“They took our money and promised to stay until 2031,” the mayor said.',
  'They pledged to protect us and did nothing, she said.',
  'The bank planned to sell the unit last year but dropped the idea.',
  'She had agreed to testify in January, which she later refused to do.',
  'The ministry had promised in May to publish the files.',
  'He would later agree to sell the farm.',
  'The line should have opened in 2024.',
  'The factory was to have closed in 2025.',
];
const FORETOLD: readonly string[] = [
  'She would subpoena the files if they were not handed over, she said.',
  'The union would call more strikes if the offer was not improved, he said.',
  'Prices would fall by the autumn, the analyst said.',
  'More nurses would leave unless pay improved, she warned.',
  'A long strike would leave shelves empty before Easter, the association said.',
  'The drought will last until June, the forecaster said.',
  'The tariffs would cost the firm 120 million dollars this year, she said.',
  'Snow will fall in the north on Friday.',
  'The river will peak on Thursday, the agency said.',
  'The stoppage would be the first since 2022.',
  'Demand will pick up in the second half of the year.',
  'The bank could cut rates in June.',
  'The deal may be signed next week.',
  'The offer expired on Monday.',
  'The company has until now refused to talk.',
  'The president visits the town every March.',
  'The club plays its home matches on Saturdays.',
  'Analysts expect the bank to raise rates in June.',
  'The painter will be remembered for her portraits.',
  'We will not be silenced, she said.',
  'He would not say when the talks would resume.',
  'The family will never forget the kindness of strangers.',
  'I will always believe he was innocent, she said.',
  'The bill would cut the notice that unions must give from 14 days to 10.',
  'The proposal would ban smoking in parks.',
  'The trip would not take place before the new year, he added.',
  'Ministers met in Oslo on Monday to discuss fishing quotas.',
];
const OTHERS: readonly string[] = [
  'The storm will close schools and roads across the region.',
  'Experts say the glacier will vanish within 30 years.',
  'Turnout will be high, pollsters say.',
  'The move will anger farmers in the south.',
  'The team will need to win both matches to qualify.',
  'Inflation is expected to slow to 2 percent by the end of the year.',
  'The tax would raise 4 billion euros a year, according to the treasury.',
  'Drivers will face long queues on Friday, the motoring group warned.',
  'The vaccine will protect millions of children, the agency said.',
  'Holidaymakers will pay more for flights this summer.',
  'The court ruled in June that the law was void.',
  'The strike was called off on Friday.',
  'The plan was approved by the council in May.',
  'The ministry has said it has no intention of raising taxes.',
  'He wants people to know the truth.',
  'The rocket was to have been launched in 2024.',
  'She said the country would emerge stronger.',
  'The law would allow police to search homes without a warrant.',
  'They decided to leave the village in 1998.',
  'The agreement expired in December.',
  'The committee meets every second Tuesday.',
  'In 2019 the group vowed to halve its emissions by 2025.',
  'The minister pledged in 2022 to build 400 schools.',
  'Sales will probably rise in the spring, the retailer said.',
  'The eclipse will be visible from Iceland on 12 August.',
  'Winter will be mild, the institute said.',
  'If the vote fails, the government will fall.',
  'Nobody will be left behind, the president said.',
  'The attack will not go unpunished, he said.',
  'That decision will come back to haunt us, she said.',
  'The change will affect 12,000 pupils.',
  'It would take years to rebuild the town, the mayor said.',
  'The dispute may end up in court.',
  'The river is expected to crest on Sunday.',
  'Neither side will back down, analysts say.',
  'The new bridge will shorten the journey by 20 minutes.',
  'The former minister was due to stand trial last year but fell ill.',
  'The company had expected to open the shop in 2025.',
  'She moved to Lisbon in 2019 to open a cafe.',
  'He was sentenced in May to pay a fine.',
];

describe('no plan', () => {
  it.each(OVER)('is left of what is over: "%s"', (text) => {
    expect(claimsOf(text).filter(({ plan }) => plan)).toEqual([]);
  });

  it.each(FORETOLD)('is in what is foretold: "%s"', (text) => {
    expect(claimsOf(text).filter(({ plan }) => plan)).toEqual([]);
  });

  it.each(OTHERS)('is in "%s"', (text) => {
    expect(claimsOf(text).filter(({ plan }) => plan)).toEqual([]);
  });
});
