/** Sentences that foretell or tell, and plan nothing. */
import { describe, expect, it } from '@jest/globals';
import type { ExtractedClaim } from '#domain';
import { extract } from '../extract.js';

const lastClaim = (text: string): ExtractedClaim | undefined =>
  extract(text, { language: 'en', publishedAt: '2026-03-03T09:00:00Z' }).claims.at(-1);

/** Kind and sentence. */
const OTHERS: readonly (readonly [kind: string, sentence: string])[] = [
  ['prediction', 'Prices will rise next year.'],
  ['prediction', 'Unemployment will fall to 4 percent by December.'],
  ['prediction', 'The economy would suffer, the bank said.'],
  ['prediction', 'The strike would hurt exports, the chamber of commerce said.'],
  ['prediction', 'The reform will cost 3 billion kroner.'],
  ['prediction', 'If prices rose, wages would fall, the union said.'],
  ['prediction', 'The Senate is expected to vote against the bill.'],
  ['prediction', 'Thousands of homes will be affected next week.'],
  ['prediction', 'The minister will be remembered for the fire.'],
  ['prediction', 'Taxes will rise in most countries.'],
  ['assertion', 'Both presidents face voters in 2027.'],
  ['assertion', 'People want to live near the sea.'],
  ['prediction', 'The bank forecast that growth would slow in 2027.'],
  ['prediction', 'The talks may resume next week.'],
  ['prediction', 'The company could close the plant in June.'],
  ['prediction', 'The new law will lead to higher rents.'],
  ['prediction', 'The president said the crisis would worsen in the winter.'],
  ['prediction', 'Voters will know more on Thursday.'],
  ['prediction', 'The popularity of the president will grow.'],
  ['prediction', 'The reform will increase costs.'],
  ['prediction', 'The company will become the largest in Europe.'],
  ['assertion', 'He would later become prime minister of the country.'],
  ['assertion', 'She would go on to win the election in the north.'],
  ['assertion', 'The president has no plans to resign.'],
  ['assertion', 'The plan to close the port failed in June.'],
  ['assertion', 'The bridge was due to open in 2024 but was delayed.'],
  ['assertion', 'The company had planned to open a plant in Leipzig.'],
  ['assertion', 'The ministers agreed on the budget.'],
  ['assertion', 'The mayor opened the bridge in July.'],
];

describe('no plan', () => {
  it.each(OTHERS)('is read from the %s "%s"', (kind, text) => {
    const claim = lastClaim(text);
    expect([claim?.kind, claim?.plan]).toEqual([kind, undefined]);
  });

  it.each([
    'The company would have closed the plant without the grant.',
    'That would be a mistake for the whole country.',
    'She said she would like to thank the voters.',
    'No decision would be made before the budget, he said.',
    'The bank boxed itself in by promising not to surprise investors.',
    'Complaints must be heard within 14 days thereafter.',
    'Two thirds of the members voted against the offer.',
    'The state voted for the Democrats in 2020.',
    'Ships must report to the harbour by the end of the day.',
  ])('is not in "%s"', (text) => {
    expect(lastClaim(text)?.plan).toBeUndefined();
  });
});
