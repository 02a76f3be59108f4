/** Dependency trees by greedy transitions (arc-hybrid, trained with a dynamic oracle: Goldberg and Nivre 2013). */
import { best } from '../learning/best.js';
import { hashText } from '../learning/hash.js';
import { loadModel } from '../learning/load-model.js';
import type { WeightTable } from '../learning/weight-table.js';
import type { Tag } from '../tagging/tagger.js';
import type { WordShapes } from '../tagging/word-shapes.js';
import { MoveScorer } from './move-scorer.js';
import { LEFT, ParseState, RIGHT, SHIFT, type Move } from './parse-state.js';
import { RELATION_FEATURES, relationFeatures } from './relation-features.js';
import type { TaggedShapes } from './shape-values.js';

/** The heads of a sentence's words, -1 for the root, and their relations to them (Universal Dependencies). */
export interface Tree {
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

interface Parser {
  readonly moves: WeightTable;
  readonly arcs: WeightTable;
  readonly relations: readonly string[];
}

let parser: Parser | undefined;

function load(): Parser {
  if (!parser) {
    const model = loadModel('parser');
    parser = { moves: model.table('moves'), arcs: model.table('arcs'), relations: model.labels('relations') };
  }
  return parser;
}

/** The best move that `state` allows, by the scores of SHIFT, LEFT and RIGHT. */
export function bestMove(state: ParseState, scores: Int32Array): Move {
  let winner: Move = state.mayShift ? SHIFT : state.mayGoLeft ? LEFT : RIGHT;
  const beats = (move: Move): boolean => (scores[move] as number) > (scores[winner] as number);
  if (state.mayGoLeft && beats(LEFT)) winner = LEFT;
  if (state.mayGoRight && beats(RIGHT)) winner = RIGHT;
  return winner;
}

/** Hashes of the universal tags, as the parser's features take them. */
export function posHashes(tags: readonly Tag[]): Int32Array {
  return Int32Array.from(tags, ({ pos }) => hashText(pos));
}

const features = new Int32Array(RELATION_FEATURES);

/** The tree of one sentence, from its words, its tags and their classes. */
export function treeOf(words: WordShapes, tags: readonly Tag[], classes: Int32Array): Tree {
  const { moves, arcs, relations } = load();
  const shapes: TaggedShapes = { words, tags: classes, pos: posHashes(tags) };
  const state = new ParseState(words.count);
  const scorer = new MoveScorer(shapes, state, moves);
  const relationScores = new Int32Array(relations.length + 1);
  while (!state.finished) {
    const move = state.onlyMove ?? bestMove(state, scorer.scores());
    if (move === SHIFT) {
      state.shift();
      continue;
    }
    relationScores.fill(0);
    const count = relationFeatures(shapes, state, move, features);
    arcs.addAll(features, count, relationScores);
    state.attach(move, best(relationScores));
  }
  const heads = state.heads.subarray(0, words.count).map((head) => (head === words.count ? -1 : head));
  return { heads, relations: Array.from(heads, (_, i) => relations[(state.relations[i] as number) - 1] ?? 'dep') };
}
