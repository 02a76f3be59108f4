/** Sentence boundaries in hard cases: abbreviations, initials, lists, quotations. */
import { sentencesOf } from '../../libs/extraction/src/text/sentences.js';
import { readJsonLines } from '../lib/corpus-files.js';
import { figureOf, shareOf, type Evaluation, type Part } from './figure.js';

interface Case {
  readonly text: string;
  readonly sentences: readonly string[];
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The sentences of a text, each line a paragraph. */
const cut = (text: string): string[] =>
  [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }, number) =>
    sentencesOf(text, { start: index, end: index + line.length }, number).map(({ start, end }) =>
      plain(text.slice(start, end)),
    ),
  );

export const segmentation: Evaluation = {
  title: 'Sentences',
  about:
    'The hard cases of pragmatic_segmenter, each line a paragraph; many are lines that PDF files broke. A case counts when each of its sentences is right.',
  figures({ data }) {
    const cases = readJsonLines<Case>(data, 'segmentation/golden-rules.jsonl.gz').map(({ text, sentences }): Part => {
      const right = JSON.stringify(cut(text)) === JSON.stringify(sentences.map(plain));
      return [right ? 1 : 0, 1];
    });
    return [figureOf('cases cut right', cases, shareOf)];
  },
};
