/** The measures of articles marked by hand: what counts for and against an extractor. */
import { describe, expect, it } from '@jest/globals';
import type { ExtractedClaim } from '#domain';
import { goldArticle } from './gold.js';
import { countsOf } from './score.js';

const FILE = `publishedAt: 2024-05-14T15:30:00Z
publisher: Norland Agency
title: Two ships

Eva Dahl said she would sell both ships in June. The port is small. It may be old.
=====
she would sell both ships in June | Eva Dahl (person) indirect | plan | Eva Dahl; June 2024 | 2024-06-01..2024-06-30 month
The port is small. | narrator | opinion | |
It may be old. | narrator | opinion | ?
`;
const article = goldArticle('99-ships.dev.txt', FILE);

function found(words: string, more: Partial<ExtractedClaim> = {}): ExtractedClaim {
  const start = article.text.indexOf(words);
  const end = start + words.length;
  return {
    start,
    end,
    text: words,
    statement: words,
    claimants: [{ name: 'Norland Agency', type: 'narrator' }],
    attribution: 'narrator',
    attributionChain: [],
    kind: 'assertion',
    checkworthiness: 0.5,
    checkworthinessReasons: [],
    content: [{ start, end }],
    ...more,
  };
}

const sale = found('she would sell both ships in June', {
  statement: 'Eva Dahl would sell both ships in June 2024.',
  claimants: [{ name: 'Eva Dahl', type: 'person' }],
  attribution: 'indirect',
  kind: 'plan',
  plan: {
    actors: ['Eva Dahl'],
    action: 'sell both ships in June',
    dueFrom: '2024-06-01',
    dueTo: '2024-06-30',
    duePrecision: 'month',
  },
});
const measured = (...claims: ExtractedClaim[]): ReturnType<typeof countsOf> =>
  countsOf(article, { language: 'en', claims, attributions: [] });

describe('an article marked by hand', () => {
  it('has its claims at their words', () => {
    expect(article.claims.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'she would sell both ships in June',
      'The port is small.',
      'It may be old.',
    ]);
    expect(article).toMatchObject({ id: '99-ships', part: 'dev', title: 'Two ships' });
  });

  it('must hold every claim word for word', () => {
    expect(() => goldArticle('x.dev.txt', FILE.replace('The port is small. |', 'The port is big. |'))).toThrow(
      /does not stand in the article/,
    );
  });
});

describe('the measure', () => {
  it('is full for what was marked, and a debatable claim costs nothing either way', () => {
    const counts = measured(sale, found('The port is small.'), found('It may be old.'));
    expect(counts).toMatchObject({
      claims: { gold: 2, found: 2, both: 2 },
      plans: { gold: 1, found: 1, both: 1 },
      claimants: { hits: 1, of: 1 },
      statements: { hits: 1, of: 1 },
      windows: { hits: 1, of: 1 },
      invented: { hits: 0, of: 1 },
    });
    expect(measured(sale, found('The port is small.')).claims).toEqual(counts.claims);
  });

  it('counts a sentence that holds two claims for one of them at most', () => {
    expect(measured(found(article.text)).claims).toEqual({ gold: 2, found: 1, both: 0 });
  });

  it('counts a wrong claimant, a bare pronoun and a wrong window', () => {
    const { plan } = sale;
    const wrong = {
      ...sale,
      statement: sale.text,
      claimants: [{ name: 'she', type: 'person' as const }],
      ...(plan && { plan: { ...plan, dueTo: '2024-06-29' } }),
    };
    expect(measured(wrong)).toMatchObject({
      claimants: { hits: 0, of: 1 },
      statements: { hits: 0, of: 1 },
      windows: { hits: 0, of: 1 },
    });
  });

  it('counts a date that was invented', () => {
    const dated = found('The port is small.', { ...(sale.plan && { plan: sale.plan }) });
    expect(measured(dated).invented).toEqual({ hits: 1, of: 1 });
  });
});
