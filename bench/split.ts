/** The splitter on one core: sentences a second, its ratio to wink-nlp's bare readDoc, memory, latency, growth. */
import { createRequire } from 'node:module';
import type winkNlp from 'wink-nlp';
import { extract } from '#extraction';
import { loadModel } from '../libs/extraction/src/learning/load-model.js';
import { articleText } from './lib/article.js';
import { hostileTexts } from '../libs/extraction/testing/hostile-texts.js';
import { compare, print, quantile } from './lib/rounds.js';

const ARTICLES = 40;
const WORDS = 600;
const LONG = 100_000;
const SECONDS = 4;
const HOSTILE = 10_000;
const MODELS = [
  'furniture',
  'word-classes',
  'tagger',
  'parser',
  'lemmas',
  'attribution',
  'edges',
  'plans',
  'kinds',
  'context',
  'worth',
];
const PUBLISHED = '2026-03-02T09:00:00Z';

const articles = Array.from({ length: ARTICLES }, (_, seed) => articleText(WORDS, seed));

const split = (text: string): void => {
  extract(text, { language: 'en', publishedAt: PUBLISHED });
};

/** Sentences a second of `work` over the articles, which have `total`, in turns for some seconds. */
function sentencesASecond(work: (text: string) => void, total: number): number {
  const began = performance.now();
  let done = 0;
  while (performance.now() - began < SECONDS * 1000) {
    for (const text of articles) work(text);
    done += total;
  }
  return (1000 * done) / (performance.now() - began);
}

const milliseconds = (work: () => void): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

const loading = milliseconds(() => {
  for (const name of MODELS) loadModel(name);
});
const first = milliseconds(() => {
  split(articles[0] ?? '');
});
print(
  `split: all models loaded in ${loading.toFixed(0)} ms (aim 150); with them and code that never ran, ` +
    `the first article took ${(loading + first).toFixed(0)} ms`,
);
const times = Array.from({ length: 10 }, () => articles.map((text) => milliseconds(() => split(text)))).flat();
print(
  `split: an article of ${WORDS} words: p50 ${quantile(times, 0.5).toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(1)} ms`,
);
const [half, whole] = [LONG / 2, LONG].map((words) => {
  const text = articleText(words, 1);
  return Math.min(...[1, 2, 3].map(() => milliseconds(() => split(text))));
});
if (half === undefined || whole === undefined) throw new Error('nothing was measured');
print(
  `split: ${LONG / 2} words ${half.toFixed(0)} ms, ${LONG} words ${whole.toFixed(0)} ms: growth ${(whole / half).toFixed(2)} (aim 2)`,
);
const hostile = milliseconds(() => {
  for (const text of hostileTexts(HOSTILE, articles)) split(text);
});
print(`split: ${HOSTILE} hostile texts without a fault in ${(hostile / 1000).toFixed(1)} s`);
print(`split: peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB (aim 300)`);

// Last, so that its memory is not counted as ours.
const require = createRequire(import.meta.url);
const start = require('wink-nlp') as typeof winkNlp;
const wink = start(require('wink-eng-lite-web-model') as Parameters<typeof start>[0]);
const total = articles.reduce((sum, text) => sum + wink.readDoc(text).sentences().length(), 0);
await compare(
  'split',
  { name: 'sentences split', run: () => Promise.resolve(sentencesASecond(split, total)) },
  {
    name: "sentences through wink-nlp's readDoc",
    run: () => Promise.resolve(sentencesASecond((text) => wink.readDoc(text), total)),
  },
  { rounds: 3, aim: 0.3 },
);
