/** One proposition to a claim: what is taken apart, what its parts lean on, and what stays together. */
import { describe, expect, it } from '@jest/globals';
import type { ExtractedClaim } from '#domain';
import { extract } from '../extract.js';

const claimsIn = (text: string): readonly ExtractedClaim[] =>
  extract(text, { language: 'en', publishedAt: '2026-03-03T09:00:00Z' }).claims;

/** Words with ` / ` where they are taken apart. */
const APART: readonly string[] = [
  'The bank cut its rate in May / and / raised it again in June.',
  'Energy prices fell by 7 percent / while / services became dearer.',
  'Exports fell by 3 percent, / but / imports doubled within a year.',
  'The crown gained 0.3 percent, / and / the yield on bonds slipped to 3 percent.',
  'The captain had sold the ship / and / had hidden the money in a freezer.',
];

/** They cannot be checked apart: one object, one condition, one subject of two names, a noun's description. */
const TOGETHER: readonly string[] = [
  'The minister signed and published the treaty on Friday.',
  'If exports fall and wages rise, the bank will act.',
  'Wages and prices fell by 3 percent.',
  'The police found a man who had sold his boat and lost the money.',
  'The bank will neither cut its rate nor sell its gold and silver.',
  'Trade between Norway and Sweden doubled within a year.',
];

describe('what can be checked apart', () => {
  it.each(APART)('is taken apart: %s', (marked) => {
    const [first = '', , second = ''] = marked.split(' / ');
    const text = marked.replaceAll(' / ', ' ');
    expect(claimsIn(text).map((claim) => claim.text)).toEqual([first.replace(/,$/, ''), second]);
  });

  it('has its subject in its statement', () => {
    expect(claimsIn('The bank cut its rate in May and raised it again in June.').at(-1)?.statement).toMatch(
      /^The bank raised it again in June/,
    );
  });

  it('is planned each for its own time', () => {
    const text = 'Eva Dahl said the commission would begin its work next week and publish a report by the end of May.';
    expect(claimsIn(text).map(({ plan }) => [plan?.dueFrom, plan?.dueTo])).toEqual([
      ['2026-03-09', '2026-03-15'],
      ['2026-03-03', '2026-05-31'],
    ]);
    expect(claimsIn(text).at(-1)?.statement).toBe('The commission would publish a report by the end of May 2026.');
  });

  it('is promised each by itself', () => {
    const text = 'Eva Dahl promised to create 200,000 jobs and to build a port in Tarvik by 2030.';
    expect(claimsIn(text).map(({ statement }) => statement)).toEqual([
      'Eva Dahl promised to create 200,000 jobs.',
      'Eva Dahl promised to build a port in Tarvik by 2030.',
    ]);
  });
});

describe('what cannot be checked apart', () => {
  it.each(TOGETHER)('stays together: %s', (text) => {
    expect(claimsIn(text).map((claim) => claim.text)).toEqual([text]);
  });
});
