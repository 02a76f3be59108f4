/** How sentences are taken apart: the claims of a sentence against the propositions that annotators marked in it. */
import { extract } from '#extraction';
import { readJsonLines } from '../lib/corpus-files.js';
import { f1, figureOf, type Counts, type Evaluation } from './figure.js';

interface Sentence {
  readonly text: string;
  readonly tokens: readonly string[];
  readonly raters: readonly { readonly reference: boolean; readonly propositions: readonly (readonly number[])[] }[];
}

const SAME = 0.5;

/** Pairs of sets that share at least half of what they hold together, one to one, the likest first. */
function pairs(found: readonly ReadonlySet<number>[], gold: readonly ReadonlySet<number>[]): number {
  const candidates = found
    .flatMap((own, i) =>
      gold.map((right, j) => {
        const both = [...own].filter((place) => right.has(place)).length;
        return { i, j, iou: both / (own.size + right.size - both) };
      }),
    )
    .filter(({ iou }) => iou >= SAME)
    .sort((a, b) => b.iou - a.iou);
  const [takenFound, takenGold] = [new Set<number>(), new Set<number>()];
  for (const { i, j } of candidates) {
    if (takenFound.has(i) || takenGold.has(j)) continue;
    takenFound.add(i);
    takenGold.add(j);
  }
  return takenFound.size;
}

/** Where each token of the corpus stands in the text. */
function placesOf({ text, tokens }: Sentence): { start: number; end: number }[] {
  let at = 0;
  return tokens.map((token) => {
    const start = Math.max(at, text.indexOf(token, at));
    at = start + token.length;
    return { start, end: at };
  });
}

function countsOf(sentence: Sentence, found: readonly ReadonlySet<number>[]): Counts {
  const gold = sentence.raters.find(({ reference }) => reference)?.propositions ?? [];
  return [
    pairs(
      found,
      gold.map((places) => new Set(places)),
    ),
    found.length,
    gold.length,
  ];
}

function claimsOf(sentence: Sentence): ReadonlySet<number>[] {
  const places = placesOf(sentence);
  return extract(sentence.text, { language: 'en' }).claims.map(
    ({ content }) =>
      new Set(
        places.flatMap(({ start, end }, i) =>
          content.some((span) => start >= span.start && end <= span.end) ? [i] : [],
        ),
      ),
  );
}

export const propositions: Evaluation = {
  title: 'Propositions',
  about:
    'Sentences of news and encyclopaedia with the propositions of the reference rater (PropSegmEnt, development part). Its propositions go below what an editor would check apart ("its director", "a port in the north"), so the figure is to be compared, not maximised.',
  figures({ data }) {
    const sentences = readJsonLines<Sentence>(data, 'propositions/dev.jsonl.gz');
    const whole = sentences.map((sentence) => countsOf(sentence, [new Set(sentence.tokens.keys())]));
    const own = sentences.map((sentence) => countsOf(sentence, claimsOf(sentence)));
    const reference = `one sentence, one claim ${(100 * f1(whole)).toFixed(1)}`;
    return [figureOf('proposition F1', own, f1, reference)];
  },
};
