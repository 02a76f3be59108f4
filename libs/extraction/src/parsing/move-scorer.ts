/** The scores of moves: what stays the same from one state to the next is added up once. */
import type { WeightTable } from '../learning/weight-table.js';
import { changingFeatures } from './changing-features.js';
import { bufferFeatures, MOVE_FEATURES, stackFeatures } from './move-features.js';
import type { ParseState } from './parse-state.js';
import type { TaggedShapes } from './shape-values.js';

const MOVES = 3;

const features = new Int32Array(MOVE_FEATURES);

/** The scores of SHIFT, LEFT and RIGHT in each state of a parse. */
export class MoveScorer {
  private readonly sums = new Int32Array(MOVES);
  private readonly ofNext = new Int32Array(MOVES);
  private next = -1;
  /** Sums for each word as the top of the stack, kept from when it is first scored as such. */
  private readonly ofTop: Int32Array;
  private readonly known: Uint8Array;

  constructor(
    private readonly shapes: TaggedShapes,
    private readonly state: ParseState,
    private readonly moves: WeightTable,
  ) {
    this.ofTop = new Int32Array(MOVES * state.count);
    this.known = new Uint8Array(state.count);
  }

  /** The scores in the state as it is, of which the stack is not empty; filled anew with every call. */
  scores(): Int32Array {
    const { shapes, state, moves, sums, ofNext, ofTop } = this;
    const top = state.top(0);
    if (state.next !== this.next) {
      this.next = state.next;
      ofNext.fill(0);
      moves.addAll(features, bufferFeatures(shapes, state, features, 0), ofNext);
    }
    if (this.known[top] === 0) {
      this.known[top] = 1;
      sums.fill(0);
      moves.addAll(features, stackFeatures(shapes, state, features, 0), sums);
      ofTop.set(sums, MOVES * top);
    }
    for (let move = 0; move < MOVES; move++) {
      sums[move] = (ofNext[move] as number) + (ofTop[MOVES * top + move] as number);
    }
    moves.addAll(features, changingFeatures(shapes, state, features, 0), sums);
    return sums;
  }
}
