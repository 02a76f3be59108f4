/** Dates follow the verb of their own clause, whatever the rest of the sentence is about. */
import { describe, expect, it } from '@jest/globals';
import { extract } from '../extract.js';

const statement = (text: string): string =>
  extract(text, { language: 'en', publisher: 'Harbour Wire', publishedAt: '2024-05-16T09:00:00Z' }).claims.at(-1)
    ?.statement ?? '';

describe('a date beside a verb of the past lies behind the day of publication', () => {
  it.each([
    ['The committee decided on Monday to bypass its chairman, who will leave.', 'on Monday, 13 May 2024'],
    ['The group vowed on Sunday that it will take its campaign to the end.', 'on Sunday, 12 May 2024'],
    ['A trader was punched by a rival on Tuesday as officers were about to lead him away.', 'on Tuesday, 14 May 2024'],
    ['Ada Moe, who won the vote on March 5, will likely speak less.', '5 March 2024'],
    ['The bill that Ada Moe brought in June will end the contracts.', 'June 2023'],
  ])('%s', (text, date) => {
    const all = extract(text, {
      language: 'en',
      publisher: 'Harbour Wire',
      publishedAt: '2024-05-16T09:00:00Z',
    }).claims;
    expect(all.map((claim) => claim.statement).join(' ')).toContain(date);
  });
});

describe('a date ahead stays ahead', () => {
  it.each([
    ['The party declined to say what it would do if it won office in March.', 'March 2025'],
    ['The government would cut the tax on fuel from July 1.', '1 July 2024'],
    ['The firm promised to settle the bill before June.', 'June 2024'],
    ['More than 210 schools will stay shut on Monday.', 'on Monday, 20 May 2024'],
  ])('%s', (text, date) => {
    expect(statement(text)).toContain(date);
  });
});
