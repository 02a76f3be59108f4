/** A tagger trained on a corpus of our own: it learns, and it learns the same each time. */
import { describe, expect, it } from '@jest/globals';
import { Model } from '../../libs/extraction/src/learning/model.js';
import { tagWith } from '../../libs/extraction/src/tagging/tagger.js';
import { shapesOfSentence } from './columns.js';
import { readConllu } from './conllu.js';
import { goldExamples, tagLabels, trainTagger } from './tagging.js';

const NOUNS = ['port', 'ship', 'crane', 'bridge', 'minister', 'crew'];
const VERBS = ['left', 'saw', 'moved', 'closed', 'passed', 'hit'];

/** Sentences like "the port saw a ship .", all different. */
const corpus = NOUNS.flatMap((noun, i) =>
  VERBS.map((verb, k) => {
    const words = [
      ['the', 'DET', 'DT', 2, 'det'],
      [noun, 'NOUN', 'NN', 3, 'nsubj'],
      [verb, 'VERB', 'VBD', 0, 'root'],
      ['a', 'DET', 'DT', 5, 'det'],
      [NOUNS[(i + k) % NOUNS.length], 'NOUN', 'NN', 3, 'obj'],
      ['.', 'PUNCT', '.', 3, 'punct'],
    ];
    const rows = words.map(([form, pos, tag, head, relation], at) =>
      [at + 1, form, form, pos, tag, '_', head, relation, '_', '_'].join('\t'),
    );
    return `# text = ${words.map(([form]) => form).join(' ')}\n${rows.join('\n')}`;
  }),
).join('\n\n');

const sentences = readConllu(corpus);
const labels = tagLabels(sentences);
const effort = { rounds: 2, silver: 0, leastChanges: 1 };
const train = (): Uint8Array => trainTagger(goldExamples(sentences, labels), [], labels, effort);

describe('trainTagger', () => {
  it('tags what it learnt from', () => {
    const table = Model.read(train()).table('tags');
    const [sentence] = sentences;
    if (!sentence) throw new Error('the corpus is empty');
    const classes = tagWith(shapesOfSentence(sentence), labels.length, (features, count, scores) => {
      table.addAll(features, count, scores);
    });
    expect(Array.from(classes, (place) => labels[place])).toEqual([
      'DET DT',
      'NOUN NN',
      'VERB VBD',
      'DET DT',
      'NOUN NN',
      'PUNCT .',
    ]);
  });

  it('makes the same bytes each time', () => {
    expect(train()).toEqual(train());
  });
});
