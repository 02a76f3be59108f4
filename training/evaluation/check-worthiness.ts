/** Check-worthiness on debates held out, how honest its probability is, and what it says of claims that were checked. */
import { extract } from '#extraction';
import { calibrationError, reliability } from '../lib/calibration.js';
import { readJsonLines } from '../lib/corpus-files.js';
import { debateSentences } from '../lib/debates.js';
import { calibrated, heldOutScores } from '../worth.js';
import { f1, figureOf, shareOf, type Counts, type Evaluation, type Figure, type Part } from './figure.js';

/** The score from which an editor is shown a claim as worth checking. */
const WORTHY = 0.5;

/** What a text is worth: the most of its claims. */
const worthOfText = (text: string): number =>
  Math.max(0, ...extract(text, { language: 'en' }).claims.map(({ checkworthiness }) => checkworthiness));

function onDebates(data: string): Figure[] {
  const sentences = debateSentences(data);
  const labels = sentences.map(({ worthy }) => worthy);
  const { probabilities, shown } = calibrated(heldOutScores(sentences), labels);
  const debates = [...new Set(sentences.map(({ debate }) => debate))].map((name) =>
    sentences.flatMap(({ debate }, i) => (debate === name ? [i] : [])),
  );
  const counts = debates.map((places): Counts => {
    const taken = places.filter((i) => (shown[i] ?? 0) >= WORTHY);
    return [taken.filter((i) => labels[i]).length, taken.length, places.filter((i) => labels[i]).length];
  });
  const error = (sample: readonly (readonly number[])[]): number => {
    const places = sample.flat();
    return calibrationError(
      reliability(
        places.map((i) => probabilities[i] ?? 0),
        places.map((i) => labels[i] === true),
      ),
    );
  };
  return [
    figureOf('check-worthy F1 against the crowd', counts, f1),
    figureOf('calibration error, in points', debates, error),
  ];
}

export const checkWorthiness: Evaluation = {
  title: 'Check-worthiness',
  about:
    'Debate sentences that a crowd labelled (ClaimBuster), each by a model that has not read its debate: 4 folds of whole debates. The crowd errs, so these figures are lower than those on labels of experts. Claims that fact-checkers took up (AVeriTeC, development part; CheckThat! 2020) go through the whole extractor.',
  figures({ data }) {
    const checked = (texts: readonly string[]): Part[] => texts.map((text) => [worthOfText(text) >= WORTHY ? 1 : 0, 1]);
    const claims = readJsonLines<{ claim: string }>(data, 'averitec/dev.jsonl.gz').map(({ claim }) => claim);
    return [...onDebates(data), figureOf('claims of fact-checkers found worthy', checked(claims), shareOf)];
  },
};
