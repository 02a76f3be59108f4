/** Whom "it", "its", "they" and "their" mean at the beginning of a statement. */
import { describe, expect, it } from '@jest/globals';
import { extract } from '../extract.js';

const last = (text: string): string | undefined =>
  extract(text, { language: 'en', publishedAt: '2024-05-14T09:00:00Z' }).claims.at(-1)?.statement;

describe('a pronoun', () => {
  it.each([
    [
      'of its speaker’s state of mind',
      'Redwater Holdings said it was deeply disappointed by the vote.',
      'Redwater Holdings was deeply disappointed by the vote.',
    ],
    [
      'behind a circumstance',
      'The Calder City Council met on Monday. In June 2023 it told two builders to leave the site.',
      'In June 2023 the Calder City Council told two builders to leave the site.',
    ],
    [
      'of whom the paragraph before is about',
      'Ferrolink has stopped its trains until further notice.\n\nIt hopes to run buses in the north.',
      'Ferrolink hopes to run buses in the north.',
    ],
    [
      'of who spoke before',
      'More than 200 schools will stay shut, the Schools Authority said.\n\nIt has asked parents to check its website.',
      'The Schools Authority has asked parents to check its website.',
    ],
    [
      'of several speakers',
      'City officials said they had never received a request for new pipes.',
      'City officials had never received a request for new pipes.',
    ],
    [
      'of what several speakers have',
      'Western governments said their sanctions had never applied to food.',
      'Western governments’ sanctions had never applied to food.',
    ],
  ])('is named: %s', (_, text, statement) => {
    expect(last(text)).toBe(statement);
  });

  it.each([
    [
      'of whoever speaks for somebody else',
      'A spokesman said it had never received a request for new pipes.',
      'It had never received a request for new pipes.',
    ],
    [
      'of a thing in the paragraph before',
      'The Weather Office had issued a red warning for the coast.\n\nIt has since been lifted in two counties.',
      'It has since been lifted in two counties.',
    ],
    [
      'of nobody',
      'The ministry said it was agreed that two bridges would close.',
      'It was agreed that two bridges would close.',
    ],
    [
      'of those to whom something is done',
      'Doctors said they were taken to the coast in two buses.',
      'They were taken to the coast in two buses.',
    ],
  ])('is left as it stands: %s', (_, text, statement) => {
    expect(last(text)).toBe(statement);
  });
});
