/** What is agreed, ordered and hoped for, as read on Tuesday, 3 March 2026. */
import { describe, expect, it } from '@jest/globals';
import type { ExtractedClaim } from '#domain';
import { extract } from '../extract.js';

/** All claims of a text of Tuesday, 3 March 2026. */
const claimsOf = (text: string): readonly ExtractedClaim[] =>
  extract(text, { language: 'en', publishedAt: '2026-03-03T09:00:00Z' }).claims;

const windowsOf = (text: string): string[] =>
  claimsOf(text).flatMap(({ plan }) => (plan ? [plan.dueFrom ? `${plan.dueFrom}..${plan.dueTo ?? ''}` : ''] : []));

/** Sentence, and the days of the window. */
const AGREED: readonly (readonly [string, string])[] = [
  ['The two presidents agreed in a telephone call on Monday to reopen the pipeline.', ''],
  ['The ministers told their deputies to draw up a list of sites by the end of April.', '2026-03-03..2026-04-30'],
  ['The leaders instructed their negotiators to finish a draft by the end of June.', '2026-03-03..2026-06-30'],
  ['The two sides have agreed to exchange prisoners.', ''],
  ['The leaders agreed at their meeting in Oslo to set up a joint commission.', ''],
  ['The board decided last week to move the archive to Graz next year.', '2027-01-01..2027-12-31'],
  ['The premier and the union leaders agreed after nine hours of talks to extend the contract.', ''],
];

/** Sentence, and the days of the window. */
const HOPED: readonly (readonly [string, string])[] = [
  [
    'It expects to hold a first round in the week of March 16, a person close to the bank said.',
    '2026-03-16..2026-03-22',
  ],
  ['The agency expects to hire 200 inspectors.', ''],
  ['The mayor hoped to open the pool in the spring, a spokesman said.', '2026-03-01..2026-05-31'],
  ['The group is aiming to halve its emissions by 2030.', '2026-03-03..2030-12-31'],
  ['The ministry is preparing to send a second convoy.', ''],
  ['The club intends to announce a new coach in April.', '2026-04-01..2026-04-30'],
  ['The carrier is looking to lease six more jets.', ''],
  ['The ministry wants to publish the list in October.', '2026-10-01..2026-10-31'],
];

/** Sentence, and the days of the window. */
const PARTS: readonly (readonly [string, string])[] = [
  ['She has written to the minister and will meet him on 12 May.', '2026-05-12..2026-05-12'],
  ['The company will cut 400 jobs and close two plants.', ''],
  ['The evidence will be shown to a judge, not to “foreign lawyers”, he said.', ''],
  ['He would ask the council for more money when it meets on 12 March, he said.', '2026-03-12..2026-03-12'],
];

describe('a plan', () => {
  it.each(AGREED)('is agreed or ordered in "%s"', (text, window) => {
    expect(windowsOf(text)).toContain(window);
  });

  it.each(HOPED)('is expected or aimed at in "%s"', (text, window) => {
    expect(windowsOf(text)).toContain(window);
  });

  it.each(PARTS)('stands beside other words in "%s"', (text, window) => {
    expect(windowsOf(text)).toContain(window);
  });
});
