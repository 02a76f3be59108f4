/** The oracle leads every parser to the right tree, and the parser makes a tree of whatever it is given. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LEFT, ParseState, RIGHT, SHIFT, type Move } from '../../libs/extraction/src/parsing/parse-state.js';
import { bestRight, costsOf, type RightTree } from './oracle.js';

/** The moves that `state` allows. */
function allowed(state: ParseState): Move[] {
  const may = { [SHIFT]: state.mayShift, [LEFT]: state.mayGoLeft, [RIGHT]: state.mayGoRight };
  return ([SHIFT, LEFT, RIGHT] as const).filter((move) => may[move]);
}

function make(state: ParseState, move: Move): void {
  if (move === SHIFT) state.shift();
  else state.attach(move, 1);
}

/** Any sequence of moves: each choice picks one of those that are allowed. */
function wander(count: number, choices: readonly number[]): { state: ParseState; tree: RightTree } {
  const state = new ParseState(count);
  for (let i = 0; !state.finished; i++) {
    const moves = allowed(state);
    make(state, moves[(choices[i % choices.length] ?? 0) % moves.length] ?? SHIFT);
  }
  return { state, tree: { heads: state.heads.slice(0, count), relations: state.relations.slice(0, count) } };
}

const walks = fc.record({
  count: fc.integer({ min: 1, max: 14 }),
  choices: fc.array(fc.nat(999), { minLength: 1, maxLength: 40 }),
});

describe('ParseState', () => {
  it('ends with one root and no cycle, whichever moves are made', () => {
    fc.assert(
      fc.property(walks, ({ count, choices }) => {
        const { heads } = wander(count, choices).tree;
        expect([...heads].filter((head) => head === count)).toHaveLength(1);
        for (let word = 0; word < count; word++) {
          let above = word;
          for (let steps = 0; above !== count; steps++) {
            expect(steps).toBeLessThanOrEqual(count);
            above = heads[above] ?? count;
          }
        }
      }),
    );
  });
});

describe('costsOf', () => {
  it('leads back to the tree that any moves made', () => {
    fc.assert(
      fc.property(walks, fc.nat(7), ({ count, choices }, pick) => {
        const { tree } = wander(count, choices);
        const state = new ParseState(count);
        while (!state.finished) {
          const costs = costsOf(state, tree);
          expect(Math.min(...costs)).toBe(0);
          make(state, bestRight(costs, Int32Array.of(pick & 1, (pick >> 1) & 1, (pick >> 2) & 1)));
        }
        expect(state.heads.slice(0, count)).toEqual(tree.heads);
      }),
    );
  });

  it('counts an arc as lost once, when it can no longer be made', () => {
    // "she sleeps", of which "she" is to depend on "sleeps".
    const tree: RightTree = { heads: Int32Array.of(1, 2), relations: Int32Array.of(1, 2) };
    const state = new ParseState(2);
    state.shift();
    expect(costsOf(state, tree)).toEqual([1, 0, Infinity]);
  });
});
