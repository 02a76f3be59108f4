/** Things that a text names once and then calls by their noun. */
import { describe, expect, it } from '@jest/globals';
import { extract } from '../extract.js';

const last = (text: string): string | undefined =>
  extract(text, { language: 'en', publishedAt: '2024-05-14T09:00:00Z' }).claims.at(-1)?.statement;

describe('a thing', () => {
  it.each([
    [
      'Two nurses left the burns unit at St Anne’s Hospital in Calder. The unit was short of 12 doctors.',
      'The burns unit at St Anne’s Hospital in Calder was short of 12 doctors.',
    ],
    [
      'Voltera has sold its plant in Ohio to a rival. The plant employs 640 people.',
      'The plant in Ohio employs 640 people.',
    ],
    [
      'The lower house passed the Fair Rents Bill in April. The bill would hold rises at 3 percent a year.',
      'The Fair Rents Bill would hold rises at 3 percent a year.',
    ],
    [
      'Engineers have shut the Glenmoor Bridge for repairs. The bridge carried 20,000 cars a day.',
      'The Glenmoor Bridge carried 20,000 cars a day.',
    ],
    [
      'Morovia’s bid for the summer games has cost $3 million. The bid was opposed by 54 percent.',
      'Morovia’s bid was opposed by 54 percent.',
    ],
    [
      'Farmers want the power station shut down. The station burned 2 million tonnes of coal in 2023.',
      'The power station burned 2 million tonnes of coal in 2023.',
    ],
  ])('is said in full in "%s"', (text, statement) => {
    expect(last(text)).toBe(statement);
  });

  it.each([
    [
      'is one of two',
      'Voltera owns a mill in Ohio and a mill in Texas. The mill employs 640 people.',
      'The mill employs 640 people.',
    ],
    [
      'is another than the last',
      'Voltera closed the Tarvik plant in 2019. A new plant was built with public money. The plant employs 640 people.',
      'The plant employs 640 people.',
    ],
    [
      'says itself which one it is',
      'Voltera owns a mill in Ohio. The mill in Texas employs 640 people.',
      'The mill in Texas employs 640 people.',
    ],
    [
      'is told from others by what follows',
      'Voltera owns a mill in Ohio. The mill that burned down last had employed 640 people.',
      'The mill that burned down last had employed 640 people.',
    ],
  ])('is left as it stands where it %s', (_, text, statement) => {
    expect(last(text)).toBe(statement);
  });
});
