/** The tagger: trained on the English Web Treebank, with news text that was tagged automatically mixed in. */
import { tagsOf } from '../libs/extraction/src/tagging/tagger.js';
import { shapesOfSentence } from './lib/columns.js';
import { readConllu } from './lib/conllu.js';
import { readGzipped } from './lib/corpus-files.js';
import { silverSentences } from './lib/silver.js';
import { goldExamples, silverExamples, tagLabels, trainTagger } from './lib/tagging.js';
import type { Task } from './lib/task.js';

const EFFORT = { rounds: 6, silver: 8000, leastChanges: 2 };

export const tagger: Task = {
  name: 'tagger',
  after: ['word-classes'],
  train({ data }) {
    const sentences = readConllu(readGzipped(data, 'ud-english-ewt/train.conllu.gz'));
    const labels = tagLabels(sentences);
    return trainTagger(goldExamples(sentences, labels), silverExamples(data, labels), labels, EFFORT);
  },
  report({ data, print }) {
    const counts = { words: 0, pos: 0, tag: 0, news: 0, newsTag: 0 };
    for (const sentence of readConllu(readGzipped(data, 'ud-english-ewt/dev.conllu.gz'))) {
      for (const [i, { pos, tag }] of tagsOf(shapesOfSentence(sentence)).tags.entries()) {
        counts.words += 1;
        if (pos === sentence.pos[i]) counts.pos += 1;
        if (tag === sentence.tags[i]) counts.tag += 1;
      }
    }
    for (const { words, tags } of silverSentences(data, 'dev')) {
      for (const [i, { tag }] of tagsOf(words).tags.entries()) {
        if (tags[i] === undefined) continue;
        counts.news += 1;
        if (tag === tags[i]) counts.newsTag += 1;
      }
    }
    const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;
    print(
      `tagger: universal tags ${percent(counts.pos, counts.words)}, Penn tags ${percent(counts.tag, counts.words)}`,
    );
    print(`tagger: agrees with the automatic tags of news ${percent(counts.newsTag, counts.news)}`);
  },
};
