/** Trees read from their lines. */
import { describe, expect, it } from '@jest/globals';
import { readConllu } from './conllu.js';

const row = (...cells: readonly string[]): string => [...cells, '_', '_'].join('\t');
const TREE = [
  '# newdoc id = own',
  '# sent_id = own-1',
  "# text = Boats can't sink.",
  row('1', 'Boats', 'boat', 'NOUN', 'NNS', '_', '4', 'nsubj'),
  row('2-3', "can't", '_', '_', '_', '_', '_', '_'),
  row('2', 'ca', 'can', 'AUX', 'MD', '_', '4', 'aux'),
  row('3', "n't", 'not', 'PART', 'RB', '_', '4', 'advmod'),
  row('4', 'sink', 'sink', 'VERB', 'VB', '_', '0', 'root'),
  row('5', '.', '.', 'PUNCT', '.', '_', '4', 'punct'),
  '',
  '',
].join('\n');

describe('readConllu', () => {
  it('reads words, not the tokens that several words share, and where they stand in the text', () => {
    expect(readConllu(TREE)).toEqual([
      {
        id: 'own-1',
        text: "Boats can't sink.",
        opensDocument: true,
        opensParagraph: false,
        forms: ['Boats', 'ca', "n't", 'sink', '.'],
        lemmas: ['boat', 'can', 'not', 'sink', '.'],
        pos: ['NOUN', 'AUX', 'PART', 'VERB', 'PUNCT'],
        tags: ['NNS', 'MD', 'RB', 'VB', '.'],
        heads: [3, 3, 3, -1, 3],
        relations: ['nsubj', 'aux', 'advmod', 'root', 'punct'],
        starts: [0, 6, 8, 12, 16],
      },
    ]);
  });
});
