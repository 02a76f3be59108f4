/** Part-of-speech tags, left to right, by a linear model over hashed features (Collins 2002). */
import { best } from '../learning/best.js';
import { loadModel } from '../learning/load-model.js';
import type { WeightTable } from '../learning/weight-table.js';
import { TAG_FEATURES, tagFeatures } from './tag-features.js';
import type { WordShapes } from './word-shapes.js';

/** Universal and Penn tag of a word. */
export interface Tag {
  /** UPOS, as Universal Dependencies has it. */
  readonly pos: string;
  /** XPOS, as the Penn Treebank has it. */
  readonly tag: string;
}

interface Tagger {
  readonly table: WeightTable;
  readonly tags: readonly Tag[];
}

let tagger: Tagger | undefined;

/** A class of the model, "NOUN NN", as two tags. */
export function tagOf(label: string): Tag {
  const [pos = 'X', tag = 'FW'] = label.split(' ');
  return { pos, tag };
}

function load(): Tagger {
  if (!tagger) {
    const model = loadModel('tagger');
    tagger = { table: model.table('tags'), tags: model.labels('tags').map(tagOf) };
  }
  return tagger;
}

const features = new Int32Array(TAG_FEATURES);

/** The classes of the words of one sentence; `add` adds the weights of the first `count` features to `scores`. */
export function tagWith(
  words: WordShapes,
  classes: number,
  add: (features: Int32Array, count: number, scores: Int32Array) => void,
): Int32Array {
  const chosen = new Int32Array(words.count);
  const scores = new Int32Array(classes);
  for (let i = 0; i < words.count; i++) {
    scores.fill(0);
    const count = tagFeatures(words, chosen, i, features);
    add(features, count, scores);
    chosen[i] = best(scores);
  }
  return chosen;
}

/** The tags of the words of one sentence, and their numbers among the model's classes. */
export function tagsOf(words: WordShapes): { tags: Tag[]; classes: Int32Array } {
  const { table, tags } = load();
  const classes = tagWith(words, tags.length, (all, count, scores) => {
    table.addAll(all, count, scores);
  });
  return { tags: Array.from(classes, (place) => tags[place] ?? { pos: 'X', tag: 'FW' }), classes };
}

/** Another tag for the word at `at`, in both of what `tagsOf` answers. */
export function setTag(tags: Tag[], classes: Int32Array, at: number, tag: Tag): void {
  tags[at] = tag;
  classes[at] = load().tags.findIndex((one) => one.pos === tag.pos && one.tag === tag.tag);
}
