/** The features by which an arc gets its relation: head, child, their children, and what stands around. */
import { mix } from '../learning/hash.js';
import { valueOf, type TaggedShapes } from './move-features.js';
import { LEFT, NOTHING, type Move, type ParseState } from './parse-state.js';

/** Most features of one arc. */
export const RELATION_FEATURES = 40;

const near = (distance: number): number => (distance > 6 ? 4 : distance > 3 ? 3 : distance);

/** Writes the features of the arc that `move` is about to make to `out`; answers how many. */
export function relationFeatures(
  { words, tags, pos }: TaggedShapes,
  state: ParseState,
  move: Move,
  out: Int32Array,
): number {
  const { count } = words;
  const child = state.top(0);
  const head = move === LEFT ? state.next : state.top(1);
  const childOf = (of: Int32Array, i: number): number => (i === NOTHING ? NOTHING : (of[i] as number));
  const relationOf = (i: number): number => (i === NOTHING ? 0 : (state.relations[i] as number));
  const childLeft = childOf(state.left1, child);
  const childRight = childOf(state.right1, child);
  const childLeft2 = childOf(state.left2, child);
  const headLeft = childOf(state.left1, head);
  const headLeft2 = childOf(state.left2, head);
  const headRight = childOf(state.right1, head);
  const after = child + 1 < count ? child + 1 : NOTHING;
  const before = child > 0 ? child - 1 : NOTHING;
  const beforeHead = head > 0 ? head - 1 : NOTHING;

  const hw = valueOf(words.lower, head, count);
  const ht = valueOf(tags, head, count);
  const hp = valueOf(pos, head, count);
  const hc = valueOf(words.fine, head, count);
  const cw = valueOf(words.lower, child, count);
  const ct = valueOf(tags, child, count);
  const cp = valueOf(pos, child, count);
  const cc = valueOf(words.fine, child, count);
  const lw = valueOf(words.lower, childLeft, count);
  const lr = relationOf(childLeft);
  const side = mix(move, near(Math.abs(head - child)));
  const tt = mix(mix(ht, ct), move);
  const pp = mix(mix(hp, cp), move);

  let n = 0;
  const put = (template: number, value: number): void => {
    out[n++] = mix(template, value);
  };
  put(101, move);
  put(102, mix(cw, pp));
  put(103, mix(ct, move));
  put(104, mix(hw, move));
  put(105, mix(ht, move));
  put(106, mix(mix(hw, cw), move));
  put(107, mix(tt, side));
  put(108, mix(hw, tt));
  put(109, mix(cw, tt));
  put(110, mix(cc, pp));
  put(111, mix(hc, pp));
  put(112, mix(mix(hc, cc), move));
  put(113, mix(pp, lw));
  put(114, mix(pp, mix(lr, relationOf(childLeft2))));
  put(115, mix(mix(hw, lw), move));
  put(116, mix(pp, mix(relationOf(childRight), valueOf(words.lower, childRight, count))));
  put(117, mix(pp, relationOf(headLeft)));
  put(118, mix(pp, mix(relationOf(headLeft), relationOf(headLeft2))));
  put(119, mix(pp, relationOf(headRight)));
  put(120, mix(tt, valueOf(tags, after, count)));
  put(121, mix(tt, valueOf(tags, before, count)));
  put(122, mix(cw, mix(move, valueOf(words.lower, before, count))));
  put(123, mix(cc, mix(move, lw)));
  put(124, mix(mix(hc, lw), ct));
  put(125, mix(mix(hw, ct), relationOf(headRight)));
  put(126, mix(pp, valueOf(pos, beforeHead, count)));
  put(127, mix(pp, mix(lr, state.rights[child] as number)));
  put(128, mix(mix(cw, move), lw));
  put(129, mix(pp, valueOf(words.lower, after, count)));
  put(130, mix(mix(valueOf(words.coarse, head, count), valueOf(words.coarse, child, count)), mix(lw, move)));
  return n;
}
