/** Words and marks, as a treebank cuts them. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordsOf } from './words.js';

const cut = (text: string): string =>
  wordsOf(text, { start: 0, end: text.length })
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');

describe('wordsOf', () => {
  it.each([
    ["She doesn't know, he can't.", "She does n't know , he ca n't ."],
    ['It’s the port’s crane.', 'It ’s the port ’s crane .'],
    ['They cannot and will not pay.', 'They can not and will not pay .'],
    ['Costs rose 2.5% to $1.2 million.', 'Costs rose 2.5 % to $ 1.2 million .'],
    ['Mr. Okafor met Gov. Lind at 5p.m. on Jan. 3.', 'Mr. Okafor met Gov. Lind at 5 p.m. on Jan. 3 .'],
    ['The U.S. and the U.N. agreed.', 'The U.S. and the U.N. agreed .'],
    ['H. W. Marsh wrote to I. Not to me.', 'H. W. Marsh wrote to I . Not to me .'],
    [
      'See https://example.org/a?b=1, or write to desk@example.org.',
      'See https://example.org/a?b=1 , or write to desk@example.org .',
    ],
    ['an anti-war, long-term plan', 'an anti-war , long - term plan'],
    ['“So -- what now?!” he asked...', '“ So -- what now ?! ” he asked ...'],
    ['AT&T and P&G', 'AT&T and P&G'],
    ['Fish, meat, etc. were sold; no. 5 was not. No.', 'Fish , meat , etc. were sold ; no. 5 was not . No .'],
    ['on 9/11 or 3/4/2019, call 555-123-4567', 'on 9/11 or 3/4/2019 , call 555-123-4567'],
    ['It closes at 7:30pm.', 'It closes at 7:30 pm .'],
  ])('cuts %j', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it('gives words in order, apart from each other, that hold every letter but those of what is too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let at = 0;
        let letters = '';
        for (const { start, end } of wordsOf(text, { start: 0, end: text.length })) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          letters += text.slice(start, end);
          at = end;
        }
        if (!/\S{64}/.test(text)) expect(letters.replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
      }),
    );
  });
});
