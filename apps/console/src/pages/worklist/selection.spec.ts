// Selecting rows: one, another, and all between.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extendedTo, NOTHING, toggled } from './selection.js';

const rows = ['a', 'b', 'c', 'd', 'e'];

describe('a selection', () => {
  it('takes a row in, and out again', () => {
    const one = toggled(NOTHING, 'b');
    expect([...one.ids]).toEqual(['b']);
    expect([...toggled(one, 'b').ids]).toEqual([]);
  });

  it('reaches from the last row to here, in either direction', () => {
    expect([...extendedTo(toggled(NOTHING, 'b'), 'd', rows).ids]).toEqual(['b', 'c', 'd']);
    expect([...extendedTo(toggled(NOTHING, 'd'), 'b', rows).ids].sort()).toEqual(['b', 'c', 'd']);
  });

  it('without a beginning is the row alone', () => {
    expect([...extendedTo(NOTHING, 'c', rows).ids]).toEqual(['c']);
  });

  it('never loses a row by being extended', () => {
    const row = fc.constantFrom(...rows);
    fc.assert(
      fc.property(fc.array(row), row, (before, to) => {
        const selection = before.reduce(toggled, NOTHING);
        const after = extendedTo(selection, to, rows);
        expect([...selection.ids, to].every((id) => after.ids.has(id))).toBe(true);
      }),
    );
  });
});
