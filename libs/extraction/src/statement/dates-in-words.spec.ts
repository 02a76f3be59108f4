/** Days, months and feasts without a year: which one the words around them mean. */
import { describe, expect, it } from '@jest/globals';
import { extract } from '../extract.js';

const first = (text: string): string =>
  extract(text, { language: 'en', publishedAt: '2025-10-15T10:00:00Z', publisher: 'Harbour Wire' }).claims[0]
    ?.statement ?? '';

describe('a time without its year', () => {
  it.each([
    ['Two lanes will be closed from Monday week.', 'Two lanes will be closed from Monday week (27 October 2025).'],
    [
      'The club is to hold a protest before Saturday week’s derby.',
      'The club is to hold a protest before Saturday week’s (25 October 2025) derby.',
    ],
    ['Job fairs are set for Nov. 12 and 13.', 'Job fairs are set for 12 and 13 November 2025.'],
    ['Landings will be tried between November 10 and 20.', 'Landings will be tried between 10 and 20 November 2025.'],
    ['The fair will be held Oct. 18-25.', 'The fair will be held 18-25 October 2025.'],
    ['His book comes out in two months.', 'His book comes out in two months (December 2025).'],
    ['The tax takes effect on 1 May.', 'The tax takes effect on 1 May 2026.'],
    ['Drivers are being balloted until 6 June.', 'Drivers are being balloted until 6 June 2026.'],
    ['The lender will close by year-end.', 'The lender will close by year-end (2025).'],
    ['The lender will decide in the new year.', 'The lender will decide in the new year (2026).'],
    ['The lender will pay by mid-year.', 'The lender will pay by mid-year (2026).'],
    ['The bridge will open before Easter.', 'The bridge will open before Easter 2026.'],
    ['The bridge will open by Thanksgiving.', 'The bridge will open by Thanksgiving 2025.'],
    ['Sign-ups stood at 400 as of Tuesday.', 'Sign-ups stood at 400 as of Tuesday, 14 October 2025.'],
  ])('in "%s" is said in full', (text, statement) => {
    expect(first(text)).toBe(statement);
  });

  it.each([
    ['The union would restore the train, axed in December.', 'axed in December 2024'],
    ['The minister was warned in May that it would run short of doses.', 'warned in May 2025'],
    ['The club had turned down a bid from Tarvik in December.', 'in December 2024'],
    ['The cuts had been added to the speech only on Saturday night.', 'Saturday night, 11 October 2025'],
    ['They waited until after the March byelection in Tarvik.', 'the March 2025 byelection'],
    [
      'The case was postponed from January to the second half of March.',
      'January 2026 to the second half of March 2026',
    ],
    ['The council had ordered all trawlers to carry observers from Jan. 1.', 'from 1 January 2026'],
    ['A tunnel that was begun in 2019 was scrapped two years later.', 'two years later (2021)'],
  ])('in "%s" is dated by the verb beside it', (text, dated) => {
    expect(first(text)).toContain(dated);
  });

  it('stays as it is where a name only sounds like one', () => {
    expect(first('The May government had no majority.')).toBe('The May government had no majority.');
  });
});
