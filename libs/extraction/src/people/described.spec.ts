/** Claimants that are called by what they are, or by what was told of them before. */
import { describe, expect, it } from '@jest/globals';
import { extract } from '../extract.js';

const last = (text: string): string | undefined => {
  const claim = extract(text, { language: 'en' }).claims.at(-1);
  return claim?.claimants.map(({ name, type }) => `${name} (${type})`).join(', ');
};

describe('a claimant without a name is found', () => {
  it.each([
    [
      'by age',
      'Tessa Oakley, 44, waited outside the court. “They told me nothing,” the 44-year-old said.',
      'Tessa Oakley (person)',
    ],
    [
      'by office and party',
      'Thornby MP Karin Brandt wants a ban. “They should stop,” the Labour MP wrote on X.',
      'Karin Brandt (person)',
    ],
    [
      'by people',
      'Owner Gerald Pym spoke to manager Callum Lennox on Friday. The Scot said his future was open.',
      'Callum Lennox (person)',
    ],
    [
      'by trade',
      'Striker Jonas Berg left the pitch in tears. The striker said his knee had given way.',
      'Jonas Berg (person)',
    ],
    [
      'as one of several',
      'Two people on the team said they had lost their passes. “We had a demo on Monday,” one of them said.',
      'one of two people on the team (anonymous)',
    ],
    [
      'as the other of them',
      'Two people on the team said they had lost their passes. The other said the project had been safe.',
      'the other of two people on the team (anonymous)',
    ],
    [
      'as the document told of before',
      'A log of the incident shows that the alarm failed. The car drove on for a mile, the document suggests.',
      'A log of the incident (document)',
    ],
    [
      'by what follows a field of work',
      'Former head of trust and safety Marisol Vega said the lab had been closed.',
      'Marisol Vega (person)',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text)).toBe(expected);
  });
});

describe('who speaks for somebody is not that person', () => {
  it.each([
    ['A spokeswoman for Treasurer Paul Nasser said the tolls would stay.'],
    ['A spokeswoman for Treasurer Paul Nasser ruled out tolls. The bridge would be free, she said.'],
  ])('%s', (text) => {
    expect(last(text)).toBe('A spokeswoman for Treasurer Paul Nasser (office)');
  });
});

describe('a document', () => {
  it.each([
    [
      'is not the law by which it came out',
      'A business case obtained by this paper under freedom of information laws shows the cost has doubled.',
      'A business case (anonymous)',
    ],
    [
      'is not who handed it in',
      'The flat was advertised in January, according to a screenshot submitted by the charity Threshold.',
      'a screenshot (document)',
    ],
    [
      'says what "it said" behind it',
      'Work will begin in March, according to a company release. The jobs will pay $27 an hour, it said.',
      'a company release (document)',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text)).toBe(expected);
  });
});

describe('an organisation', () => {
  it.each([
    ['keeps its "&"', 'Calder & Aire said it would run fewer buses.', 'Calder & Aire (organisation)'],
    [
      'is known by initials that nobody explains',
      'The Health Service Executive was warned in May. The HSE said the doses had arrived.',
      'the Health Service Executive (organisation)',
    ],
    [
      'is meant by what it makes',
      'Lumora Systems cut 90 jobs on Friday. The photo-app maker said sales had fallen.',
      'Lumora Systems (organisation)',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text)).toBe(expected);
  });
});
