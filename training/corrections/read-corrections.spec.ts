/** Corrections are read whole, or not at all and with what is wrong where. */
import { describe, expect, it } from '@jest/globals';
import { readCorrections } from './read-corrections.js';

const claim = {
  start: 0,
  end: 8,
  decisions: ['dismissed'],
  reason: 'opinion',
  statement: 'The port',
  claimants: [],
  attribution: 'narrator',
  attributionChain: [],
  kind: 'assertion',
};
const example = { id: 'article-1', revision: 1, language: 'en', text: 'The port grew.', claims: [claim] };
const read = (...lines: unknown[]): unknown =>
  readCorrections(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'), 'c.jsonl');

describe('reading corrections', () => {
  it('gives what was exported, whatever fields a later version adds', () => {
    expect(read(example, '', { ...example, revision: 2, desk: 'politics' })).toEqual([
      example,
      { ...example, revision: 2, desk: 'politics' },
    ]);
  });

  it.each([
    ['no JSON', 'line 1 is not JSON'],
    [[], 'line 1 is no JSON object'],
    [{ ...example, text: undefined }, 'text is missing; it must be the text of the article'],
    [{ ...example, revision: 0 }, 'revision must be a whole number from 1'],
    [{ ...example, publishedAt: 'May' }, 'publishedAt must be a time such as 2017-01-28T22:15:00Z'],
    [{ ...example, claims: [7] }, 'in claims[0], it must be an object'],
    [{ ...example, claims: [{ ...claim, kind: 'fact' }] }, 'in claims[0], kind must be one of quantity, '],
    [{ ...example, claims: [claim, { ...claim, end: 99 }] }, 'in claims[1], 0..99 is no stretch of the text'],
    [{ ...example, claims: [{ ...claim, decisions: ['kept'] }] }, 'reason belongs to the decision "dismissed"'],
    [{ ...example, claims: [{ ...claim, decisions: ['liked'] }] }, 'decisions must be a list of added, '],
  ])('refuses %j', (line, problem) => {
    expect(() => read(line)).toThrow(problem);
  });

  it('names every bad line, and reads none of the good ones', () => {
    expect(() => read(example, '{', example, { ...example, id: 3 })).toThrow(
      'c.jsonl cannot be used, and nothing was learnt from it:\n  line 2 is not JSON\n  line 4 is no example: id must be a text',
    );
  });

  it('says of an empty file that nobody has decided yet', () => {
    expect(() => read('', ' ')).toThrow('c.jsonl is empty: no editor has decided on a claim yet.');
  });
});
