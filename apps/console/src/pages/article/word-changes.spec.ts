/** Comparing two revisions by words. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareTexts } from './word-changes.js';

describe('two revisions', () => {
  it('differ in the words that were changed', () => {
    const { before, after } = compareTexts('The port gets 4.2 cranes.', 'The port gets 4.4 new cranes.');
    expect(before.flat().filter(({ is }) => is === 'gone')).toEqual([{ is: 'gone', words: '4.2', start: 14 }]);
    const added = after.flat().filter(({ is }) => is === 'new');
    expect(added.map(({ words }) => words.trim()).filter(Boolean)).toEqual(['4.4', 'new']);
  });

  it('keep their paragraphs', () => {
    const { before, after } = compareTexts('One.\n\nTwo.', 'One.\n\nTwo.\n\nThree.');
    expect([before.length, after.length]).toEqual([2, 3]);
    expect(after[2]).toEqual([{ is: 'new', words: 'Three.', start: 12 }]);
  });

  it('lose no word on either side', () => {
    const text = fc
      .array(fc.constantFrom('port', 'the', 'opens,', '\n\n', '40'), { maxLength: 20 })
      .map((words) => words.join(' '));
    const wordsOf = (value: string): string => value.replace(/\s+/g, '');
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { before, after } = compareTexts(one, other);
        const joined = (side: typeof before): string =>
          wordsOf(
            side
              .flat()
              .map(({ words }) => words)
              .join(''),
          );
        const stand = (side: typeof before, whole: string): boolean =>
          side.flat().every(({ words, start }) => whole.startsWith(words, start));
        expect([stand(before, one), stand(after, other)]).toEqual([true, true]);
        expect([joined(before), joined(after)]).toEqual([wordsOf(one), wordsOf(other)]);
      }),
    );
  });
});
