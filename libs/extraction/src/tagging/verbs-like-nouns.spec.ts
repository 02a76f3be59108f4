/** Verbs that look like nouns, in sentences as news has them. */
import { describe, expect, it } from '@jest/globals';
import { readText } from '../text/read-text.js';

const tagOf = (text: string, word: string): string | undefined =>
  readText(text).sentences[0]?.tokens.find((token) => token.lower === word)?.tag;

describe('a verb that looks like a noun', () => {
  it.each([
    ['The city plans to open a school.', 'plans', 'VBZ'],
    ['The city plans to open a school that was closed in May.', 'plans', 'VBZ'],
    ['The bridge cost 40 million euros, the building office said.', 'cost', 'VBD'],
    ['The tram cost about 3 million euros.', 'cost', 'VBD'],
    ['The agency estimates that half a million children have been hurt.', 'estimates', 'VBZ'],
  ])('is one in "%s"', (text, word, tag) => {
    expect(tagOf(text, word)).toBe(tag);
  });

  it.each([
    ['The city plans to open a school were dropped.', 'plans', 'NNS'],
    ['They spoke of the plans to open a school.', 'plans', 'NNS'],
    ['The cost of the bridge was 40 million euros.', 'cost', 'NN'],
    ['The agency estimates that were published in May are wrong.', 'estimates', 'NNS'],
    ['Greens leader Sofia Okello said that rents had doubled.', 'leader', 'NN'],
  ])('stays a noun in "%s"', (text, word, tag) => {
    expect(tagOf(text, word)).toBe(tag);
  });
});
