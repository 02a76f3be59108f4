/** One sentence handed in by itself is weighed. */
import { describe, expect, it } from '@jest/globals';
import { extract } from './extract.js';

describe('a text of one sentence', () => {
  it.each([
    'Record deficits for the last nine years.',
    'Harbour handles 40 percent more grain',
    'Governor Hill picked Jane Doe.',
    'The worst floods since 1953.',
  ])('is a claim though it is short or odd: "%s"', (text) => {
    const { claims } = extract(text);
    expect(claims).toHaveLength(1);
    expect(claims[0]?.text.length).toBeGreaterThan(0.9 * text.length);
  });

  it.each(['Should we have listened to him?', 'OK', '1953', 'Among them:'])(
    'is none where it asserts nothing: "%s"',
    (text) => {
      expect(extract(text, { language: 'en' }).claims).toEqual([]);
    },
  );
});
