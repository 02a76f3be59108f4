/** The features by which an arc gets its relation: head, child, their children, and what stands around. */
import { mix } from '../learning/hash.js';
import { LEFT, NOTHING, type Move, type ParseState } from './parse-state.js';
import { childAt, countAt, valueOf, type TaggedShapes } from './shape-values.js';

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
  const { relations } = state;
  const child = state.top(0);
  const head = move === LEFT ? state.next : state.top(1);
  const childLeft = childAt(state.left1, child);
  const childRight = childAt(state.right1, child);
  const childLeft2 = childAt(state.left2, child);
  const headLeft = childAt(state.left1, head);
  const headLeft2 = childAt(state.left2, head);
  const headRight = childAt(state.right1, head);
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
  const lr = countAt(relations, childLeft);
  const side = mix(move, near(Math.abs(head - child)));
  const tt = mix(mix(ht, ct), move);
  const pp = mix(mix(hp, cp), move);

  let n = 0;
  out[n++] = mix(101, move);
  out[n++] = mix(102, mix(cw, pp));
  out[n++] = mix(103, mix(ct, move));
  out[n++] = mix(104, mix(hw, move));
  out[n++] = mix(105, mix(ht, move));
  out[n++] = mix(106, mix(mix(hw, cw), move));
  out[n++] = mix(107, mix(tt, side));
  out[n++] = mix(108, mix(hw, tt));
  out[n++] = mix(109, mix(cw, tt));
  out[n++] = mix(110, mix(cc, pp));
  out[n++] = mix(111, mix(hc, pp));
  out[n++] = mix(112, mix(mix(hc, cc), move));
  out[n++] = mix(113, mix(pp, lw));
  out[n++] = mix(114, mix(pp, mix(lr, countAt(relations, childLeft2))));
  out[n++] = mix(115, mix(mix(hw, lw), move));
  out[n++] = mix(116, mix(pp, mix(countAt(relations, childRight), valueOf(words.lower, childRight, count))));
  out[n++] = mix(117, mix(pp, countAt(relations, headLeft)));
  out[n++] = mix(118, mix(pp, mix(countAt(relations, headLeft), countAt(relations, headLeft2))));
  out[n++] = mix(119, mix(pp, countAt(relations, headRight)));
  out[n++] = mix(120, mix(tt, valueOf(tags, after, count)));
  out[n++] = mix(121, mix(tt, valueOf(tags, before, count)));
  out[n++] = mix(122, mix(cw, mix(move, valueOf(words.lower, before, count))));
  out[n++] = mix(123, mix(cc, mix(move, lw)));
  out[n++] = mix(124, mix(mix(hc, lw), ct));
  out[n++] = mix(125, mix(mix(hw, ct), countAt(relations, headRight)));
  out[n++] = mix(126, mix(pp, valueOf(pos, beforeHead, count)));
  out[n++] = mix(127, mix(pp, mix(lr, state.rights[child] as number)));
  out[n++] = mix(128, mix(mix(cw, move), lw));
  out[n++] = mix(129, mix(pp, valueOf(words.lower, after, count)));
  out[n++] = mix(130, mix(mix(valueOf(words.coarse, head, count), valueOf(words.coarse, child, count)), mix(lw, move)));
  return n;
}
