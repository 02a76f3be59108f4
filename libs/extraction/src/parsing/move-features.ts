/** The features by which the parser moves (after Zhang and Nivre 2011): the words around, their tags, their children. */
import { mix } from '../learning/hash.js';
import { changingFeatures } from './changing-features.js';
import { NOTHING, type ParseState } from './parse-state.js';
import { childAt, countAt, distanceTo, relationAt, valueOf, type TaggedShapes } from './shape-values.js';

/** Most features of one state. */
export const MOVE_FEATURES = 96;

/** Writes the features of `state` to `out`; answers how many. */
export function moveFeatures(shapes: TaggedShapes, state: ParseState, out: Int32Array): number {
  const buffered = bufferFeatures(shapes, state, out, 0);
  const stacked = stackFeatures(shapes, state, out, buffered);
  return changingFeatures(shapes, state, out, stacked);
}

/** The features that depend on what the next word is, and on nothing else; written from `n` on, answers their end. */
export function bufferFeatures(
  { words, tags }: TaggedShapes,
  { next }: ParseState,
  out: Int32Array,
  n: number,
): number {
  const { count, lower, fine } = words;
  const b1 = next + 1 <= count ? next + 1 : NOTHING;
  const b2 = next + 2 <= count ? next + 2 : NOTHING;
  const b0w = valueOf(lower, next, count);
  const b0t = valueOf(tags, next, count);
  const b1t = valueOf(tags, b1, count);
  const b2t = valueOf(tags, b2, count);
  out[n++] = mix(1, 0);
  out[n++] = mix(5, mix(b0w, b0t));
  out[n++] = mix(6, b0t);
  out[n++] = mix(7, b0w);
  out[n++] = mix(11, mix(valueOf(lower, b1, count), b1t));
  out[n++] = mix(12, b1t);
  out[n++] = mix(13, mix(valueOf(lower, b2, count), b2t));
  out[n++] = mix(14, b2t);
  out[n++] = mix(81, mix(valueOf(fine, next, count), b0t));
  return n;
}

/**
 * The features that stay as they are for as long as a word is the top of the stack: what lies under it, its own children
 * on the left, and the children of the word below. Written from `n` on, answers their end.
 */
export function stackFeatures(
  { words, tags, pos }: TaggedShapes,
  state: ParseState,
  out: Int32Array,
  n: number,
): number {
  const { count, lower, fine, coarse } = words;
  const { left1, left2, right1, right2, relations } = state;

  const s0 = state.top(0);
  const s1 = state.top(1);
  const s2 = state.top(2);
  const s0l = childAt(left1, s0);
  const s1r = childAt(right1, s1);
  const s0w = valueOf(lower, s0, count);
  const s1w = valueOf(lower, s1, count);
  const s0t = valueOf(tags, s0, count);
  const s1t = valueOf(tags, s1, count);
  const s2t = valueOf(tags, s2, count);
  const s0c = valueOf(fine, s0, count);
  const s1c = valueOf(fine, s1, count);
  const s0lw = valueOf(lower, s0l, count);
  const s0lr = relationAt(relations, s0l);
  const s1rr = relationAt(relations, s1r);
  const s1rv = countAt(state.rights, s1);
  const s0p = valueOf(pos, s0, count);
  const s0wt = mix(s0w, s0t);
  const s1wt = mix(s1w, s1t);
  const s1s0t = mix(s1t, s0t);
  const s1s0p = mix(valueOf(pos, s1, count), s0p);
  const gap = distanceTo(s1, s0);
  out[n++] = mix(2, s0wt);
  out[n++] = mix(3, s0t);
  out[n++] = mix(4, s0w);
  out[n++] = mix(8, s1wt);
  out[n++] = mix(9, s1t);
  out[n++] = mix(10, s1w);
  out[n++] = mix(15, mix(valueOf(lower, s2, count), s2t));
  out[n++] = mix(16, s2t);
  out[n++] = mix(22, mix(s1wt, s0wt));
  out[n++] = mix(23, mix(s1wt, s0t));
  out[n++] = mix(24, mix(s1t, s0wt));
  out[n++] = mix(25, s1s0t);
  out[n++] = mix(26, mix(s1w, s0w));
  out[n++] = mix(41, mix(s1s0t, gap));
  out[n++] = mix(45, mix(s1wt, s1rv));
  out[n++] = mix(46, mix(s1t, s1rv));
  out[n++] = mix(49, mix(s0t, s0lr));
  out[n++] = mix(51, mix(s0w, s0lr));
  out[n++] = mix(53, mix(s1t, s1rr));
  out[n++] = mix(54, mix(s1w, s1rr));
  out[n++] = mix(55, mix(s1t, relationAt(relations, childAt(left1, s1))));
  out[n++] = mix(58, mix(s0t, mix(s0lr, relationAt(relations, childAt(left2, s0)))));
  out[n++] = mix(60, mix(s1t, mix(s1rr, relationAt(relations, childAt(right2, s1)))));
  out[n++] = mix(66, mix(s1s0p, valueOf(pos, s1r, count)));
  out[n++] = mix(67, mix(s1s0p, valueOf(pos, s0l, count)));
  out[n++] = mix(69, mix(s1s0p, mix(s1rr, s0lr)));
  out[n++] = mix(70, mix(s1t, mix(s0lw, s0p)));
  out[n++] = mix(75, mix(s1c, s0c));
  out[n++] = mix(78, mix(s1c, s0t));
  out[n++] = mix(79, mix(s1t, s0c));
  out[n++] = mix(80, mix(s0c, s0t));
  out[n++] = mix(82, mix(s1c, s1t));
  out[n++] = mix(85, mix(mix(valueOf(coarse, s1, count), valueOf(coarse, s0, count)), s1s0p));
  out[n++] = mix(87, mix(mix(s1c, s0lw), valueOf(coarse, s0, count)));
  return n;
}
