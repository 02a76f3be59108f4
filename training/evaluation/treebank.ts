/** Tags and trees against the English Web Treebank's development part, on its own words. */
import { treeOf } from '../../libs/extraction/src/parsing/parser.js';
import { tagsOf } from '../../libs/extraction/src/tagging/tagger.js';
import { shapesOfSentence } from '../lib/columns.js';
import { readConllu, type TreebankSentence } from '../lib/conllu.js';
import { readGzipped } from '../lib/corpus-files.js';
import { figureOf, shareOf, type Evaluation, type Part } from './figure.js';

const MEASURES = ['universal tags', 'Penn tags', 'unlabelled attachment', 'labelled attachment'] as const;
type Measured = Readonly<Record<(typeof MEASURES)[number], Part>>;

function measured(sentence: TreebankSentence): Measured {
  const shapes = shapesOfSentence(sentence);
  const { tags, classes } = tagsOf(shapes);
  const { heads, relations } = treeOf(shapes, tags, classes);
  const words = sentence.forms.map((_, i) => i);
  const share = (right: (i: number) => boolean): Part => [words.filter(right).length, words.length];
  const attached = (i: number): boolean => heads[i] === sentence.heads[i];
  return {
    'universal tags': share((i) => tags[i]?.pos === sentence.pos[i]),
    'Penn tags': share((i) => tags[i]?.tag === sentence.tags[i]),
    'unlabelled attachment': share(attached),
    'labelled attachment': share((i) => attached(i) && relations[i] === sentence.relations[i]),
  };
}

export const treebank: Evaluation = {
  title: 'Tags and trees',
  about: 'English Web Treebank, development part, its own words and sentences; trees on the tags of the tagger.',
  figures({ data }) {
    const sentences = readConllu(readGzipped(data, 'ud-english-ewt/dev.conllu.gz')).map(measured);
    return MEASURES.map((name) => figureOf(name, sentences, (sample) => shareOf(sample.map((one) => one[name]))));
  },
};
