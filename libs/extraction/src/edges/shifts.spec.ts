/** Where a claim may begin and end instead: what is left of it still hangs together. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sentencesOf } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { shiftsOf } from './shifts.js';

const tokensOf = (text: string): readonly Token[] =>
  sentencesOf(text, { start: 0, end: text.length }, 0).flatMap(({ tokens }) => tokens.slice());

/** The claims that the shifts of the words `claim` in `text` would make, in the order of the text. */
function othersOf(text: string, claim: string): string[] {
  const tokens = tokensOf(text);
  const start = text.indexOf(claim);
  const first = tokens.findIndex((token) => token.start === start);
  const last = tokens.findIndex((token) => token.end === start + claim.length);
  const piece = { first, last };
  return shiftsOf(tokens, piece, piece).map(({ edge, at }) => {
    const [from, to] = edge === 'start' ? [at, last] : [first, at];
    return text.slice(tokens[from]?.start, tokens[to]?.end);
  });
}

const TEXT = 'The mayor said that the council approved the bridge on Monday, which surprised nobody.';

describe('the shifts of a claim', () => {
  it('give up phrases that hang from what stays', () => {
    const others = othersOf(TEXT, 'the council approved the bridge on Monday');
    expect(others).toContain('the council approved the bridge');
    expect(others).not.toContain('the council approved the bridge on');
    expect(others).not.toContain('the bridge on Monday');
  });

  it('take in the word before and what follows up to a mark', () => {
    const others = othersOf(TEXT, 'the council approved the bridge on Monday');
    expect(others).toContain('that the council approved the bridge on Monday');
    expect(others).toContain('the council approved the bridge on Monday, which surprised nobody');
  });

  it('leave a claim of three words as it is', () => {
    expect(othersOf('Prices rose sharply.', 'Prices rose sharply')).toEqual([]);
  });

  it('stay in the sentence, and never in place', () => {
    const word = fc.constantFrom('the', 'port', 'grew', 'on', 'Monday', ',', 'and', 'she', '"', '(', '5', '.');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (words, a, b) => {
        const tokens = tokensOf(words.join(' '));
        const [first, last] = [a % tokens.length, b % tokens.length].sort((x, y) => x - y) as [number, number];
        const piece = { first, last };
        for (const { edge, at, moved } of shiftsOf(tokens, piece, piece)) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThan(tokens.length);
          expect(moved.last).toBeGreaterThanOrEqual(moved.first);
          expect(edge === 'start' ? at !== first : at !== last).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
