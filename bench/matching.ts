/** `npm run bench -- matching FOLDER`: how well claims that say the same are found, beside BM25, and how true the scores are. */
import { featuresOf, similarity, type Features } from '#matching';
import { fitLogistic, type Example } from './lib/logistic.js';
import { print } from './lib/rounds.js';
import { bm25, candidatesFor, readVerifiedClaims, type Search, type VerifiedClaims } from './lib/verified-claims.js';

const CANDIDATES = 60;
const CANDIDATES_TO_FIT = 30;
const FEATURES: readonly (keyof Features)[] = ['coverage', 'cosine', 'letters', 'names', 'numbers', 'evidence'];

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say where the data is: npm run bench -- matching FOLDER');
const claims = readVerifiedClaims(folder);
const dev = claims.tweets('dev');
const headlines = claims.headlines(16, 3);
const themselves = claims.themselves(16, 5);

report('tweets of dev, BM25', dev, ({ reading }) => bm25(reading, claims, 5));
report('tweets of dev, ours', dev, (search) => ranked(search, claims).map(({ place }) => place));
report('headlines not fitted to, BM25', headlines, ({ reading }) => bm25(reading, claims, 5));
report('headlines not fitted to, ours', headlines, (search) => ranked(search, claims).map(({ place }) => place));
reportScores('tweets of dev', dev);
reportScores('headlines not fitted to', headlines);
reportScores('claims among claims', themselves);

// Which of the candidates is right is learnt where one is; how likely it is at all, where most claims have none.
const headlinesToFit = claims.headlines(8, 0);
const ranking = fitLogistic([...claims.tweets('train'), ...headlinesToFit].flatMap(examplesOf));
const level = fitLogistic(
  [...headlinesToFit, ...claims.themselves(8, 1)].flatMap(examplesOf).map(({ values, isPositive }) => ({
    values: [values.reduce((sum, value, j) => sum + value * (ranking.weights[j] ?? 0), 0)],
    isPositive,
  })),
);
const slope = level.weights[0] ?? 1;
print(
  `fitted: ${FEATURES.map((name, j) => `${name} ${((ranking.weights[j] ?? 0) * slope).toFixed(2)}`).join(', ')}, ` +
    `intercept ${level.intercept.toFixed(2)}`,
);

interface Ranked {
  readonly place: number;
  readonly score: number;
}

function ranked({ reading, copies }: Search, { readings, weigh }: VerifiedClaims): Ranked[] {
  return candidatesFor(reading, claims, CANDIDATES)
    .filter((place) => !copies.has(place))
    .flatMap((place) => {
      const other = readings[place];
      return other ? [{ place, score: similarity(reading, other, weigh) }] : [];
    })
    .sort((a, b) => b.score - a.score);
}

/** Mean average precision of the first five, and how often the first one is right. */
function report(title: string, searches: readonly Search[], rank: (search: Search) => readonly number[]): void {
  let [precision, first] = [0, 0];
  for (const search of searches) {
    const hits = rank(search)
      .slice(0, 5)
      .map((place) => search.relevant.has(place));
    const precisions = hits.flatMap((isHit, at) =>
      isHit ? [hits.slice(0, at + 1).filter(Boolean).length / (at + 1)] : [],
    );
    precision += precisions.reduce((sum, one) => sum + one, 0) / Math.min(search.relevant.size, 5);
    first += hits[0] === true ? 1 : 0;
  }
  const per = (sum: number): string => (sum / searches.length).toFixed(3);
  print(`${title}: MAP@5 ${per(precision)}, P@1 ${per(first)} (${searches.length})`);
}

/** Of pairs with a score in each tenth, how many say the same: a true score is as high as that share. */
function reportScores(title: string, searches: readonly Search[]): void {
  const pairs = searches.flatMap((search) =>
    ranked(search, claims).map(({ place, score }) => ({ score, isSame: search.relevant.has(place) })),
  );
  let error = 0;
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const those = pairs.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === tenth);
    if (those.length === 0) continue;
    const mean = those.reduce((sum, { score }) => sum + score, 0) / those.length;
    const share = those.filter(({ isSame }) => isSame).length / those.length;
    error += (Math.abs(mean - share) * those.length) / pairs.length;
    print(`${title}: score ${mean.toFixed(2)}, the same ${share.toFixed(2)} (${those.length} pairs)`);
  }
  print(`${title}: expected calibration error ${error.toFixed(4)}`);
}

function examplesOf({ reading, relevant, copies }: Search): Example[] {
  const places = new Set([...candidatesFor(reading, claims, CANDIDATES_TO_FIT), ...relevant]);
  return [...places].flatMap((place) => {
    if (copies.has(place)) return [];
    const other = claims.readings[place];
    if (!other) return [];
    const features = featuresOf(reading, other, claims.weigh);
    return [{ values: FEATURES.map((name) => features[name]), isPositive: relevant.has(place) }];
  });
}
