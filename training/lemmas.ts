/** Lemmas: edit scripts, learnt from the English Web Treebank. */
import { best } from '../libs/extraction/src/learning/best.js';
import {
  applyScript,
  isInflected,
  LEMMA_FEATURES,
  lemmaFeatures,
  lemmaOf,
  scriptOf,
} from '../libs/extraction/src/tagging/lemma.js';
import { formOf } from '../libs/extraction/src/text/word-form.js';
import { readConllu } from './lib/conllu.js';
import { readGzipped } from './lib/corpus-files.js';
import { writeModel } from './lib/model-writer.js';
import { Perceptron } from './lib/perceptron.js';
import { seeded, shuffled } from './lib/random.js';
import type { Task } from './lib/task.js';

const ROUNDS = 6;
const MOST_SCRIPTS = 250;

interface Inflected {
  readonly lower: string;
  readonly pos: string;
  readonly tag: string;
  readonly lemma: string;
}

function inflectedWords(data: string, part: string): Inflected[] {
  return readConllu(readGzipped(data, `ud-english-ewt/${part}.conllu.gz`)).flatMap(({ forms, lemmas, pos, tags }) =>
    forms
      .map((form, i) => ({
        lower: formOf(form),
        pos: pos[i] ?? 'X',
        tag: tags[i] ?? 'FW',
        lemma: (lemmas[i] ?? '').toLowerCase(),
      }))
      .filter(isInflected),
  );
}

/** The most frequent scripts; of equal ones the first by its letters. */
function scriptsOf(words: readonly Inflected[]): string[] {
  const uses = new Map<string, number>([['0', Infinity]]);
  for (const { lower, lemma } of words) {
    const script = scriptOf(lower, lemma);
    uses.set(script, (uses.get(script) ?? 0) + 1);
  }
  return [...uses]
    .sort(([a, many], [b, few]) => (many === few ? (a < b ? -1 : 1) : few - many))
    .slice(0, MOST_SCRIPTS)
    .map(([script]) => script);
}

export const lemmas: Task = {
  name: 'lemmas',
  train({ data }) {
    const words = inflectedWords(data, 'train');
    const scripts = scriptsOf(words);
    const classOf = new Map(scripts.map((script, i) => [script, i]));
    const perceptron = new Perceptron(scripts.length);
    const features = new Int32Array(LEMMA_FEATURES);
    const random = seeded(3);
    for (let round = 0; round < ROUNDS; round++) {
      for (const { lower, tag, lemma } of shuffled(words, random)) {
        const right = classOf.get(scriptOf(lower, lemma));
        if (right === undefined) continue;
        const scores = new Int32Array(scripts.length);
        const count = lemmaFeatures(lower, tag, features);
        for (let i = 0; i < count; i++) perceptron.add(features[i] as number, scores);
        const guess = best(scores);
        if (applyScript(lower, scripts[guess] ?? '0') !== lemma) perceptron.update(features, count, right, guess);
        perceptron.tick();
      }
    }
    return writeModel({
      name: 'lemmas',
      settings: { scripts },
      tables: { scripts: { classes: scripts.length, rows: perceptron.averaged(), scale: 1 / 8 } },
    });
  },
  report({ data, print }) {
    const words = inflectedWords(data, 'dev');
    const right = words.filter((word) => lemmaOf(word.lower, word) === word.lemma).length;
    print(`lemmas: ${((100 * right) / words.length).toFixed(2)} % of words that may be inflected, on the right tags`);
  },
};
