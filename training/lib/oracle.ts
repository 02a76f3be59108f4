/** What a move costs: how many arcs of the right tree it makes impossible (dynamic oracle, Goldberg and Nivre 2013). */
import { LEFT, RIGHT, SHIFT, type Move, type ParseState } from '../../libs/extraction/src/parsing/parse-state.js';

/** The head of a word of which it is not known. */
export const UNKNOWN = -2;

/** The right heads of a sentence's words (the root has the number behind the last word), and numbers of relations. */
export interface RightTree {
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** Costs of SHIFT, LEFT and RIGHT from a state; `Infinity` where the state does not allow the move. */
export type Costs = readonly [shift: number, left: number, right: number];

export function costsOf(state: ParseState, { heads }: RightTree): Costs {
  const { depth, stack, next, count } = state;
  const top = state.top(0);
  let shift = Infinity;
  if (state.mayShift) {
    shift = 0;
    for (let i = 0; i < depth; i++) {
      const word = stack[i] as number;
      if (heads[word] === next) shift += 1;
      if (i < depth - 1 && heads[next] === word) shift += 1;
    }
  }
  let kept = 0;
  if (depth > 0) for (let word = next; word < count; word++) if (heads[word] === top) kept += 1;
  let left = Infinity;
  if (state.mayGoLeft) {
    const head = heads[top] as number;
    left = kept + ((head >= 0 && head === state.top(1)) || head > next ? 1 : 0);
  }
  let right = Infinity;
  if (state.mayGoRight) right = kept + ((heads[top] as number) >= next ? 1 : 0);
  return [shift, left, right];
}

/** The move with the highest score among those that cost least. */
export function bestRight(costs: Costs, scores: Int32Array): Move {
  const least = Math.min(...costs);
  let winner: Move | undefined;
  for (const move of [SHIFT, LEFT, RIGHT] as const) {
    if (costs[move] !== least) continue;
    if (winner === undefined || (scores[move] as number) > (scores[winner] as number)) winner = move;
  }
  return winner ?? SHIFT;
}
