/** Trains taggers: one on everything for the product, and several on parts for what is trained on their tags. */
import { best } from '../../libs/extraction/src/learning/best.js';
import { Model } from '../../libs/extraction/src/learning/model.js';
import { TAG_FEATURES, tagFeatures } from '../../libs/extraction/src/tagging/tag-features.js';
import { tagOf, tagWith, type Tag } from '../../libs/extraction/src/tagging/tagger.js';
import type { WordShapes } from '../../libs/extraction/src/tagging/word-shapes.js';
import { shapesOfSentence } from './columns.js';
import type { TreebankSentence } from './conllu.js';
import { writeModel } from './model-writer.js';
import { Perceptron } from './perceptron.js';
import { seeded, shuffled } from './random.js';
import { silverSentences } from './silver.js';

/** Combinations of tags that are rarer than this are mistakes of annotators. */
const LEAST_USES = 13;
const SCALE = 1 / 4;
const FOLDS = 5;

/** A sentence to learn tags from. */
export interface TagExample {
  readonly words: WordShapes;
  /** For each word the classes that are right; none where the corpus says nothing. */
  readonly right: readonly (readonly number[])[];
}

/** How long to train. */
export interface Effort {
  readonly rounds: number;
  /** Silver sentences of each round. */
  readonly silver: number;
  /** Features that were changed less often are left out. */
  readonly leastChanges: number;
}

const labelOf = (sentence: TreebankSentence, i: number): string => `${sentence.pos[i]} ${sentence.tags[i]}`;

/** The combinations of universal and Penn tag in use, sorted: the classes of the tagger. */
export function tagLabels(sentences: readonly TreebankSentence[]): string[] {
  const uses = new Map<string, number>();
  for (const sentence of sentences) {
    for (let i = 0; i < sentence.forms.length; i++) {
      const label = labelOf(sentence, i);
      uses.set(label, (uses.get(label) ?? 0) + 1);
    }
  }
  return [...uses].flatMap(([label, count]) => (count >= LEAST_USES ? [label] : [])).sort();
}

/** Sentences whose tags are known. */
export function goldExamples(sentences: readonly TreebankSentence[], labels: readonly string[]): TagExample[] {
  const classOf = new Map(labels.map((label, i) => [label, i]));
  return sentences.map((sentence) => {
    const right = sentence.forms.map((_, i) => {
      const place = classOf.get(labelOf(sentence, i));
      return place === undefined ? [] : [place];
    });
    return { words: shapesOfSentence(sentence), right };
  });
}

/** Sentences of news of which a Penn tag is known: every class that has it is right. */
export function silverExamples(data: string, labels: readonly string[]): TagExample[] {
  const byPenn = new Map<string, number[]>();
  for (const [i, label] of labels.entries()) {
    const { pos, tag } = tagOf(label);
    // Fragments of words and the like, which news has not; and "to", which CoreNLP tags in one way and the treebank in two.
    if ((pos === 'X' && tag !== 'FW') || tag === 'TO') continue;
    byPenn.set(tag, [...(byPenn.get(tag) ?? []), i]);
  }
  return silverSentences(data, 'train').map(({ words, tags }) => ({
    words,
    right: tags.map((tag) => byPenn.get(tag ?? '') ?? []),
  }));
}

/** The class among `allowed` with the highest score. */
function bestOf(allowed: readonly number[], scores: Int32Array): number {
  let winner = allowed[0] as number;
  for (const place of allowed) if ((scores[place] as number) > (scores[winner] as number)) winner = place;
  return winner;
}

/** One pass over a sentence: the tags before a word are those that the tagger itself chose. */
function learn(perceptron: Perceptron, { words, right }: TagExample): void {
  const chosen = new Int32Array(words.count);
  const scores = new Int32Array(perceptron.classes);
  const features = new Int32Array(TAG_FEATURES);
  for (let i = 0; i < words.count; i++) {
    scores.fill(0);
    const count = tagFeatures(words, chosen, i, features);
    for (let f = 0; f < count; f++) perceptron.add(features[f] as number, scores);
    const guess = best(scores);
    chosen[i] = guess;
    const allowed = right[i] ?? [];
    if (allowed.length === 0) continue;
    if (!allowed.includes(guess)) perceptron.update(features, count, bestOf(allowed, scores), guess);
    perceptron.tick();
  }
}

/** The bytes of a tagger's model. */
export function trainTagger(
  gold: readonly TagExample[],
  silver: readonly TagExample[],
  labels: readonly string[],
  effort: Effort,
): Uint8Array {
  const random = seeded(7);
  const perceptron = new Perceptron(labels.length);
  for (let round = 0; round < effort.rounds; round++) {
    const some = shuffled(silver, random).slice(0, effort.silver);
    for (const example of shuffled([...gold, ...some], random)) learn(perceptron, example);
  }
  const rows = perceptron.averaged(effort.leastChanges);
  return writeModel({
    name: 'tagger',
    settings: { tags: labels },
    tables: { tags: { classes: labels.length, rows, scale: SCALE } },
  });
}

/** For each sentence the tags of a tagger that did not learn from it, so that they err as in new text. */
export function jackknifedTags(
  data: string,
  sentences: readonly TreebankSentence[],
  effort: Effort,
): { readonly tags: Tag[]; readonly classes: Int32Array }[] {
  const labels = tagLabels(sentences);
  const gold = goldExamples(sentences, labels);
  const silver = silverExamples(data, labels);
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const others = gold.filter((_example, i) => i % FOLDS !== fold);
    return Model.read(trainTagger(others, silver, labels, effort)).table('tags');
  });
  return gold.map(({ words }, i) => {
    const table = folds[i % FOLDS];
    const classes = tagWith(words, labels.length, (features, count, scores) => {
      table?.addAll(features, count, scores);
    });
    return { tags: Array.from(classes, (place) => tagOf(labels[place] ?? '')), classes };
  });
}
