// Two people have changed the same thing.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeEdits } from './merge.js';

const BASE = { statement: 'It rose.', kind: 'quantity', desk: 'economy' };

describe('a merge of edits', () => {
  it('keeps both when they are of different fields', () => {
    const mine = { ...BASE, statement: 'It rose by 4%.' };
    const theirs = { ...BASE, desk: 'politics' };
    expect(mergeEdits(BASE, mine, theirs)).toEqual({ merged: { ...mine, desk: 'politics' }, conflicts: [] });
  });

  it('names the field that both have changed, with mine chosen', () => {
    const mine = { ...BASE, statement: 'It rose by 4%.' };
    const theirs = { ...BASE, statement: 'It fell.' };
    expect(mergeEdits(BASE, mine, theirs)).toEqual({
      merged: mine,
      conflicts: [{ field: 'statement', mine: 'It rose by 4%.', theirs: 'It fell.' }],
    });
  });

  it('sees no conflict in the same change', () => {
    const both = { ...BASE, desk: 'politics' };
    expect(mergeEdits(BASE, both, both).conflicts).toEqual([]);
  });

  it('loses no change of mine, and no change of theirs that I did not touch', () => {
    const edit = fc.record({ a: fc.integer(), b: fc.array(fc.string()), c: fc.boolean() });
    fc.assert(
      fc.property(edit, edit, edit, (base, mine, theirs) => {
        const { merged } = mergeEdits(base, mine, theirs);
        for (const field of ['a', 'b', 'c'] as const) {
          const isMine = JSON.stringify(mine[field]) !== JSON.stringify(base[field]);
          expect(merged[field]).toEqual(isMine ? mine[field] : theirs[field]);
        }
      }),
    );
  });
});
