/** What is known of a candidate among its neighbours, as numbers for the trees that rank it. */
import { argumentsOf } from './arguments.js';
import type { Candidate } from './candidates.js';
import { holds, lengthOf, sharedLength, type Range } from './ranges.js';
import { Quoted, type Reading } from './reading.js';
import { NO_SOURCE } from './source-features.js';

/** Candidates on either side that are looked at. */
const NEIGHBOURS = 14;
/** A distance where there is nothing. */
const FAR = 99;
/** From this probability on a neighbour counts as a cue. */
const CUE = 0.3;

const logOdds = (p: number): number => {
  const inside = Math.min(1 - 1e-6, Math.max(1e-6, p));
  return Math.log(inside / (1 - inside));
};

function sharedOf(reading: Reading, some: readonly Range[], others: readonly Range[]): number {
  let shared = 0;
  for (const one of some) for (const other of others) shared += sharedLength(reading, one, other);
  return shared;
}

/** What the candidates around one do to it: their probabilities, and distances in tokens. */
interface Neighbours {
  /** The likeliest, weighed, whose content holds its cue; and the second of them. */
  readonly covered: number;
  readonly coveredTwice: number;
  /** The likeliest whose cue its content holds; and all of them. */
  readonly held: number;
  readonly heldSum: number;
  /** The share of its content that one beside it claims, weighed. */
  readonly overlap: number;
  /** The likeliest of its sentence before and behind it; how far the next likely one is. */
  readonly left: number;
  readonly right: number;
  readonly toLeft: number;
  readonly toRight: number;
  /** The likeliest with the same source. */
  readonly sameSource: number;
  /** The one that its cue hangs from. */
  readonly above: number;
}

/** What the candidates around number `k` do to it. */
function amongNeighbours(reading: Reading, all: readonly Candidate[], k: number, length: number): Neighbours {
  const own = all[k] as Candidate;
  const s = reading.sentence[own.cue];
  let covered = 0;
  let coveredTwice = 0;
  let held = 0;
  let heldSum = 0;
  let overlap = 0;
  let left = 0;
  let right = 0;
  let toLeft = FAR;
  let toRight = FAR;
  let sameSource = 0;
  let above = 0;
  for (let m = Math.max(0, k - NEIGHBOURS); m < Math.min(all.length, k + NEIGHBOURS + 1); m++) {
    const other = all[m] as Candidate;
    if (m === k) continue;
    const within = holds(other.ranges, own.cue);
    if (within) {
      const weight = other.p * other.content.expected;
      coveredTwice = Math.max(coveredTwice, Math.min(covered, weight));
      covered = Math.max(covered, weight);
    }
    if (holds(own.ranges, other.cue)) {
      held = Math.max(held, other.p);
      heldSum += other.p;
    } else if (!within) {
      overlap = Math.max(overlap, (other.p * sharedOf(reading, own.ranges, other.ranges)) / Math.max(1, length));
    }
    if (reading.head[own.cue] === other.cue) above = other.p;
    if (reading.sentence[other.cue] !== s) continue;
    if (m < k) {
      left = Math.max(left, other.p);
      if (other.p > CUE) toLeft = own.cue - other.cue;
    } else {
      right = Math.max(right, other.p);
      if (other.p > CUE && toRight === FAR) toRight = other.cue - own.cue;
    }
    if (other.source.token === own.source.token && own.source.token !== NO_SOURCE) {
      sameSource = Math.max(sameSource, other.p);
    }
  }
  return { covered, coveredTwice, held, heldSum, overlap, left, right, toLeft, toRight, sameSource, above };
}

function quotedShare({ quoted }: Reading, ranges: readonly Range[]): number {
  let inside = 0;
  let count = 0;
  for (const { first, last } of ranges) {
    for (let i = first; i <= last; i++) if (quoted[i] === Quoted.inside) inside++;
    count += last - first + 1;
  }
  return count === 0 ? 0 : inside / count;
}

/** The features of candidate number `k` of `all`, always as many. `density`: candidates' probabilities per hundred tokens. */
export function candidateFeatures(reading: Reading, all: readonly Candidate[], k: number, density: number): number[] {
  const { sentence, first, quoted, coarse, relation, head } = reading;
  const { cue, p, content, ranges, source, whole } = all[k] as Candidate;
  const s = sentence[cue] as number;
  const from = first[s] as number;
  const to = first[s + 1] as number;
  const length = ranges.reduce((sum, range) => sum + lengthOf(reading, range), 0);
  const [none = 0, before = 0, behind = 0, both = 0] = content.sides;
  const around = amongNeighbours(reading, all, k, length);
  const args = argumentsOf(reading, cue);
  const side = (x: number): number => (x < 0 ? 0 : x < cue ? 1 : 2);
  const at = source.token;
  const sourced = at !== NO_SOURCE;
  return [
    logOdds(p),
    whole,
    content.expected,
    logOdds(source.p),
    source.none,
    sourced ? 1 : 0,
    none,
    before,
    behind,
    both,
    content.side,
    content.p,
    content.further,
    content.forward,
    content.backward,
    length,
    quotedShare(reading, ranges),
    around.covered,
    around.coveredTwice,
    around.held,
    around.heldSum,
    around.overlap,
    around.left,
    around.right,
    around.toLeft,
    around.toRight,
    around.sameSource,
    around.above,
    quoted[cue] as number,
    cue - from,
    to - cue,
    to - from,
    side(args.subject),
    side(args.object),
    side(args.content),
    args.passive ? 1 : 0,
    coarse[cue] as number,
    relation[cue] as number,
    sourced ? at - cue : -FAR,
    sourced ? (coarse[at] as number) : 0,
    sourced ? (relation[at] as number) : -1,
    sourced ? (quoted[at] as number) : -1,
    source.second,
    density,
    head[cue] === -1 ? 1 : 0,
    content.before ? cue - content.before.last : FAR,
    content.behind ? content.behind.first - cue : FAR,
    s === 0 ? 1 : 0,
    (all.length / reading.count) * 100,
  ];
}

/** Candidates' probabilities per hundred tokens. */
export function densityOf(reading: Reading, all: readonly Candidate[]): number {
  return (all.reduce((sum, { p }) => sum + p, 0) / Math.max(1, reading.count)) * 100;
}
