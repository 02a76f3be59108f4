/** Lemmas by learnt edit scripts (Chrupała 2006): how many letters go, and what comes in their place. */
import { best } from '../learning/best.js';
import { hashText, mix } from '../learning/hash.js';
import { loadModel } from '../learning/load-model.js';
import type { WeightTable } from '../learning/weight-table.js';
import type { Tag } from './tagger.js';

/** Most features of one word. */
export const LEMMA_FEATURES = 9;

interface Lemmatiser {
  readonly table: WeightTable;
  readonly scripts: readonly string[];
}

let lemmatiser: Lemmatiser | undefined;

function load(): Lemmatiser {
  if (!lemmatiser) {
    const model = loadModel('lemmas');
    lemmatiser = { table: model.table('scripts'), scripts: model.labels('scripts') };
  }
  return lemmatiser;
}

/** The script that makes `lemma` of `lower`: "2y" makes "say" of "said". */
export function scriptOf(lower: string, lemma: string): string {
  let same = 0;
  while (same < lower.length && lower[same] === lemma[same]) same += 1;
  return `${lower.length - same}${lemma.slice(same)}`;
}

/** What `script` makes of `lower`; `lower` itself where the script takes more letters than there are. */
export function applyScript(lower: string, script: string): string {
  const gone = Number.parseInt(script, 10);
  return gone > lower.length ? lower : lower.slice(0, lower.length - gone) + script.replace(/^\d+/, '');
}

/** Writes the features of a word in lower case with its Penn tag to `out`; answers how many. */
export function lemmaFeatures(lower: string, tag: string, out: Int32Array): number {
  const penn = hashText(tag);
  const { length } = lower;
  let n = 0;
  out[n++] = mix(1, penn);
  out[n++] = mix(2, mix(penn, hashText(lower)));
  out[n++] = mix(3, hashText(lower));
  for (let last = 1; last <= 5; last++)
    out[n++] = mix(3 + last, mix(penn, hashText(lower, Math.max(0, length - last))));
  out[n++] = mix(9, mix(mix(penn, Math.min(length, 6)), hashText(lower, Math.max(0, length - 3))));
  return n;
}

const INFLECTED = /^(?:NNS|VB[DGNPZ]?|MD|JJ[RS]|RB[RS]?|PRP\$?|DT|W[PR]B?\$?|TO)$/;
const features = new Int32Array(LEMMA_FEATURES);
let scores = new Int32Array(0);

/** True for words of which a lemma is learnt: names, numbers and marks are their own, as is a word in its base form. */
export function isInflected({ pos, tag }: Tag): boolean {
  return pos !== 'PROPN' && INFLECTED.test(tag);
}

/** The lemma of a word that is given in lower case with straight apostrophes. */
export function lemmaOf(lower: string, tag: Tag): string {
  if (!isInflected(tag)) return lower;
  const { table, scripts } = load();
  if (scores.length !== scripts.length) scores = new Int32Array(scripts.length);
  scores.fill(0);
  const count = lemmaFeatures(lower, tag.tag, features);
  table.addAll(features, count, scores);
  return applyScript(lower, scripts[best(scores)] ?? '0');
}
