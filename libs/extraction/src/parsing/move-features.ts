/** The features by which the parser moves (after Zhang and Nivre 2011): the words around, their tags, their children. */
import { mix } from '../learning/hash.js';
import type { WordShapes } from '../tagging/word-shapes.js';
import { NOTHING, type ParseState } from './parse-state.js';

/** Most features of one state. */
export const MOVE_FEATURES = 96;

/** The words of a sentence as the parser sees them. */
export interface TaggedShapes {
  readonly words: WordShapes;
  /** Classes of the tagger: universal and Penn tag together. */
  readonly tags: Int32Array;
  /** Hashes of the universal tags. */
  readonly pos: Int32Array;
}

const ABSENT = 0x2545f;
const ROOT = 0x6c8e9;

/** The value of `column` for `word`, the root and no word having values of their own. */
export function valueOf(column: Int32Array, word: number, count: number): number {
  if (word === NOTHING) return ABSENT;
  return word < count ? (column[word] as number) : ROOT;
}

const near = (distance: number): number => (distance > 10 ? 7 : distance > 5 ? 6 : distance);

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
  const { count } = words;
  const w = (i: number): number => valueOf(words.lower, i, count);
  const t = (i: number): number => valueOf(tags, i, count);
  const b1 = next + 1 <= count ? next + 1 : NOTHING;
  const b2 = next + 2 <= count ? next + 2 : NOTHING;
  const [b0w, b0t, b1t, b2t] = [w(next), t(next), t(b1), t(b2)];
  out[n++] = mix(1, 0);
  out[n++] = mix(5, mix(b0w, b0t));
  out[n++] = mix(6, b0t);
  out[n++] = mix(7, b0w);
  out[n++] = mix(11, mix(w(b1), b1t));
  out[n++] = mix(12, b1t);
  out[n++] = mix(13, mix(w(b2), b2t));
  out[n++] = mix(14, b2t);
  out[n++] = mix(81, mix(valueOf(words.fine, next, count), b0t));
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
  const { count } = words;
  const { left1, left2, right1, right2, relations } = state;
  const w = (i: number): number => valueOf(words.lower, i, count);
  const t = (i: number): number => valueOf(tags, i, count);
  const p = (i: number): number => valueOf(pos, i, count);
  const c = (i: number): number => valueOf(words.fine, i, count);
  const k = (i: number): number => valueOf(words.coarse, i, count);
  const r = (i: number): number => (i === NOTHING ? ABSENT : (relations[i] as number));
  const child = (of: Int32Array, i: number): number => (i === NOTHING ? NOTHING : (of[i] as number));

  const s0 = state.top(0);
  const s1 = state.top(1);
  const s2 = state.top(2);
  const s0l = child(left1, s0);
  const s1r = child(right1, s1);
  const [s0w, s1w] = [w(s0), w(s1)];
  const [s0t, s1t, s2t] = [t(s0), t(s1), t(s2)];
  const [s0c, s1c] = [c(s0), c(s1)];
  const s0lw = w(s0l);
  const s0lr = r(s0l);
  const s1rr = r(s1r);
  const s1rv = s1 === NOTHING ? 0 : (state.rights[s1] as number);
  const s0p = p(s0);
  const s0wt = mix(s0w, s0t);
  const s1wt = mix(s1w, s1t);
  const s1s0t = mix(s1t, s0t);
  const s1s0p = mix(p(s1), s0p);
  const gap = s1 === NOTHING ? 0 : near(s0 - s1);
  out[n++] = mix(2, s0wt);
  out[n++] = mix(3, s0t);
  out[n++] = mix(4, s0w);
  out[n++] = mix(8, s1wt);
  out[n++] = mix(9, s1t);
  out[n++] = mix(10, s1w);
  out[n++] = mix(15, mix(w(s2), s2t));
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
  out[n++] = mix(55, mix(s1t, r(child(left1, s1))));
  out[n++] = mix(58, mix(s0t, mix(s0lr, r(child(left2, s0)))));
  out[n++] = mix(60, mix(s1t, mix(s1rr, r(child(right2, s1)))));
  out[n++] = mix(66, mix(s1s0p, p(s1r)));
  out[n++] = mix(67, mix(s1s0p, p(s0l)));
  out[n++] = mix(69, mix(s1s0p, mix(s1rr, s0lr)));
  out[n++] = mix(70, mix(s1t, mix(s0lw, s0p)));
  out[n++] = mix(75, mix(s1c, s0c));
  out[n++] = mix(78, mix(s1c, s0t));
  out[n++] = mix(79, mix(s1t, s0c));
  out[n++] = mix(80, mix(s0c, s0t));
  out[n++] = mix(82, mix(s1c, s1t));
  out[n++] = mix(85, mix(mix(k(s1), k(s0)), s1s0p));
  out[n++] = mix(87, mix(mix(s1c, s0lw), k(s0)));
  return n;
}

/** The features of stack and next word together, and of the children that either may still get. */
export function changingFeatures(
  { words, tags, pos }: TaggedShapes,
  state: ParseState,
  out: Int32Array,
  n: number,
): number {
  const { count } = words;
  const { left1, left2, right1, right2, relations } = state;
  const w = (i: number): number => valueOf(words.lower, i, count);
  const t = (i: number): number => valueOf(tags, i, count);
  const p = (i: number): number => valueOf(pos, i, count);
  const c = (i: number): number => valueOf(words.fine, i, count);
  const k = (i: number): number => valueOf(words.coarse, i, count);
  const r = (i: number): number => (i === NOTHING ? ABSENT : (relations[i] as number));
  const child = (of: Int32Array, i: number): number => (i === NOTHING ? NOTHING : (of[i] as number));

  const s0 = state.top(0);
  const s1 = state.top(1);
  const b0 = state.next;
  const b1 = b0 + 1 <= count ? b0 + 1 : NOTHING;
  const b2 = b0 + 2 <= count ? b0 + 2 : NOTHING;
  const s0l = child(left1, s0);
  const s0r = child(right1, s0);
  const b0l = child(left1, b0);

  const [s0w, s1w, b0w] = [w(s0), w(s1), w(b0)];
  const [s0t, s1t, b0t] = [t(s0), t(s1), t(b0)];
  const [s0p, s1p, b0p, b1p] = [p(s0), p(s1), p(b0), p(b1)];
  const [s0c, b0c] = [c(s0), c(b0)];
  const [s0k, b0k] = [k(s0), k(b0)];
  const [s0lr, s0rr, b0lr] = [r(s0l), r(s0r), r(b0l)];
  const b0lw = w(b0l);
  const gap = s0 === NOTHING ? 0 : near(b0 - s0);
  const gap1 = s1 === NOTHING ? 0 : near(s0 - s1);
  const s0rv = s0 === NOTHING ? 0 : (state.rights[s0] as number);
  const b0lv = state.lefts[b0] as number;
  const s0wt = mix(s0w, s0t);
  const b0wt = mix(b0w, b0t);
  const s0b0t = mix(s0t, b0t);
  const s0b0p = mix(s0p, b0p);
  const s1s0p = mix(s1p, s0p);
  const children = mix(s0 === NOTHING ? 0 : (state.lefts[s0] as number), s0rv);
  out[n++] = mix(17, mix(s0wt, b0wt));
  out[n++] = mix(18, mix(s0wt, b0t));
  out[n++] = mix(19, mix(s0t, b0wt));
  out[n++] = mix(20, s0b0t);
  out[n++] = mix(21, mix(s0w, b0w));
  out[n++] = mix(27, mix(mix(s1t, s0t), b0t));
  out[n++] = mix(28, mix(s0b0t, t(b1)));
  out[n++] = mix(29, mix(mix(s0b0p, b1p), p(b2)));
  out[n++] = mix(30, mix(mix(p(state.top(2)), s1s0p), b0p));
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
  out[n++] = mix(59, mix(s0t, mix(s0rr, r(child(right2, s0)))));
  out[n++] = mix(61, mix(b0t, mix(b0lr, r(child(left2, b0)))));
  out[n++] = mix(62, mix(s0b0p, p(s0l)));
  out[n++] = mix(63, mix(s0b0p, p(s0r)));
  out[n++] = mix(64, mix(s0b0p, p(b0l)));
  out[n++] = mix(65, mix(s0b0p, mix(s0rr, b0lr)));
  out[n++] = mix(68, mix(s1s0p, p(s0r)));
  out[n++] = mix(71, mix(s0t, mix(w(s0l), b0p)));
  out[n++] = mix(72, mix(b0t, mix(b0lw, s0p)));
  out[n++] = mix(73, mix(w(s0r), s0t));
  out[n++] = mix(74, mix(s0c, b0c));
  out[n++] = mix(76, mix(s0c, b0t));
  out[n++] = mix(77, mix(s0t, b0c));
  out[n++] = mix(83, mix(mix(k(s1), s0k), b0k));
  out[n++] = mix(84, mix(mix(s0k, b0k), s0b0p));
  out[n++] = mix(86, mix(mix(s1w, s0w), b0p));
  out[n++] = mix(88, mix(mix(s0c, b0lw), b0k));
  out[n++] = mix(89, mix(mix(s0wt, s0lr), mix(s0rv, b0p)));
  out[n++] = mix(90, mix(mix(b0p, w(b1)), s0p));
  out[n++] = mix(91, mix(mix(s1p, b1p), mix(s0p, b0w)));
  return n;
}
