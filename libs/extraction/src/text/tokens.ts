/** Tokens: words and marks with exact offsets, tags, lemma and place in the sentence's dependency tree. */
import { treeOf } from '../parsing/parser.js';
import { lemmaOf } from '../tagging/lemma.js';
import { setTag, tagsOf } from '../tagging/tagger.js';
import { mendedTag } from '../tagging/verbs-like-nouns.js';
import { shapesOf } from '../tagging/word-shapes.js';
import type { Piece } from './boundaries.js';

/** One word or mark of a text; offsets in UTF-16 code units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** For lookups: lower case, straight apostrophes; `"` and `'` for quotation marks, `—` for dashes, `link`. */
  readonly lower: string;
  /** In lower case. */
  readonly lemma: string;
  /** Universal part-of-speech tag. */
  readonly pos: string;
  /** Penn Treebank tag. */
  readonly tag: string;
  /** Index of its head in the sentence, -1 for the root. */
  readonly head: number;
  /** Its relation to the head, in Universal Dependencies. */
  readonly relation: string;
}

/** The tokens of one sentence, from its words. */
export function readSentence(pieces: readonly Piece[]): Token[] {
  const shapes = shapesOf(pieces);
  const { tags, classes } = tagsOf(shapes);
  for (let i = 0; i < pieces.length; i += 1) {
    const tag = mendedTag(pieces, tags, i);
    if (tag) setTag(tags, classes, i, { pos: tag === 'NN' ? 'NOUN' : 'VERB', tag });
  }
  const { heads, relations } = treeOf(shapes, tags, classes);
  return pieces.map(({ start, end, text, lower }, i) => {
    const tag = tags[i] ?? { pos: 'X', tag: 'FW' };
    return {
      start,
      end,
      text,
      lower,
      lemma: lemmaOf(lower, tag),
      // The two tags are chosen apart, and a name is the surer of them.
      pos: tag.tag.startsWith('NNP') ? 'PROPN' : tag.pos,
      tag: tag.tag,
      head: heads[i] ?? -1,
      relation: relations[i] ?? 'dep',
    };
  });
}
