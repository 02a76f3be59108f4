// The paragraph around a claim.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { paragraphAround } from './paragraph.js';

describe('the paragraph around a claim', () => {
  it('ends where the article breaks', () => {
    const text = 'Title\n\nHe spoke. It rained. They left.\nEnd';
    const start = text.indexOf('It rained.');
    expect(paragraphAround(text, start, start + 10)).toEqual({
      before: 'He spoke. ',
      exact: 'It rained.',
      after: ' They left.',
    });
  });

  it('is cut between words where it is long', () => {
    const { before, after } = paragraphAround(`${'word '.repeat(200)}claim${' word'.repeat(200)}`, 1000, 1005);
    expect(before).toMatch(/^… word/);
    expect(after).toMatch(/word …$/);
  });

  it('always has the words of the claim themselves', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        expect(paragraphAround(text, start, end).exact).toBe(text.slice(start, end));
      }),
    );
  });
});
