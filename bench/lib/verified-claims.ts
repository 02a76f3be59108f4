/** The claims to search and the texts that repeat them, as the folder claim-matching of the data has them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readStatement, weighBy, type Reading, type Weigh } from '#matching';

/** A text, and the places among the claims of those that say the same. */
export interface Search {
  readonly reading: Reading;
  readonly relevant: ReadonlySet<number>;
  /** Places that count neither as right nor as wrong: the claim itself, and near copies that nobody has judged. */
  readonly copies: ReadonlySet<number>;
}

export interface VerifiedClaims {
  readonly readings: readonly Reading[];
  readonly weigh: Weigh;
  /** Places of the claims that hold a term. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Tweets; `train` and `dev`. */
  tweets(part: string): Search[];
  /** Every `nth` headline that a claim was published under, from `from` on. */
  headlines(nth: number, from: number): Search[];
  /** Every `nth` claim, among the others, which say something else. */
  themselves(nth: number, from: number): Search[];
}

/** Claims that share a term are looked through at most, as in the database. */
const MOST_OF_A_TERM = 2_000;

const NONE: ReadonlySet<number> = new Set();

/** Share of terms in common from which two claims may well be one that was checked twice. */
const COPY = 0.6;

interface VerifiedClaim {
  readonly id: string;
  readonly claim: string;
  readonly title: string | null;
}

export function readVerifiedClaims(folder: string): VerifiedClaims {
  const claims = readLines<VerifiedClaim>(folder, 'verified_claims');
  const readings = claims.map(({ claim }) => readStatement(claim));
  const places = new Map<string, number[]>();
  for (const [place, { terms }] of readings.entries()) {
    for (const term of terms) places.set(term, [...(places.get(term) ?? []), place]);
  }
  const counts = new Map([...places].map(([term, list]) => [term, list.length]));
  const placeOf = new Map(claims.map(({ id }, place) => [id, place]));
  return {
    readings,
    places,
    weigh: weighBy(counts, claims.length),
    tweets: (part) =>
      readLines<{ text: string; relevant: string[] }>(folder, part).map(({ text, relevant }) => ({
        reading: readStatement(text),
        relevant: new Set(relevant.flatMap((id) => placeOf.get(id) ?? [])),
        copies: NONE,
      })),
    headlines: (nth, from) =>
      claims.flatMap(({ title }, place) =>
        title === null || place % nth !== from
          ? []
          : [{ reading: readStatement(title), relevant: new Set([place]), copies: NONE }],
      ),
    themselves: (nth, from) =>
      readings.flatMap((reading, place) =>
        place % nth === from ? [{ reading, relevant: NONE, copies: copiesOf(reading, readings) }] : [],
      ),
  };
}

function copiesOf({ terms }: Reading, readings: readonly Reading[]): Set<number> {
  const own = new Set(terms);
  const isCopy = (other: Reading): boolean =>
    other.terms.filter((term) => own.has(term)).length >= COPY * Math.max(own.size, other.terms.length);
  return new Set(readings.flatMap((other, place) => (isCopy(other) ? [place] : [])));
}

/** The `most` claims that share the heaviest terms with `reading`, the heaviest first. */
export function candidatesFor({ terms }: Reading, { places, weigh }: VerifiedClaims, most: number): number[] {
  const weights = new Map<number, number>();
  for (const term of terms) {
    for (const place of (places.get(term) ?? []).slice(0, MOST_OF_A_TERM)) {
      weights.set(place, (weights.get(place) ?? 0) + weigh(term));
    }
  }
  return heaviest(weights, most);
}

/** The same by BM25 (k1 1.2, b 0.75): what a search engine would answer. */
export function bm25({ terms }: Reading, { places, weigh, readings }: VerifiedClaims, most: number): number[] {
  const usual = readings.reduce((sum, reading) => sum + reading.terms.length, 0) / readings.length;
  const weights = new Map<number, number>();
  for (const term of terms) {
    for (const place of places.get(term) ?? []) {
      const length = (readings[place]?.terms.length ?? 0) / usual;
      weights.set(place, (weights.get(place) ?? 0) + (weigh(term) * 2.2) / (1 + 1.2 * (0.25 + 0.75 * length)));
    }
  }
  return heaviest(weights, most);
}

function heaviest(weights: ReadonlyMap<number, number>, most: number): number[] {
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([place]) => place);
}

function readLines<T>(folder: string, name: string): T[] {
  const text = gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`))).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
