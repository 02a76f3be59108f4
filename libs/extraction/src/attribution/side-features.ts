/** Features of the sides of a cue on which its content stands. */
import { highest, type CueView } from './cue-view.js';
import { bucket, level, within, type Features } from './features.js';
import { Coarse, Quoted } from './reading.js';

/** Where in the cue's sentence content stands, in the order of the model's classes. */
export const SIDES = ['none', 'before', 'behind', 'both'] as const;

const BLOCK = 8;

/** How much of the tokens `from`..`to` is quoted: nothing, some, or most. */
function quotedShare(quoted: Uint8Array, from: number, to: number): number {
  let inside = 0;
  for (let k = from; k < to; k++) if (quoted[k] === Quoted.inside) inside++;
  return inside === 0 ? 0 : inside * 2 > to - from ? 2 : 1;
}

/** Steps from the cue to the next comma, at most 6; 0 where there is none. */
function toComma(coarse: Uint8Array, cue: number, step: number, end: number): number {
  for (let k = cue + step; k !== end; k += step) if (coarse[k] === Coarse.comma) return Math.min(6, Math.abs(k - cue));
  return 0;
}

/** Fills `f` with the features of the view's cue. */
export function sideFeatures({ reading: r, cue, from, to, args, cueness }: CueView, f: Features): void {
  const { form, tag, lemma, quoted, coarse, fineClass, relation, head } = r;
  const own = lemma[cue] as number;
  const fine = fineClass[cue] as number;
  const tagged = tag[cue] as number;
  const kind = relation[cue] as number;
  const word = (k: number): number => within(form, cue + k, from, to);
  const side = (x: number): number => (x < 0 ? 0 : x < cue ? 1 : 2);
  const before = quotedShare(quoted, from, cue);
  const behind = quotedShare(quoted, cue + 1, to);
  const shares = before * 3 + behind;
  const room = Math.min(to - cue, 5);
  const content = side(args.content);
  const commaBefore = toComma(coarse, cue, -1, from - 1);
  const commaBehind = toComma(coarse, cue, 1, to);
  const cueBefore = level(highest(cueness, from, cue));
  const cueBehind = level(highest(cueness, cue + 1, to));
  f.clear(BLOCK);
  f.one(0);
  f.one(own);
  f.one(fine);
  f.one(args.frame);
  f.two(args.frame, own);
  f.two(args.frame, fine);
  f.two(args.frame, tagged);
  f.one(word(1));
  f.one(word(-1));
  f.two(word(1), own);
  f.two(word(-1), own);
  f.two(within(tag, cue + 1, from, to), within(tag, cue - 1, from, to));
  f.two(word(1), word(2));
  f.two(word(-1), word(-2));
  f.two(shares, quoted[cue] as number);
  f.two(shares, own);
  f.two(bucket(cue - from), bucket(to - cue));
  f.two(bucket(to - cue), shares);
  f.two(commaBehind, shares);
  f.three(room, own, before);
  f.three(side(args.subject), shares, room);
  f.two(content, shares);
  f.three(content, room, Math.min(cue - from, 5));
  f.three(kind, content, tagged);
  f.three(kind, fine, args.frame);
  f.three(side(head[cue] as number), kind, own);
  f.three(commaBehind, commaBefore, bucket(cue - from));
  f.three(coarse[to - 1] as number, room, before);
  f.three(cueBefore, cueBehind, args.frame);
  f.three(cueBefore, cueBehind, own);
}
