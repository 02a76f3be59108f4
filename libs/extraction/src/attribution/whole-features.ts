/** Features of a candidate as a whole: its cue with the very words of its content and its source. */
import { argumentsOf } from './arguments.js';
import type { Candidate } from './candidates.js';
import { bucket, level, type Features } from './features.js';
import { lengthOf } from './ranges.js';
import { Quoted, type Reading } from './reading.js';
import { NO_SOURCE } from './source-features.js';

const BLOCK = 12;
const Group = { source: 40, content: 70 };
/** How far into the content its head is looked for. */
const HEAD_WITHIN = 25;

/** Fills `f` with the features of a candidate. */
export function wholeFeatures(r: Reading, candidate: Omit<Candidate, 'whole'>, f: Features): void {
  const { lemma, form, tag, fineClass, relation } = r;
  const { cue, p, content } = candidate;
  const own = lemma[cue] as number;
  const fine = fineClass[cue] as number;
  const { passive, frame } = argumentsOf(r, cue);
  f.clear(BLOCK);
  f.one(0);
  f.one(form[cue] as number);
  f.two(own, content.side);
  f.two(fine, content.side);
  f.two(level(p), own);
  f.two(level(p), fine);
  f.two(level(p), tag[cue] as number);
  f.two(level(content.expected), own);
  f.two(level(content.expected), level(p));
  f.two(frame, level(p));
  f.two(own, relation[cue] as number);
  f.two(own, passive ? 1 : 0);
  addSource(r, candidate, f);
  addContent(r, candidate, f);
}

function addSource(
  { lemma, tag, fineClass, coarseClass, relation }: Reading,
  candidate: Omit<Candidate, 'whole'>,
  f: Features,
): void {
  const { cue, source, p } = candidate;
  const own = lemma[cue] as number;
  const fine = fineClass[cue] as number;
  const x = source.token;
  f.from(BLOCK, Group.source);
  if (x === NO_SOURCE) {
    f.two(own, level(p));
    f.two(fine, level(p));
    return;
  }
  f.from(BLOCK, Group.source + 2);
  f.one(lemma[x] as number);
  f.two(lemma[x] as number, level(p));
  f.two(fineClass[x] as number, level(p));
  f.two(fineClass[x] as number, own);
  f.two(fineClass[x] as number, fine);
  f.two(coarseClass[x] as number, own);
  f.two(lemma[x] as number, own);
  f.two(lemma[x] as number, fine);
  f.two(tag[x] as number, own);
  f.two(tag[x] as number, fine);
  f.three(tag[x] as number, relation[x] as number, level(p));
  f.two(relation[x] as number, own);
  f.two(bucket(x - cue), tag[x] as number);
}

/** The word of `first`..`last` that hangs from the cue, else the first that hangs from a word outside. */
function headOf({ head }: Reading, cue: number, first: number, last: number): number {
  let outside = first;
  for (let i = Math.min(last, first + HEAD_WITHIN); i >= first; i--) {
    const above = head[i] as number;
    if (above === cue) return i;
    if (above < first || above > last) outside = i;
  }
  return outside;
}

function addContent(r: Reading, candidate: Omit<Candidate, 'whole'>, f: Features): void {
  const { lemma, form, tag, fineClass, relation, quoted, count } = r;
  const { cue, p, ranges } = candidate;
  const own = lemma[cue] as number;
  const fine = fineClass[cue] as number;
  const range = candidate.content.behind ?? candidate.content.before ?? ranges[0];
  f.from(BLOCK, Group.content);
  if (!range) return;
  const { first, last } = range;
  const head = headOf(r, cue, first, last);
  const length = bucket(ranges.reduce((sum, one) => sum + lengthOf(r, one), 0) >> 3);
  let inside = 0;
  for (let i = first; i <= last; i++) if (quoted[i] !== Quoted.outside) inside++;
  const share = inside === 0 ? 0 : inside * 2 < last - first + 1 ? 1 : 2;
  const opening = form[first] as number;
  const next = form[Math.min(last, first + 1)] as number;
  const behind = last + 1 < count ? (form[last + 1] as number) : -1;
  f.two(opening, own);
  f.two(opening, fine);
  f.two(opening, next);
  f.three(opening, tag[first] as number, level(p));
  f.two(tag[first] as number, own);
  f.three(tag[head] as number, relation[head] as number, own);
  f.three(tag[head] as number, relation[head] as number, fine);
  f.three(tag[head] as number, relation[head] as number, level(p));
  f.two(lemma[head] as number, own);
  f.two(lemma[head] as number, fine);
  f.two(fineClass[head] as number, own);
  f.two(fineClass[head] as number, fine);
  f.two(fineClass[head] as number, level(p));
  f.two(length, own);
  f.two(length, fine);
  f.three(length, share, level(p));
  f.two(share, own);
  f.two(share, fine);
  f.two(behind, level(p));
  f.two(form[last] as number, behind);
  f.three(opening, length, level(p));
}
