// How states and ratings look.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CLAIM_STATES, lookOfRating, lookOfState } from './vocabulary.js';

describe('a rating', () => {
  it('of our scales has its own look, whatever its place', () => {
    expect(lookOfRating('mostly-true', 0)).toEqual({ tone: 'is-mostly-true', icon: 'mostly-true' });
    expect(lookOfRating('kept', 1, 'outcome')).toEqual({ tone: 'is-kept', icon: 'kept' });
  });

  it.each([
    [0, 'verdict', 'false'],
    [0.4, 'verdict', 'half-true'],
    [0.7, 'verdict', 'mostly-true'],
    [1, 'verdict', 'true'],
    [undefined, 'verdict', 'unverifiable'],
    [0, 'outcome', 'broken'],
    [0.5, 'outcome', 'partly-kept'],
    [1, 'outcome', 'kept'],
    [undefined, 'outcome', 'not-yet-rated'],
  ] as const)('of a newsroom’s scale at %s (%s) looks like %s', (place, measures, icon) => {
    expect(lookOfRating('pinocchio', place, measures).icon).toBe(icon);
  });

  it('always has a look, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string(), fc.double({ min: 0, max: 1, noNaN: true }), (value, place) => {
        expect(lookOfRating(value, place).icon).not.toBe('');
      }),
    );
  });
});

describe('a state', () => {
  it('is told apart from every other by colour, icon and word', () => {
    const looks = CLAIM_STATES.map(lookOfState);
    for (const part of ['tone', 'icon', 'word'] as const) {
      expect(new Set(looks.map((look) => look[part])).size).toBe(looks.length);
    }
  });
});
