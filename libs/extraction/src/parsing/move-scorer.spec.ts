/** Scores that are kept from state to state are those that each state has by itself. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadModel } from '../learning/load-model.js';
import { tagsOf } from '../tagging/tagger.js';
import { shapesOf } from '../tagging/word-shapes.js';
import { MOVE_FEATURES, moveFeatures } from './move-features.js';
import { MoveScorer } from './move-scorer.js';
import { LEFT, ParseState, RIGHT, SHIFT, type Move } from './parse-state.js';
import { posHashes } from './parser.js';

const WORDS = [
  'the',
  'mayor',
  'of',
  'Porto',
  'said',
  'that',
  'old',
  'bridges',
  'will',
  'reopen',
  'in',
  'May',
  ',',
  '.',
];

function allowed(state: ParseState): Move[] {
  const moves: Move[] = [];
  if (state.mayShift) moves.push(SHIFT);
  if (state.mayGoLeft) moves.push(LEFT);
  if (state.mayGoRight) moves.push(RIGHT);
  return moves;
}

describe('MoveScorer', () => {
  it('scores every state of every parse as its features alone do', () => {
    const moves = loadModel('parser').table('moves');
    const features = new Int32Array(MOVE_FEATURES);
    const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sentence, fc.array(fc.nat(), { maxLength: 40 }), (words, choices) => {
        const shapes = shapesOf(words.map((text) => ({ text, lower: text.toLowerCase() })));
        const { tags, classes } = tagsOf(shapes);
        const tagged = { words: shapes, tags: classes, pos: posHashes(tags) };
        const state = new ParseState(words.length);
        const scorer = new MoveScorer(tagged, state, moves);
        for (let step = 0; !state.finished; step++) {
          const possible = allowed(state);
          if (state.onlyMove === undefined) {
            const alone = new Int32Array(3);
            moves.addAll(features, moveFeatures(tagged, state, features), alone);
            expect(scorer.scores()).toEqual(alone);
          } else expect(possible).toEqual([state.onlyMove]);
          const move = possible[(choices[step] ?? step) % possible.length] ?? SHIFT;
          if (move === SHIFT) state.shift();
          else state.attach(move, 1 + (step % 7));
        }
      }),
    );
  });
});
