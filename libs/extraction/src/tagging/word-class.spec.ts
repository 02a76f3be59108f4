/** Words that are used alike are in one class. */
import { describe, expect, it } from '@jest/globals';
import { coarseClass, NO_CLASS, wordClass } from './word-class.js';

describe('wordClass', () => {
  it.each([
    ['monday', 'friday'],
    ['april', 'november'],
    ['london', 'paris'],
    ['million', 'billion'],
  ])('puts %s and %s together', (one, other) => {
    expect(wordClass(one)).toBe(wordClass(other));
    expect(wordClass(one)).not.toBe(NO_CLASS);
  });

  it('tells words apart that are used for other things', () => {
    const classes = ['monday', 'london', 'said', 'green', 'million', 'potato'].map(wordClass);
    expect(new Set(classes).size).toBe(classes.length);
  });

  it('has no class for a word that nobody uses', () => {
    expect(wordClass('blorkensteiner')).toBe(NO_CLASS);
    expect(coarseClass(NO_CLASS)).toBe(NO_CLASS);
  });

  it('has one coarser class for all words of a class', () => {
    expect(coarseClass(wordClass('monday'))).toBeGreaterThan(0);
    expect(coarseClass(wordClass('monday'))).toBe(coarseClass(wordClass('friday')));
  });
});
