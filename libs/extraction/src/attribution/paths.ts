/** How words hang together: paths between a word and the cue, and the widest phrase that begins or ends at a word. */
import { mix } from '../learning/hash.js';
import type { Reading } from './reading.js';

/** Steps up from a word, and from the cue, that a path may have. */
const UP = 4;
const DOWN = 3;
/** Steps up to a wider phrase. */
const WIDER = 12;

/** The path from token `x` up to token `cue`, or to a word above both, as a hash of its relations. */
export function pathTo({ head, relation }: Reading, x: number, cue: number): number {
  if (x === cue) return 1;
  let code = 7;
  for (let y = x, step = 0; step < UP; step++) {
    code = mix(code, relation[y] as number);
    y = head[y] as number;
    if (y < 0) return mix(code, 99);
    if (y === cue) return code;
    for (let z = cue, down = 1; down <= DOWN; down++) {
      const above = head[z] as number;
      if (above < 0) break;
      if (above === y) return mix(mix(code, 50 + down), relation[z] as number);
      z = above;
    }
  }
  return mix(code, 98);
}

/**
 * The head of the widest phrase that does not hold `cue` and begins (`edge` is `left`) or ends (`right`) at token `j`.
 */
export function widest({ head, left, right }: Reading, edge: Int32Array, j: number, cue: number): number {
  let x = j;
  for (let step = 0; step < WIDER; step++) {
    const above = head[x] as number;
    if (above < 0 || above === cue || edge[above] !== j) return x;
    if ((left[above] as number) <= cue && (right[above] as number) >= cue) return x;
    x = above;
  }
  return x;
}
