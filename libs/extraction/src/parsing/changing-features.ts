/** The features of a state that change with every move. */
import { mix } from '../learning/hash.js';
import { NOTHING, type ParseState } from './parse-state.js';
import { childAt, countAt, distanceTo, relationAt, valueOf, type TaggedShapes } from './shape-values.js';

/** The features of stack and next word together, and of the children that either may still get. */
export function changingFeatures(
  { words, tags, pos }: TaggedShapes,
  state: ParseState,
  out: Int32Array,
  n: number,
): number {
  const { count, lower, fine, coarse } = words;
  const { left1, left2, right1, right2, relations } = state;

  const s0 = state.top(0);
  const s1 = state.top(1);
  const b0 = state.next;
  const b1 = b0 + 1 <= count ? b0 + 1 : NOTHING;
  const b2 = b0 + 2 <= count ? b0 + 2 : NOTHING;
  const s0l = childAt(left1, s0);
  const s0r = childAt(right1, s0);
  const b0l = childAt(left1, b0);

  const s0w = valueOf(lower, s0, count);
  const s1w = valueOf(lower, s1, count);
  const b0w = valueOf(lower, b0, count);
  const s0t = valueOf(tags, s0, count);
  const s1t = valueOf(tags, s1, count);
  const b0t = valueOf(tags, b0, count);
  const s0p = valueOf(pos, s0, count);
  const s1p = valueOf(pos, s1, count);
  const b0p = valueOf(pos, b0, count);
  const b1p = valueOf(pos, b1, count);
  const s0c = valueOf(fine, s0, count);
  const b0c = valueOf(fine, b0, count);
  const s0k = valueOf(coarse, s0, count);
  const b0k = valueOf(coarse, b0, count);
  const s0lr = relationAt(relations, s0l);
  const s0rr = relationAt(relations, s0r);
  const b0lr = relationAt(relations, b0l);
  const b0lw = valueOf(lower, b0l, count);
  const gap = distanceTo(s0, b0);
  const gap1 = distanceTo(s1, s0);
  const s0rv = countAt(state.rights, s0);
  const b0lv = countAt(state.lefts, b0);
  const s0wt = mix(s0w, s0t);
  const b0wt = mix(b0w, b0t);
  const s0b0t = mix(s0t, b0t);
  const s0b0p = mix(s0p, b0p);
  const s1s0p = mix(s1p, s0p);
  const children = mix(countAt(state.lefts, s0), s0rv);
  out[n++] = mix(17, mix(s0wt, b0wt));
  out[n++] = mix(18, mix(s0wt, b0t));
  out[n++] = mix(19, mix(s0t, b0wt));
  out[n++] = mix(20, s0b0t);
  out[n++] = mix(21, mix(s0w, b0w));
  out[n++] = mix(27, mix(mix(s1t, s0t), b0t));
  out[n++] = mix(28, mix(s0b0t, valueOf(tags, b1, count)));
  out[n++] = mix(29, mix(mix(s0b0p, b1p), valueOf(pos, b2, count)));
  out[n++] = mix(30, mix(mix(valueOf(pos, state.top(2), count), s1s0p), b0p));
  out[n++] = mix(31, mix(mix(s1w, s0p), b0p));
  out[n++] = mix(32, mix(mix(s1p, s0w), b0p));
  out[n++] = mix(33, mix(s1s0p, b0w));
  out[n++] = mix(34, mix(s1s0p, mix(b0p, b1p)));
  out[n++] = mix(35, mix(s1t, b0t));
  out[n++] = mix(36, mix(s1w, b0w));
  out[n++] = mix(37, mix(s0w, gap));
  out[n++] = mix(38, mix(s0t, gap));
  out[n++] = mix(39, mix(b0t, gap));
  out[n++] = mix(40, mix(s0b0t, gap));
  out[n++] = mix(42, mix(mix(s1s0p, b0p), mix(gap, gap1)));
  out[n++] = mix(43, mix(s0wt, children));
  out[n++] = mix(44, mix(s0t, children));
  out[n++] = mix(47, mix(b0wt, b0lv));
  out[n++] = mix(48, mix(b0t, b0lv));
  out[n++] = mix(50, mix(s0t, s0rr));
  out[n++] = mix(52, mix(s0w, s0rr));
  out[n++] = mix(56, mix(b0t, b0lr));
  out[n++] = mix(57, mix(b0w, b0lr));
  out[n++] = mix(59, mix(s0t, mix(s0rr, relationAt(relations, childAt(right2, s0)))));
  out[n++] = mix(61, mix(b0t, mix(b0lr, relationAt(relations, childAt(left2, b0)))));
  out[n++] = mix(62, mix(s0b0p, valueOf(pos, s0l, count)));
  out[n++] = mix(63, mix(s0b0p, valueOf(pos, s0r, count)));
  out[n++] = mix(64, mix(s0b0p, valueOf(pos, b0l, count)));
  out[n++] = mix(65, mix(s0b0p, mix(s0rr, b0lr)));
  out[n++] = mix(68, mix(s1s0p, valueOf(pos, s0r, count)));
  out[n++] = mix(71, mix(s0t, mix(valueOf(lower, s0l, count), b0p)));
  out[n++] = mix(72, mix(b0t, mix(b0lw, s0p)));
  out[n++] = mix(73, mix(valueOf(lower, s0r, count), s0t));
  out[n++] = mix(74, mix(s0c, b0c));
  out[n++] = mix(76, mix(s0c, b0t));
  out[n++] = mix(77, mix(s0t, b0c));
  out[n++] = mix(83, mix(mix(valueOf(coarse, s1, count), s0k), b0k));
  out[n++] = mix(84, mix(mix(s0k, b0k), s0b0p));
  out[n++] = mix(86, mix(mix(s1w, s0w), b0p));
  out[n++] = mix(88, mix(mix(s0c, b0lw), b0k));
  out[n++] = mix(89, mix(mix(s0wt, s0lr), mix(s0rv, b0p)));
  out[n++] = mix(90, mix(mix(b0p, valueOf(lower, b1, count)), s0p));
  out[n++] = mix(91, mix(mix(s1p, b1p), mix(s0p, b0w)));
  return n;
}
