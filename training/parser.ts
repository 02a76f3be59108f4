/** The parser: trained on the English Web Treebank, on tags that a tagger gave that had not seen the sentence. */
import { best } from '../libs/extraction/src/learning/best.js';
import { MOVE_FEATURES, moveFeatures } from '../libs/extraction/src/parsing/move-features.js';
import { LEFT, ParseState, SHIFT, type Move } from '../libs/extraction/src/parsing/parse-state.js';
import { bestMove, posHashes, treeOf } from '../libs/extraction/src/parsing/parser.js';
import { RELATION_FEATURES, relationFeatures } from '../libs/extraction/src/parsing/relation-features.js';
import type { TaggedShapes } from '../libs/extraction/src/parsing/shape-values.js';
import { tagsOf, type Tag } from '../libs/extraction/src/tagging/tagger.js';
import { shapesOfSentence } from './lib/columns.js';
import { readConllu, type TreebankSentence } from './lib/conllu.js';
import { readGzipped } from './lib/corpus-files.js';
import { writeModel, type TableContent } from './lib/model-writer.js';
import { bestRight, costsOf, UNKNOWN, type RightTree } from './lib/oracle.js';
import { Perceptron } from './lib/perceptron.js';
import { seeded, shuffled } from './lib/random.js';
import { silverSentences, type SilverSentence } from './lib/silver.js';
import type { Task, TaskContext } from './lib/task.js';
import { jackknifedTags } from './lib/tagging.js';

const ROUNDS = 10;
/** From this round on the parser goes on from its own mistakes, with the probability below. */
const EXPLORE_FROM = 2;
const EXPLORE = 0.9;
/** The taggers whose tags it learns from. */
const JACKKNIFE = { rounds: 5, silver: 4000, leastChanges: 2 };
/** Silver sentences of each round, and the lengths of those that are taken, in words. */
const SILVER = 6000;
const SHORTEST = 5;
const LONGEST = 60;
const LEAST_CHANGES = 3;
const SCALE = 1 / 4;
/** Weights nearer to 0 are left out, in units of SCALE: half the file, and a third of a point on the treebank. */
const LEAST_MOVE = 8;
const LEAST_ARC = 4;

interface Tagged {
  readonly tags: readonly Tag[];
  readonly classes: Int32Array;
}

interface Example {
  readonly shapes: TaggedShapes;
  readonly right: RightTree;
}

interface Learners {
  readonly moves: Perceptron;
  readonly arcs: Perceptron;
}

const features = new Int32Array(Math.max(MOVE_FEATURES, RELATION_FEATURES));

/** One pass over a sentence. */
function learn({ moves, arcs }: Learners, { shapes, right }: Example, explores: () => boolean): void {
  const state = new ParseState(shapes.words.count);
  const scores = new Int32Array(moves.classes);
  while (!state.finished) {
    scores.fill(0);
    const count = moveFeatures(shapes, state, features);
    for (let i = 0; i < count; i++) moves.add(features[i] as number, scores);
    const costs = costsOf(state, right);
    const guess = bestMove(state, scores);
    let move = guess;
    if (costs[guess] > Math.min(...costs)) {
      const wanted = bestRight(costs, scores);
      moves.update(features, count, wanted, guess);
      if (!explores()) move = wanted;
    }
    moves.tick();
    if (move === SHIFT) state.shift();
    else state.attach(move, relate(arcs, shapes, state, move, right));
  }
}

/** The relation that is guessed for the arc of `move`, learnt from when the arc is right. */
function relate(arcs: Perceptron, shapes: TaggedShapes, state: ParseState, move: Move, right: RightTree): number {
  const scores = new Int32Array(arcs.classes);
  const count = relationFeatures(shapes, state, move, features);
  for (let i = 0; i < count; i++) arcs.add(features[i] as number, scores);
  const guess = best(scores) || 1;
  const child = state.top(0);
  const wanted = right.relations[child] as number;
  if (wanted > 0 && right.heads[child] === (move === LEFT ? state.next : state.top(1))) {
    if (guess !== wanted) arcs.update(features, count, wanted, guess);
    arcs.tick();
  }
  return guess;
}

function exampleOf(
  sentence: TreebankSentence,
  { tags, classes }: Tagged,
  relationOf: ReadonlyMap<string, number>,
): Example {
  const count = sentence.forms.length;
  return {
    shapes: { words: shapesOfSentence(sentence), tags: classes, pos: posHashes(tags) },
    right: {
      heads: Int32Array.from(sentence.heads, (head) => (head < 0 ? count : head)),
      relations: Int32Array.from(sentence.relations, (relation) => relationOf.get(relation) ?? 0),
    },
  };
}

function silverExample({ words, tree }: SilverSentence, relationOf: ReadonlyMap<string, number>): Example {
  const { tags, classes } = tagsOf(words);
  return {
    shapes: { words, tags: classes, pos: posHashes(tags) },
    right: {
      heads: Int32Array.from(tree.heads, (head) => (head === -1 ? words.count : head)),
      relations: Int32Array.from(tree.relations, (relation) => relationOf.get(relation) ?? 0),
    },
  };
}

export const parser: Task = {
  name: 'parser',
  after: ['word-classes', 'tagger'],
  train({ data }) {
    const sentences = readConllu(readGzipped(data, 'ud-english-ewt/train.conllu.gz'));
    const relations = [...new Set(sentences.flatMap((sentence) => sentence.relations))].sort();
    const relationOf = new Map(relations.map((relation, i) => [relation, i + 1]));
    const tagged = jackknifedTags(data, sentences, JACKKNIFE);
    const examples = sentences.map((sentence, i) => exampleOf(sentence, tagged[i] as Tagged, relationOf));
    const silver = silverSentences(data, 'train')
      .filter(({ words }) => words.count >= SHORTEST && words.count <= LONGEST)
      .map((sentence) => silverExample(sentence, relationOf));
    const random = seeded(11);
    const learners = { moves: new Perceptron(3), arcs: new Perceptron(relations.length + 1) };
    for (let round = 0; round < ROUNDS; round++) {
      const explores = (): boolean => round >= EXPLORE_FROM && random() < EXPLORE;
      for (const example of shuffled([...examples, ...shuffled(silver, random).slice(0, SILVER)], random))
        learn(learners, example, explores);
    }
    const table = (perceptron: Perceptron, least: number): TableContent => ({
      classes: perceptron.classes,
      rows: perceptron.averaged(LEAST_CHANGES),
      scale: SCALE,
      least,
    });
    return writeModel({
      name: 'parser',
      settings: { relations },
      tables: { moves: table(learners.moves, LEAST_MOVE), arcs: table(learners.arcs, LEAST_ARC) },
    });
  },
  report({ data, print }: TaskContext) {
    let words = 0;
    let attached = 0;
    let labelled = 0;
    for (const sentence of readConllu(readGzipped(data, 'ud-english-ewt/dev.conllu.gz'))) {
      const shapes = shapesOfSentence(sentence);
      const { tags, classes } = tagsOf(shapes);
      const { heads, relations } = treeOf(shapes, tags, classes);
      for (const [i, head] of sentence.heads.entries()) {
        words += 1;
        if (heads[i] !== head) continue;
        attached += 1;
        if (relations[i] === sentence.relations[i]) labelled += 1;
      }
    }
    let news = 0;
    let same = 0;
    for (const { words: shapes, tree } of silverSentences(data, 'dev')) {
      const { tags, classes } = tagsOf(shapes);
      const { heads } = treeOf(shapes, tags, classes);
      for (const [i, head] of tree.heads.entries()) {
        if (head === UNKNOWN) continue;
        news += 1;
        if (heads[i] === head) same += 1;
      }
    }
    const percent = (part: number): string => `${((100 * part) / words).toFixed(2)} %`;
    print(`parser: unlabelled attachment ${percent(attached)}, labelled ${percent(labelled)}, on the tagger's tags`);
    print(`parser: agrees with ${((100 * same) / news).toFixed(2)} % of the automatic heads of news`);
  },
};
