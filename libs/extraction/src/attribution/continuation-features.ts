/** Features of a neighbouring sentence as more of an attribution's content. */
import { hashText } from '../learning/hash.js';
import { level, type Features } from './features.js';
import { Quoted, type Reading } from './reading.js';

const BLOCK = 10;
const COLON = hashText(':');

/** What is asked: does the content of `cue` go on in sentence `sentence`? */
export interface Continuation {
  readonly cue: number;
  readonly sentence: number;
  /** Sentences from the cue's to this one; negative before it. */
  readonly step: number;
  /** Where content stands in the cue's sentence: see `SIDES`. */
  readonly side: number;
  /** First and last token of that content, -1 where there is none. */
  readonly first: number;
  readonly last: number;
}

/** Fills `f`. `cueness`: the highest probability of a cue in each sentence. */
export function continuationFeatures(r: Reading, asked: Continuation, cueness: Float64Array, f: Features): void {
  const { form, lemma, tag, quoted, quote, quotes, first, paragraph } = r;
  const { cue, sentence: s, step, side } = asked;
  const on = step > 0;
  const from = first[s] as number;
  const to = first[s + 1] as number;
  const inner = on ? s - 1 : s + 1;
  const innerFirst = first[inner] as number;
  const innerLast = (first[inner + 1] as number) - 1;
  const touching = on ? innerLast : innerFirst;
  const own = lemma[cue] as number;

  let inside = 0;
  for (let k = from; k < to; k++) if (quoted[k] !== Quoted.outside) inside++;
  const size = to - from;
  const share = inside === 0 ? 0 : inside === size ? 3 : inside * 5 > size * 4 ? 2 : 1;
  const sameParagraph = paragraph[s] === paragraph[inner] ? 1 : 0;
  const edge = quote[touching] as number;
  const sameQuote = edge >= 0 && edge === quote[on ? from : to - 1] ? 1 : 0;
  const continues = quotes[quote[from] as number]?.continues === true ? 1 : 0;
  const touched = quoted[touching] as number;
  const colon = form[innerLast] === COLON ? 1 : 0;
  const core = share * 64 + touched * 16 + sameQuote * 8 + sameParagraph * 4 + continues * 2 + colon;
  const held = asked.first < 0 ? 9 : (quoted[asked.first] as number) * 3 + (quoted[asked.last] as number);
  const likely = level(cueness[s] as number);
  const beyond = on && s + 1 < cueness.length ? level(cueness[s + 1] as number) : 5;
  const steps = Math.min(4, Math.abs(step));
  const length = size < 4 ? 0 : size < 10 ? 1 : 2;

  f.clear(on ? BLOCK : BLOCK + 1);
  f.one(0);
  f.one(core);
  f.two(core, likely);
  f.three(core, side, steps);
  f.three(core, held, likely);
  f.three(share, sameParagraph * 8 + sameQuote * 4 + continues, own);
  f.three(share, sameParagraph, steps);
  f.three(
    (quoted[from] as number) * 9 + (quoted[to - 1] as number) * 3 + (quoted[Math.max(from, to - 2)] as number),
    touched,
    sameParagraph,
  );
  f.three(length, share, likely);
  f.three(core, beyond, likely);
  f.three(side, held, share * 2 + sameParagraph);
  f.three(form[from] as number, share, sameParagraph);
  f.three(form[innerLast] as number, share, sameParagraph);
  f.three(held, core, steps * 8 + side);
  f.three(quoted[on ? from : to - 1] as number, touched, sameParagraph * 2 + sameQuote);
  f.three(core, tag[cue] as number, side);
  f.three(share * 5 + likely, side * 10 + held, steps * 2 + sameParagraph);
  f.three(form[from] as number, likely, share);
  f.three(own, colon * 8 + share * 2 + sameParagraph, steps);
}
