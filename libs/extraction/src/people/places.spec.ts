/** Which state or city "the state" and "the city" mean. */
import { describe, expect, it } from '@jest/globals';
import { extract } from '../extract.js';

const last = (text: string): string | undefined =>
  extract(text, { language: 'en', publishedAt: '2024-05-14T09:00:00Z' }).claims.at(-1)?.statement;

describe('a place', () => {
  it.each([
    [
      'Farmers in Karnataka want cheaper power. The State has 23 GW of solar parks.',
      'Karnataka has 23 GW of solar parks.',
    ],
    [
      'Voters in New South Wales go to the polls in June. The state’s debt has doubled since 2020.',
      'New South Wales’ debt has doubled since 2020.',
    ],
    [
      'The mayor of Calder met reporters. The city cited the owner nine times in 2023.',
      'Calder cited the owner nine times in 2023.',
    ],
    [
      'Calder City Council met on Monday. The work had been stopped by the city in 2023.',
      'The work had been stopped by Calder in 2023.',
    ],
    [
      'Mills in Ohio have closed since 2020. “This state has lost 300 mills,” Ann Lind said.',
      'Ohio has lost 300 mills.',
    ],
  ])('is named: "%s"', (text, statement) => {
    expect(last(text)).toBe(statement);
  });

  it.each([
    ['The mills in Ohio and Texas have closed. The state lost 300 jobs.', 'The state lost 300 jobs.'],
    ['The mills in Tarvik have closed. The city lost 300 jobs.', 'The city lost 300 jobs.'],
    ['The mills in Ohio have closed. The state of Utah lost 300 jobs.', 'The state of Utah lost 300 jobs.'],
  ])('is left as it stands: "%s"', (text, statement) => {
    expect(last(text)).toBe(statement);
  });
});
