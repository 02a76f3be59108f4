/** Where claims begin and end, from the places that editors gave them or let stand. */
import type { ExampleClaim, Span, TrainingExample } from '#domain';
import { shiftFeatures } from '../../libs/extraction/src/edges/shift-features.js';
import { shiftScore, stretchOf } from '../../libs/extraction/src/edges/shifted.js';
import { shiftsOf, wordsOf, type Shift, type Stretch } from '../../libs/extraction/src/edges/shifts.js';
import { extract } from '../../libs/extraction/src/extract.js';
import type { Model } from '../../libs/extraction/src/learning/model.js';
import { readText } from '../../libs/extraction/src/text/read-text.js';
import type { Sentence } from '../../libs/extraction/src/text/sentences.js';
import { logistic } from '../../libs/extraction/src/learning/linear.js';
import { adapt, type Lesson, type Prior } from './adapt.js';
import type { Learner } from './learner.js';
import { isStanding } from './lessons.js';
import { contextOf, likest } from './measure.js';

/** Chosen on newsrooms made of news, with conventions and with none: see docs/guides/learning-from-corrections.md. */
const PRIOR: Prior = { strength: 0.1 };
/** So many claims that stand are held against each that was moved; where editors let fewer stand, some that nobody decided on. */
const STANDING = 3;

export const edgesLearner: Learner = {
  model: 'edges',
  measures: ['places', 'claims found'],
  unusableAs: 'as they begin or end where no phrase does',
  learn(model, examples) {
    const decided: Place[] = [];
    const undecided: Place[] = [];
    let unusable = 0;
    for (const example of examples) {
      const { claims } = extract(example.text, contextOf(example));
      const { sentences } = readText(example.text);
      for (const claim of example.claims) {
        const found = likest(placeBefore(claim), claims);
        // What the extractor does not find has no edges to move.
        if (!found || isSplit(claim, found, example)) continue;
        if (claim.decisions.length === 0) undecided.push(...placeOf(model, sentences, found, found));
        if (!isStanding(claim)) continue;
        const place = placeOf(model, sentences, found, claim);
        decided.push(...place);
        if (place.length === 0) unusable += 1;
      }
    }
    const moved = decided.filter(({ isMoved }) => isMoved).length;
    const wanted = Math.max(0, STANDING * moved - (decided.length - moved));
    const all = [...decided, ...spread(undecided, wanted)].flatMap(({ lessons }) => lessons);
    const changes = new Map(
      [...adapt(all, PRIOR)].map(([feature, change]) => [feature, new Map([[0, change]])] as const),
    );
    return { lessons: decided.length, unusable, changes: new Map([['weights', changes]]) };
  },
};

/** What one claim teaches. */
interface Place {
  readonly isMoved: boolean;
  readonly lessons: readonly Lesson[];
}

/** At most `count` of `all`, at even distances. */
function spread<T>(all: readonly T[], count: number): T[] {
  const step = Math.max(1, all.length / count);
  return all.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

/** Where the extractor had it. */
const placeBefore = ({ start, end, before }: ExampleClaim): Span => ({
  start: before?.start ?? start,
  end: before?.end ?? end,
});

/** A claim that was cut in two: its other half is marked by hand, and not given up. */
function isSplit(claim: ExampleClaim, found: Span, { claims }: TrainingExample): boolean {
  if (!claim.decisions.includes('re-anchored')) return false;
  return claims.some(
    ({ start, end, decisions }) =>
      decisions.includes('added') &&
      start < found.end &&
      end > found.start &&
      (end <= claim.start || start >= claim.end),
  );
}

interface Found extends Span {
  readonly content: readonly Span[];
  readonly attribution: ExampleClaim['attribution'];
}

/** A lesson for each other place of the two edges; nothing where the editor's is none of them. */
function placeOf(
  model: Model,
  sentences: readonly Sentence[],
  { content, attribution, start }: Found,
  right: Span,
): [] | [Place] {
  const [opening] = content;
  const closing = content.at(-1);
  const tokens = sentences.find((one) => one.end > start)?.tokens;
  const wanted = tokens && wordsOf(tokens, stretchOf(tokens, right));
  if (!opening || !closing || !wanted) return [];
  const [first, last] = [stretchOf(tokens, opening), stretchOf(tokens, closing)];
  const shifts = shiftsOf(tokens, first, last);
  const isRight = ({ edge, at }: Shift): boolean => at === (edge === 'start' ? wanted.first : wanted.last);
  const stands = (edge: Shift['edge'], piece: Stretch): boolean => {
    const words = wordsOf(tokens, piece);
    return edge === 'start' ? words?.first === wanted.first : words?.last === wanted.last;
  };
  const known = (edge: Shift['edge'], piece: Stretch): boolean =>
    stands(edge, piece) || shifts.some((shift) => shift.edge === edge && isRight(shift));
  if (!known('start', first) || !known('end', last)) return [];
  const weights = { table: model.table('weights'), prior: model.number('prior') };
  const lessons = shifts.map((shift): Lesson => {
    const features = shiftFeatures(tokens, shift, attribution);
    const before = shiftScore(features, weights);
    const target = isRight(shift) ? 1 : logistic(before);
    return { features, size: 1 / Math.sqrt(Math.max(1, features.length)), before, target };
  });
  return [{ isMoved: shifts.some(isRight), lessons }];
}
