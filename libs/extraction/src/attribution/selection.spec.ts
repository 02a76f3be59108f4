/** Of candidates that stand in each other's way, the better ones are taken. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Candidate } from './candidates.js';
import type { Range } from './ranges.js';
import { selected } from './selection.js';

const candidate = (cue: number, ...ranges: Range[]): Candidate => ({
  cue,
  p: 0.5,
  whole: 0,
  ranges,
  source: { token: -1, p: 1, second: 0, none: 1 },
  content: { side: 2, p: 1, sides: [0, 0, 1, 0], expected: 1, backward: 0, forward: 0, further: 1 },
});
const range = (first: number, last: number): Range => ({ first, last });

describe('selected', () => {
  it('takes what scores enough, in the order of the text', () => {
    const all = [candidate(1, range(2, 5)), candidate(8, range(9, 12)), candidate(14, range(15, 19))];
    expect(selected(all, [0.5, 0.9, 0.2], 0.3, 20)).toEqual([0, 1]);
  });

  it('takes no candidate inside the content of a better one', () => {
    const all = [candidate(1, range(2, 9)), candidate(4, range(5, 9))];
    expect(selected(all, [0.9, 0.8], 0.3, 20)).toEqual([0]);
    expect(selected(all, [0.8, 0.9], 0.3, 20)).toEqual([1]);
  });

  it('lets two share a few words, and no more than a fifth of them', () => {
    const first = candidate(1, range(2, 9));
    expect(selected([first, candidate(12, range(9, 11), range(13, 14))], [0.9, 0.8], 0.3, 20)).toEqual([0, 1]);
    expect(selected([first, candidate(12, range(7, 11))], [0.9, 0.8], 0.3, 20)).toEqual([0]);
  });

  it('never takes a cue that stands in the content of another', () => {
    const part = fc.tuple(fc.nat(29), fc.nat(29), fc.nat(5), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const all = parts.map(([cue, first, size]) => candidate(cue, range(first, Math.min(29, first + size))));
        const chosen = selected(
          all,
          parts.map(([, , , score]) => score),
          0.1,
          30,
        );
        for (const k of chosen) {
          for (const other of chosen) {
            if (k === other) continue;
            const cue = all[k]?.cue ?? -1;
            expect(all[other]?.ranges.some(({ first, last }) => cue >= first && cue <= last)).toBe(false);
          }
        }
      }),
    );
  });
});
