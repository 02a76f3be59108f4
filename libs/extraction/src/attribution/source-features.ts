/** Features of a word as the head of a cue's source, and of there being no source. */
import { highest, type CueView } from './cue-view.js';
import { bucket, level, within, type Features } from './features.js';
import { pathTo } from './paths.js';
import { Coarse, type Reading } from './reading.js';
import { Relation } from './relations.js';

/** Instead of a token: no source. */
export const NO_SOURCE = -1;

const BLOCK = 9;
/** Where the templates for words begin, behind those for no source. */
const WORDS = 40;
/** Nouns, pronouns, determiners, numbers, adjectives, existentials and foreign words, by first letters of Penn tags. */
const NOMINAL = new Set([...'NPWDCJEF'].map((letter) => letter.charCodeAt(0)));

/** True for a word that may head a source. */
export const mayBeSource = ({ coarse }: Reading, i: number): boolean => NOMINAL.has(coarse[i] as number);

/** Fills `f` with the features of token `x`, or of `NO_SOURCE`, as the source of the view's cue. */
export function sourceFeatures(view: CueView, x: number, f: Features): void {
  f.clear(BLOCK);
  if (x === NO_SOURCE) addNone(view, f);
  else addWord(view, x, f);
}

function addNone({ reading: { lemma, tag, fineClass, relation }, cue, args }: CueView, f: Features): void {
  const own = lemma[cue] as number;
  const tagged = tag[cue] as number;
  const kind = relation[cue] as number;
  const voice = args.passive ? 1 : 0;
  const subject = args.subject;
  f.one(0);
  f.one(own);
  f.two(args.frame, tagged);
  f.two(fineClass[cue] as number, voice);
  f.two(voice, own);
  f.two(kind, tagged);
  f.two(subject < 0 ? 0 : 1, tagged);
  f.three(subject < 0 ? 0 : 1, voice, kind);
  f.two(subject < 0 ? 0 : (fineClass[subject] as number), tagged);
  f.two(own, kind);
  f.two(args.frame, own);
  f.two(subject < 0 ? 0 : (lemma[subject] as number), voice);
}

/** The word of the last preposition that hangs from `x` before it. */
function prepositionOf({ form, relation, firstChild, children }: Reading, x: number): number {
  let preposition = 0;
  for (let k = firstChild[x] as number; k < (firstChild[x + 1] as number); k++) {
    const child = children[k] as number;
    if (child < x && relation[child] === Relation.case) preposition = form[child] as number;
  }
  return preposition;
}

function addWord({ reading: r, cue, from, to, args, cueness }: CueView, x: number, f: Features): void {
  const { form, tag, lemma, relation, quoted, coarse, fineClass, coarseClass, head } = r;
  const own = lemma[cue] as number;
  const tagged = tag[cue] as number;
  const voice = args.passive ? 1 : 0;
  const path = pathTo(r, x, cue);
  const distance = bucket(x - cue);
  const kind = relation[x] as number;
  const by = prepositionOf(r, x);
  const low = Math.min(cue, x) + 1;
  const high = Math.max(cue, x);
  let nouns = 0;
  let verbs = 0;
  let commas = 0;
  for (let k = low; k < high; k++) {
    if (coarse[k] === Coarse.verb) verbs++;
    else if (coarse[k] === Coarse.comma) commas++;
    else if (coarse[k] === Coarse.noun || relation[k] === Relation.subject) nouns++;
  }
  nouns = Math.min(nouns, 3);
  verbs = Math.min(verbs, 3);
  commas = Math.min(commas, 3);
  const before = x < cue ? 1 : 0;
  f.from(BLOCK, WORDS);
  f.one(path);
  f.two(path, own);
  f.two(path, tag[x] as number);
  f.two(path, coarseClass[x] as number);
  f.two(path, fineClass[x] as number);
  f.two(path, tagged);
  f.two(path, fineClass[cue] as number);
  f.three(path, voice, tagged);
  f.one(distance);
  f.two(distance, tag[x] as number);
  f.two(distance, own);
  f.three(distance, tag[x] as number, tagged);
  f.one(lemma[x] as number);
  f.one(tag[x] as number);
  f.one(fineClass[x] as number);
  f.two(kind, tag[x] as number);
  f.two(by, path);
  f.three(by, own, voice);
  f.two(by, tagged);
  f.two(by, fineClass[cue] as number);
  f.two(within(form, x - 1, from, to), within(form, x + 1, from, to));
  f.two(quoted[x] as number, quoted[cue] as number);
  f.three(quoted[x] as number, distance, kind);
  f.three(nouns, verbs, before);
  f.three(verbs, commas, kind * 2 + before);
  f.three(path, verbs, commas);
  f.three(kind, before, args.subject === x ? 2 : args.subject < 0 ? 0 : 1);
  f.three(path, args.subject < 0 ? 0 : 1, relation[cue] as number);
  f.two(lemma[x] as number, path);
  const likely = level(highest(cueness, low, high));
  f.three(likely, distance, kind);
  f.three(level(cueness[x] as number), kind, likely);
  f.two(likely, path);
  const above = head[x] as number;
  if (above < 0) return;
  f.three(kind, fineClass[above] as number, tag[x] as number);
  f.three(kind, lemma[above] as number, above === cue ? 1 : 0);
}
