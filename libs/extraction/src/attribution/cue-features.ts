/** Features of a word as the cue of an attribution: its forms, its arguments, what stands above and around it. */
import { mix } from '../learning/hash.js';
import { argumentsOf, type Arguments } from './arguments.js';
import { bucket, within, type Features } from './features.js';
import { Coarse, Quoted, type Reading } from './reading.js';

const BLOCK = 1;
/** Where each group of templates begins, so that a group that is left out shifts none. */
const Group = { above: 40, subject: 60, object: 80, content: 100, others: 120, path: 150, quotes: 170, place: 200 };
/** Tokens beside the cue within which a quotation mark counts as near. */
const NEAR_MARK = 8;
/** Tokens beside the cue within which another verb is looked for. */
const NEAR_VERB = 15;
/** Longest path up that is told apart. */
const ANCESTORS = 3;

/** True for a word that may be a cue: verbs, nouns, adjectives, prepositions, adverbs and colons. */
export function mayBeCue({ coarse }: Reading, i: number): boolean {
  const letter = coarse[i] as number;
  return (
    letter === Coarse.verb ||
    letter === Coarse.noun ||
    letter === Coarse.adjective ||
    letter === Coarse.colon ||
    letter === Coarse.preposition ||
    letter === Coarse.adverb
  );
}

/** Fills `f` with the features of token `i` as a cue. */
export function cueFeatures(r: Reading, i: number, f: Features): void {
  const args = argumentsOf(r, i);
  f.clear(BLOCK);
  addWords(r, i, f);
  addAbove(r, i, args, f);
  addArguments(r, i, args, f);
  addOthers(r, i, args, f);
  addPath(r, i, f);
  addQuotes(r, i, args, f);
  addPlace(r, i, f);
}

function addWords(
  { form, lemma, tag, coarseClass, fineClass, sentence, first }: Reading,
  i: number,
  f: Features,
): void {
  const s = sentence[i] as number;
  const from = first[s] as number;
  const to = first[s + 1] as number;
  const own = lemma[i] as number;
  const tagged = tag[i] as number;
  const fine = fineClass[i] as number;
  const word = (k: number): number => within(form, i + k, from, to);
  const tagOf = (k: number): number => within(tag, i + k, from, to);
  f.one(0);
  f.one(own);
  f.two(own, tagged);
  f.one(form[i] as number);
  f.one(tagged);
  f.two(coarseClass[i] as number, tagged);
  f.two(fine, tagged);
  f.one(word(-2));
  f.one(word(-1));
  f.one(word(1));
  f.one(word(2));
  f.two(tagOf(-1), tagged);
  f.two(tagOf(1), tagged);
  f.three(tagOf(-1), tagged, tagOf(1));
  f.three(tagged, tagOf(1), tagOf(2));
  f.three(tagOf(-2), tagOf(-1), tagged);
  f.two(own, word(1));
  f.two(own, word(-1));
  f.two(fine, word(1));
  f.two(fine, word(-1));
  f.three(fine, word(1), word(2));
  f.two(own, tagOf(1));
  f.two(fine, tagOf(1));
  f.two(word(1), word(2));
  f.two(word(-2), word(-1));
}

function addAbove(r: Reading, i: number, { frame }: Arguments, f: Features): void {
  const { lemma, tag, fineClass, relation, head } = r;
  const own = lemma[i] as number;
  const fine = fineClass[i] as number;
  const kind = relation[i] as number;
  const above = head[i] as number;
  f.from(BLOCK, Group.above);
  f.one(kind);
  f.two(kind, own);
  f.two(kind, fine);
  f.one(frame);
  f.two(frame, own);
  f.two(frame, fine);
  f.two(frame, kind);
  if (above < 0) return;
  f.one(lemma[above] as number);
  f.two(lemma[above] as number, kind);
  f.two(fineClass[above] as number, kind);
  f.three(own, kind, lemma[above] as number);
  f.three(fine, kind, fineClass[above] as number);
  f.three(kind, relation[above] as number, tag[above] as number);
}

function addArguments(r: Reading, i: number, { subject, passive, object, content }: Arguments, f: Features): void {
  const { form, lemma, tag, fineClass, coarseClass, relation } = r;
  const own = lemma[i] as number;
  const fine = fineClass[i] as number;
  const voice = passive ? 1 : 0;
  f.from(BLOCK, Group.subject);
  if (subject >= 0) {
    f.two(lemma[subject] as number, voice);
    f.two(fineClass[subject] as number, voice);
    f.three(fineClass[subject] as number, fine, voice);
    f.three(tag[subject] as number, own, voice);
    f.two(coarseClass[subject] as number, fine);
    f.three(lemma[subject] as number, own, voice);
    f.three(tag[subject] as number, fine, voice);
    f.two(tag[subject] as number, tag[i] as number);
  } else {
    f.from(BLOCK, Group.subject + 10);
    f.two(own, relation[i] as number);
  }
  f.from(BLOCK, Group.object);
  if (object >= 0) {
    const { frame } = argumentsOf(r, object);
    f.one(lemma[object] as number);
    f.one(fineClass[object] as number);
    f.two(own, lemma[object] as number);
    f.two(own, fineClass[object] as number);
    f.two(fine, lemma[object] as number);
    f.two(fine, fineClass[object] as number);
    f.two(lemma[object] as number, frame);
    f.two(fine, frame);
  }
  f.from(BLOCK, Group.content);
  if (content >= 0) {
    const { marker } = argumentsOf(r, content);
    const mark = marker < 0 ? 0 : (form[marker] as number);
    f.two(own, mark);
    f.two(fine, mark);
    f.two(relation[content] as number, mark);
    f.two(own, tag[content] as number);
    f.two(fine, fineClass[content] as number);
    f.two(own, lemma[content] as number);
  }
}

/** Obliques, particles, auxiliaries, prepositions, possessors and copulas. */
function addOthers(r: Reading, i: number, args: Arguments, f: Features): void {
  const { form, lemma, tag, fineClass } = r;
  const own = lemma[i] as number;
  const fine = fineClass[i] as number;
  f.from(BLOCK, Group.others);
  if (args.oblique >= 0) {
    const { case: preposition } = argumentsOf(r, args.oblique);
    const by = preposition < 0 ? 0 : (form[preposition] as number);
    f.two(own, by);
    f.two(fine, by);
    f.three(fine, by, fineClass[args.oblique] as number);
    f.three(own, by, fineClass[args.oblique] as number);
  }
  const add = (k: number, child: number, values: Int32Array): void => {
    if (child < 0) return;
    f.from(BLOCK, Group.others + 5 + 2 * k);
    f.two(own, values[child] as number);
    f.two(fine, values[child] as number);
  };
  add(0, args.particle, form);
  add(1, args.auxiliary, lemma);
  add(2, args.case, form);
  add(3, args.possessive, tag);
  add(4, args.copula, lemma);
}

function addPath({ lemma, tag, fineClass, relation, head }: Reading, i: number, f: Features): void {
  let path = relation[i] as number;
  let above = head[i] as number;
  f.from(BLOCK, Group.path);
  for (let step = 0; above >= 0 && step < ANCESTORS; step++) {
    f.two(path, lemma[above] as number);
    f.two(path, fineClass[above] as number);
    f.three(path, above < i ? 1 : 0, tag[above] as number);
    path = mix(path, relation[above] as number);
    above = head[above] as number;
  }
  f.from(BLOCK, Group.path + 3 * ANCESTORS);
  f.two(path, tag[i] as number);
  f.two(path, fineClass[i] as number);
}

function addQuotes(r: Reading, i: number, { frame }: Arguments, f: Features): void {
  const { lemma, fineClass, quoted, quote, quotes, sentence, first, start, end } = r;
  const s = sentence[i] as number;
  const from = first[s] as number;
  const to = first[s + 1] as number;
  const own = lemma[i] as number;
  const fine = fineClass[i] as number;
  const here = quoted[i] as number;
  const mark = (step: number): number => {
    for (let k = 1; k <= NEAR_MARK; k++) {
      const j = i + step * k;
      if (j < from || j >= to) return 0;
      if (quoted[j] === Quoted.mark) return k;
    }
    return 0;
  };
  const before = mark(-1);
  const behind = mark(1);
  const opens = quoted[from] as number;
  const closes = quoted[to - 1] as number;
  f.from(BLOCK, Group.quotes);
  f.three(here, behind, before);
  f.three(here, behind, own);
  f.three(here, before, own);
  f.two(here, own);
  f.three(here, fine, frame);
  f.three(here, opens, closes);
  f.three(opens, closes, own);
  f.three(here * 9 + behind, before, fine);
  const current = here === Quoted.outside ? undefined : quotes[quote[i] as number];
  if (!current) return;
  const length = current.end - current.start;
  const whole = current.start <= (start[from] as number) && current.end >= (end[to - 1] as number) - 2 ? 1 : 0;
  f.three(here, Math.min(6, length >> 4), whole);
  f.three(fine, whole, Math.min(3, length >> 5));
}

function addPlace(
  { lemma, tag, fineClass, coarse, sentence, first, paragraph }: Reading,
  i: number,
  f: Features,
): void {
  const s = sentence[i] as number;
  const from = first[s] as number;
  const to = first[s + 1] as number;
  const own = lemma[i] as number;
  const opensParagraph = s === 0 ? 1 : paragraph[s] === paragraph[s - 1] ? 3 : 2;
  f.from(BLOCK, Group.place);
  f.two(bucket(i - from), bucket(to - i));
  f.three(own, Math.min(i - from, 4), Math.min(to - i, 5));
  f.two(tag[i] as number, bucket(to - i));
  f.two(s === 0 ? 1 : 0, own);
  f.two(opensParagraph, tag[i] as number);
  f.two(to - from < 8 ? 1 : to - from < 16 ? 2 : 3, fineClass[i] as number);
  for (const step of [-1, 1]) {
    let verb = -1;
    for (let k = 1; k < NEAR_VERB && verb < 0; k++) {
      const j = i + step * k;
      if (j < from || j >= to) break;
      if (coarse[j] === Coarse.verb) verb = j;
    }
    f.two(verb < 0 ? 0 : (lemma[verb] as number), tag[i] as number);
    f.two(verb < 0 ? 0 : (fineClass[verb] as number), fineClass[i] as number);
  }
}
