/** Which parts of a sentence are claims: the speaker's, the narrator's beside them, and what is said by the way. */
import { describe, expect, it } from '@jest/globals';
import { extract } from '../extract.js';

const CONTEXT = { language: 'en', publishedAt: '2026-03-03T09:00:00Z', publisher: 'Harbour Wire' };
const claimsOf = (text: string): string[] =>
  extract(text, CONTEXT).claims.map(
    ({ claimants, text: words }) => `${claimants.map(({ name }) => name).join(' & ')}: ${words}`,
  );

describe('beside what somebody says, the narrator asserts', () => {
  it.each([
    [
      'a clause that "but" turns to',
      'The talks went well, Ankara said, but the German account mentioned no talks at all.',
      ['Ankara: The talks went well', 'Harbour Wire: the German account mentioned no talks at all.'],
    ],
    [
      'what went before it',
      'The ferry was taken out of service after inspectors found that its pumps had failed.',
      ['Harbour Wire: The ferry was taken out of service', 'inspectors: its pumps had failed'],
    ],
    [
      'what the speaker did before speaking',
      'Kestrel Mills raised its forecast on Monday and said it would hire 200 bakers.',
      ['Harbour Wire: Kestrel Mills raised its forecast on Monday', 'Kestrel Mills: it would hire 200 bakers'],
    ],
    [
      'what a participle goes on from',
      'He ruled out new taxes on farmers, saying that the harvest had been poor.',
      ['Harbour Wire: He ruled out new taxes on farmers', 'He: the harvest had been poor'],
    ],
  ])('%s', (_, text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe('what is said goes on behind its cue', () => {
  it.each([
    [
      'with "and"',
      'The bridge is safe, the engineer said, and the trains will run again.',
      ['the engineer: The bridge is safe', 'the engineer: the trains will run again'],
    ],
    [
      'in two quotations that each say something',
      '“We kept the receipts,” said Olga Brandt, “and the council lost its copies.”',
      ['Olga Brandt: We kept the receipts', 'Olga Brandt: the council lost its copies.'],
    ],
    [
      'in two quotations that are one clause',
      '“We kept the receipts,” said Olga Brandt, “in a box under the stairs.”',
      ['Olga Brandt: We kept the receipts,” said Olga Brandt, “in a box under the stairs.'],
    ],
  ])('%s', (_, text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });

  it('but not with how it was said', () => {
    expect(claimsOf('“I saw no evidence,” Olga Brandt told reporters as she left the court.')).toEqual([
      'Olga Brandt: I saw no evidence',
    ]);
  });
});

describe('a judgement', () => {
  it.each([
    ['Olga Brandt called the plan a “gift to smugglers”.', 'Olga Brandt: the plan a “gift to smugglers”'],
    ['Olga Brandt described the audit as a farce.', 'Olga Brandt: the audit as a farce'],
    ['Olga Brandt accused the mayor of hiding the bill.', 'Olga Brandt: the mayor of hiding the bill'],
    ['Olga Brandt put the damage at 12 million euros.', 'Olga Brandt: the damage at 12 million euros'],
    [
      'Olga Brandt put her papers on the table at 9 a.m.',
      'Harbour Wire: Olga Brandt put her papers on the table at 9 a.m.',
    ],
  ])('is what is said of whom in "%s"', (text, claim) => {
    expect(claimsOf(text)).toEqual([claim]);
  });

  it('is stated of its subject alone where the same one has said something else before', () => {
    const text = 'Olga Brandt said the pumps had failed and put the damage at 12 million euros.';
    expect(extract(text, CONTEXT).claims.map(({ statement }) => statement)).toEqual([
      'The pumps had failed.',
      'Olga Brandt put the damage at 12 million euros.',
    ]);
  });

  it('is no call on somebody, which is told with who calls', () => {
    const sentence = 'Olga Brandt called on all sides to show restraint';
    const texts = extract(`${sentence}.`, CONTEXT).claims.map(({ text }) => text.replace(/\.$/, ''));
    expect(texts).toEqual([sentence]);
  });

  it('is stated with the one who judges', () => {
    const [claim] = extract('Olga Brandt called the plan a “gift to smugglers”.', CONTEXT).claims;
    expect(claim?.statement).toBe('Olga Brandt called the plan a “gift to smugglers”.');
  });

  it('is no claim where it only tells which thing is meant', () => {
    expect(claimsOf('Members threw out an offer that the company had called its last.')).toEqual([
      'Harbour Wire: Members threw out an offer that the company had called its last.',
    ]);
  });
});

describe('what is told by the way', () => {
  it.each([
    [
      'of a speaker',
      'Kestrel Mills, which owns two bakeries in Tarvik, said it would hire 200 bakers.',
      ['Harbour Wire: owns two bakeries in Tarvik', 'Kestrel Mills: it would hire 200 bakers'],
    ],
    [
      'at the end',
      'The council bought a second ferry, which has carried 400 cars a day since May.',
      ['Harbour Wire: The council bought a second ferry', 'Harbour Wire: has carried 400 cars a day since May'],
    ],
  ])('%s is a claim of its own', (_, text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });

  it.each([
    [
      'The case was put off to May 4, when the judge will hear the nurse.',
      ['Harbour Wire: The case was put off to May 4', 'Harbour Wire: the judge will hear the nurse.'],
    ],
    [
      'Exports rose by a tenth, as per a note by the ferry office.',
      ['a note by the ferry office: Exports rose by a tenth'],
    ],
    [
      'The yard will close in June, managing director Olga Brandt said on Monday.',
      ['Olga Brandt: The yard will close in June'],
    ],
  ])('or of somebody, in "%s"', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });

  it('is stated of the one whom it is told of', () => {
    const [claim] = extract('Kestrel Mills, which owns two bakeries in Tarvik, closed one.', CONTEXT).claims.slice(-1);
    expect(claim?.statement).toBe('Kestrel Mills owns two bakeries in Tarvik.');
  });

  it('is none where it tells how somebody wants to be called', () => {
    expect(claimsOf('A nurse, who asked not to be named, said the ward was full.')).toEqual([
      'A nurse: the ward was full',
    ]);
  });
});

describe('what is expected of somebody', () => {
  it('is told with who expects it', () => {
    const text = 'Feld Bank said the cuts were shallow. It expects ticket sales and fees to bring in 40 million.';
    const claim = extract(text, CONTEXT).claims.at(-1);
    expect(claim?.claimants).toEqual([{ name: 'Feld Bank', type: 'organisation' }]);
    expect(claim?.statement).toBe('Feld Bank expects ticket sales and fees to bring in 40 million.');
  });
});

describe('what goes on behind a reported clause', () => {
  it('is said as well where it is an intention, or evidence', () => {
    expect(claimsOf('Ada Moe said her client was “deeply sorry” and intended to appeal to the High Court.')).toEqual([
      'Ada Moe: her client was “deeply sorry”',
      'Ada Moe: intended to appeal to the High Court',
    ]);
    expect(claimsOf('A driver, Mihal Hanra, gave evidence that he had called there on four occasions.')).toEqual([
      'Mihal Hanra: he had called there on four occasions',
    ]);
    expect(claimsOf('Minister Dale Whitcombe conceded on Wednesday that the budget had doubled.')).toEqual([
      'Dale Whitcombe: the budget had doubled',
    ]);
  });
});

describe('a statement', () => {
  const statements = (text: string): string[] => extract(text, CONTEXT).claims.map(({ statement }) => statement);

  it('drops the "that" that leads in a second clause', () => {
    expect(statements('Ada Moe said that prices had doubled, and that nobody in Berlin had acted.')).toContain(
      'Nobody in Berlin had acted.',
    );
  });
});

describe('a speaker behind the verb', () => {
  it.each([
    'The airport had been told of the decision, said its managing director, Colin Threlfall.',
    'The airport, which lost money last year, had been told of the decision, said its director, Colin Threlfall.',
  ])('may be told of by what it directs: %s', (text) => {
    expect(claimsOf(text)[0]).toMatch(/^Colin Threlfall: The airport.* had been told of the decision$/);
  });
});
