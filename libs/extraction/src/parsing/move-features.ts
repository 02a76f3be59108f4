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
export function moveFeatures({ words, tags, pos }: TaggedShapes, state: ParseState, out: Int32Array): number {
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
  const b0 = state.next;
  const b1 = b0 + 1 <= count ? b0 + 1 : NOTHING;
  const b2 = b0 + 2 <= count ? b0 + 2 : NOTHING;
  const s0l = child(left1, s0);
  const s0r = child(right1, s0);
  const s0l2 = child(left2, s0);
  const s0r2 = child(right2, s0);
  const s1l = child(left1, s1);
  const s1r = child(right1, s1);
  const s1r2 = child(right2, s1);
  const b0l = child(left1, b0);
  const b0l2 = child(left2, b0);

  const [s0w, s1w, b0w, b1w] = [w(s0), w(s1), w(b0), w(b1)];
  const [s0t, s1t, s2t, b0t, b1t, b2t] = [t(s0), t(s1), t(s2), t(b0), t(b1), t(b2)];
  const [s0p, s1p, s2p, b0p, b1p, b2p] = [p(s0), p(s1), p(s2), p(b0), p(b1), p(b2)];
  const [s0c, s1c, b0c] = [c(s0), c(s1), c(b0)];
  const [s0k, s1k, b0k] = [k(s0), k(s1), k(b0)];
  const gap = s0 === NOTHING ? 0 : near(b0 - s0);
  const gap1 = s1 === NOTHING ? 0 : near(s0 - s1);
  const s0lv = s0 === NOTHING ? 0 : (state.lefts[s0] as number);
  const s0rv = s0 === NOTHING ? 0 : (state.rights[s0] as number);
  const s1rv = s1 === NOTHING ? 0 : (state.rights[s1] as number);
  const b0lv = state.lefts[b0] as number;
  const s0wt = mix(s0w, s0t);
  const s1wt = mix(s1w, s1t);
  const b0wt = mix(b0w, b0t);
  const s0b0p = mix(s0p, b0p);
  const s1s0p = mix(s1p, s0p);

  let n = 0;
  const put = (template: number, value: number): void => {
    out[n++] = mix(template, value);
  };
  put(1, 0);
  put(2, s0wt);
  put(3, s0t);
  put(4, s0w);
  put(5, b0wt);
  put(6, b0t);
  put(7, b0w);
  put(8, s1wt);
  put(9, s1t);
  put(10, s1w);
  put(11, mix(b1w, b1t));
  put(12, b1t);
  put(13, mix(w(b2), b2t));
  put(14, b2t);
  put(15, mix(w(s2), s2t));
  put(16, s2t);
  put(17, mix(s0wt, b0wt));
  put(18, mix(s0wt, b0t));
  put(19, mix(s0t, b0wt));
  put(20, mix(s0t, b0t));
  put(21, mix(s0w, b0w));
  put(22, mix(s1wt, s0wt));
  put(23, mix(s1wt, s0t));
  put(24, mix(s1t, s0wt));
  put(25, mix(s1t, s0t));
  put(26, mix(s1w, s0w));
  put(27, mix(mix(s1t, s0t), b0t));
  put(28, mix(mix(s0t, b0t), b1t));
  put(29, mix(mix(s0b0p, b1p), b2p));
  put(30, mix(mix(s2p, s1s0p), b0p));
  put(31, mix(mix(s1w, s0p), b0p));
  put(32, mix(mix(s1p, s0w), b0p));
  put(33, mix(s1s0p, b0w));
  put(34, mix(mix(s1p, s0p), mix(b0p, b1p)));
  put(35, mix(s1t, b0t));
  put(36, mix(s1w, b0w));
  put(37, mix(s0w, gap));
  put(38, mix(s0t, gap));
  put(39, mix(b0t, gap));
  put(40, mix(mix(s0t, b0t), gap));
  put(41, mix(mix(s1t, s0t), gap1));
  put(42, mix(mix(s1s0p, b0p), mix(gap, gap1)));
  put(43, mix(s0wt, mix(s0lv, s0rv)));
  put(44, mix(s0t, mix(s0lv, s0rv)));
  put(45, mix(s1wt, s1rv));
  put(46, mix(s1t, s1rv));
  put(47, mix(b0wt, b0lv));
  put(48, mix(b0t, b0lv));
  put(49, mix(s0t, r(s0l)));
  put(50, mix(s0t, r(s0r)));
  put(51, mix(s0w, r(s0l)));
  put(52, mix(s0w, r(s0r)));
  put(53, mix(s1t, r(s1r)));
  put(54, mix(s1w, r(s1r)));
  put(55, mix(s1t, r(s1l)));
  put(56, mix(b0t, r(b0l)));
  put(57, mix(b0w, r(b0l)));
  put(58, mix(s0t, mix(r(s0l), r(s0l2))));
  put(59, mix(s0t, mix(r(s0r), r(s0r2))));
  put(60, mix(s1t, mix(r(s1r), r(s1r2))));
  put(61, mix(b0t, mix(r(b0l), r(b0l2))));
  put(62, mix(s0b0p, p(s0l)));
  put(63, mix(s0b0p, p(s0r)));
  put(64, mix(s0b0p, p(b0l)));
  put(65, mix(s0b0p, mix(r(s0r), r(b0l))));
  put(66, mix(s1s0p, p(s1r)));
  put(67, mix(s1s0p, p(s0l)));
  put(68, mix(s1s0p, p(s0r)));
  put(69, mix(s1s0p, mix(r(s1r), r(s0l))));
  put(70, mix(s1t, mix(w(s0l), s0p)));
  put(71, mix(s0t, mix(w(s0l), b0p)));
  put(72, mix(b0t, mix(w(b0l), s0p)));
  put(73, mix(w(s0r), s0t));
  put(74, mix(s0c, b0c));
  put(75, mix(s1c, s0c));
  put(76, mix(s0c, b0t));
  put(77, mix(s0t, b0c));
  put(78, mix(s1c, s0t));
  put(79, mix(s1t, s0c));
  put(80, mix(s0c, s0t));
  put(81, mix(b0c, b0t));
  put(82, mix(s1c, s1t));
  put(83, mix(mix(s1k, s0k), b0k));
  put(84, mix(mix(s0k, b0k), s0b0p));
  put(85, mix(mix(s1k, s0k), s1s0p));
  put(86, mix(mix(s1w, s0w), b0p));
  put(87, mix(mix(s1c, w(s0l)), s0k));
  put(88, mix(mix(s0c, w(b0l)), b0k));
  put(89, mix(mix(s0wt, r(s0l)), mix(s0rv, b0p)));
  put(90, mix(mix(b0p, b1w), s0p));
  put(91, mix(mix(s1p, b1p), mix(s0p, b0w)));
  return n;
}
