/** Which words of a scale are the reader's, and which the newsroom's. */
import { describe, expect, it } from '@jest/globals';
import type { Text } from '../i18n/index.js';
import { inWords, ratingName, type RatingScale } from './rating-words.js';

const t: Text['t'] = (id) => `[${id}]`;
const truth = (version: number, name = 'Half true'): RatingScale => ({
  slug: 'truth',
  version,
  name: 'Truth',
  measures: 'verdict',
  ratings: [{ value: 'half-true', name, definition: 'Partly right.' }],
});

describe('the words of a rating scale', () => {
  it('are translated as long as they are those that come with Claimdesk', () => {
    expect(inWords(truth(1), t)).toMatchObject({
      name: '[words.scale.truth]',
      ratings: [{ value: 'half-true', name: '[words.rating.half-true]', definition: '[words.definition.half-true]' }],
    });
  });

  it('are the newsroom’s where it wrote its own', () => {
    const own = inWords(truth(2, 'So-so'), t);
    expect(own.ratings).toEqual([{ value: 'half-true', name: 'So-so', definition: 'Partly right.' }]);
    expect(inWords({ ...truth(1), slug: 'harbour', name: 'Harbour' }, t)).toMatchObject({
      name: 'Harbour',
      ratings: [{ definition: 'Partly right.' }],
    });
    expect(ratingName({ value: 'constructor', name: 'Constructor' }, t)).toBe('Constructor');
  });
});
