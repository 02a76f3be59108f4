/** Figures count as the measure of attributions does: one to one, contents first. */
import { describe, expect, it } from '@jest/globals';
import type { Example } from './examples.js';
import { figuresOf } from './judging.js';

const example = (cue: number): Example => ({
  cue,
  cueTokens: new Set([cue]),
  sourceTokens: new Set(),
  content: [cue + 1],
  edges: [-1, -1, cue + 1, cue + 1],
  side: 2,
  source: -1,
  backward: 0,
  forward: 0,
});

describe('figuresOf', () => {
  const [one, other] = [example(1), example(5)];

  it('is 100 where all that was marked is found, and nothing else', () => {
    const chosen = [one, other].map((match) => ({ match, overlap: 1, triple: true }));
    expect(figuresOf([{ marked: 2, chosen }])).toEqual({ claim: 100, triple: 100 });
  });

  it('counts what was marked once, the best overlap first', () => {
    const chosen = [
      { match: one, overlap: 0.6, triple: true },
      { match: one, overlap: 0.9, triple: false },
    ];
    expect(figuresOf([{ marked: 1, chosen }])).toEqual({ claim: (200 * 1) / 3, triple: 0 });
  });

  it('lowers both for what was missed or invented', () => {
    expect(figuresOf([{ marked: 2, chosen: [{ match: one, overlap: 1, triple: true }] }])).toEqual({
      claim: 200 / 3,
      triple: 200 / 3,
    });
    expect(figuresOf([{ marked: 1, chosen: [{ overlap: 0.2, triple: false }] }])).toEqual({ claim: 0, triple: 0 });
  });
});
