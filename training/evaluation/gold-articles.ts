/** Claims, claimants, statements and plans in articles that were marked by hand. */
import { extract } from '#extraction';
import { goldArticlesIn } from '../gold/articles.js';
import { contextOf, countsOf, type GoldCounts, type Ratio } from '../gold/score.js';
import { f1, figureOf, shareOf, type Evaluation, type Figure, type Part } from './figure.js';

const part = ({ hits, of }: Ratio): Part => [hits, of];

/** Figures for one claim a sentence, on other articles marked in the same way. */
const BESIDE = {
  claims: 'one sentence, one claim 58',
  claimants: 'one sentence, one claim 5',
  statements: 'one sentence, one claim 8',
  plans: 'the rules before 50',
  windows: 'the rules before 50',
  invented: 'the rules before 19',
} as const;

function figuresOf(articles: readonly GoldCounts[]): Figure[] {
  const share = (measure: string, of: (counts: GoldCounts) => Ratio, beside = ''): Figure =>
    figureOf(measure, articles, (sample) => shareOf(sample.map((counts) => part(of(counts)))), beside);
  const score = (measure: string, of: 'claims' | 'plans'): Figure =>
    figureOf(
      measure,
      articles,
      (sample) => f1(sample.map(({ [of]: { both, found, gold } }) => [both, found, gold] as const)),
      BESIDE[of],
    );
  return [
    score('claims F1', 'claims'),
    share('claimants right, of attributed claims found', ({ claimants }) => claimants, BESIDE.claimants),
    share('statements with the names that they need', ({ statements }) => statements, BESIDE.statements),
    score('plans F1', 'plans'),
    share('windows longer than a day, exact', ({ windows }) => windows, BESIDE.windows),
    share('days, exact', ({ days }) => days),
    share('dates invented for undated plans', ({ undated }) => undated, BESIDE.invented),
    share('dates given to claims that have none, plans or not', ({ invented }) => invented),
    share('claims made of page furniture, of all found', ({ furniture, claims }) => ({
      hits: furniture,
      of: claims.found,
    })),
    share('kinds right', ({ kinds }) => kinds),
  ];
}

/** The figures of one part of the articles. */
const goldFigures = (part: string, title: string, about: string): Evaluation => ({
  title,
  about,
  figures({ gold }) {
    const articles = goldArticlesIn(gold).filter((article) => article.part === part);
    return figuresOf(articles.map((article) => countsOf(article, extract(article.text, contextOf(article)))));
  },
});

export const goldArticleFigures = goldFigures(
  'held',
  'Claims of whole articles',
  'Articles of ours, each claim marked by hand: those that work on the extractor was not allowed to look at. Few, so the intervals are wide. Claims at half overlap.',
);

export const outsideGoldFigures = goldFigures(
  'outside',
  'Claims of whole articles, marked by others',
  'The same, on twelve articles whose authors had never seen what the extractor does: an interview, councils, a medicine’s approval, live reports, a debate, a hearing, a reshuffle, summits, a budget, an inspection, an accident. Harder, and nearer to what a newsroom brings. Nobody who works on the extractor has read them.',
);
