/** Plans and their windows in single sentences that were marked by people who had never seen what the extractor does. */
import { extract } from '#extraction';
import { contextOfSentence, planCountsOf, type PlanCounts } from '../gold/plan-score.js';
import { PLAN_SENTENCES, planSentences } from '../gold/plan-sentences.js';
import type { Ratio } from '../gold/score.js';
import { planExamples } from '../lib/plan-examples.js';
import { bestThreshold, heldOutScores } from '../plans.js';
import { f1, figureOf, shareOf, type Counts, type Evaluation, type Figure } from './figure.js';

/** Figures of sentences from which nothing is learnt. */
function keptFigures(): Figure[] {
  const kept = planSentences(PLAN_SENTENCES).filter(({ held }) => held);
  const counts = kept.map((sentence) =>
    planCountsOf(sentence, extract(sentence.text, contextOfSentence(sentence)).claims),
  );
  const share = (measure: string, of: (counts: PlanCounts) => Ratio): Figure =>
    figureOf(measure, counts, (sample) => shareOf(sample.map(of).map(({ hits, of: all }) => [hits, all] as const)));
  return [
    figureOf('plans F1', counts, (sample) =>
      f1(sample.map(({ plans: { both, found, gold } }) => [both, found, gold] as const)),
    ),
    share('windows longer than a day, exact', ({ windows }) => windows),
    share('days, exact', ({ days }) => days),
    share('dates invented for undated plans and other claims', ({ invented }) => invented),
  ];
}

/** The figure of the sentences that are learnt from. */
function learntFigure(): Figure {
  const examples = planExamples().filter(({ held }) => !held);
  const scores = heldOutScores(examples);
  const least = bestThreshold(examples, scores);
  const counts = examples.flatMap(({ source, isPlan }, i): Counts[] => {
    const found = (scores[i] ?? 0) > least;
    return source === 'sentence' ? [[isPlan && found ? 1 : 0, found ? 1 : 0, isPlan ? 1 : 0]] : [];
  });
  return figureOf('plans F1 on claims of the others, each by a model that has not read it', counts, f1);
}

export const planSentenceFigures: Evaluation = {
  title: 'Plans in single sentences',
  about:
    'Sentences that look like the news, half of them with a plan and the others with what only looks like one, by people who had never seen what the extractor does. Every fifth is kept for this report; the others are learnt from.',
  figures: () => [...keptFigures(), learntFigure()],
};
