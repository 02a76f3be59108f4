/** How far a cue and a source reach around their head words. */
import type { Candidate } from './candidates.js';
import { holds, type Range } from './ranges.js';
import { Coarse, Quoted, type Reading } from './reading.js';
import { Relation } from './relations.js';
import { NO_SOURCE } from './source-features.js';

/** Words between a cue and its content that still belong to the cue: "called for", "is expected to be". */
const GAP = 3;
/** Words that a cue may take in before its head. */
const LEAD = 4;

/** True for an auxiliary, negation, adverb or particle that hangs from `cue`, and for "to". */
function leads({ head, relation, coarse }: Reading, i: number, cue: number): boolean {
  if (head[i] !== cue) return false;
  const kind = relation[i] as number;
  return (
    kind === Relation.auxiliary ||
    kind === Relation.copula ||
    kind === Relation.negation ||
    kind === Relation.particle ||
    coarse[i] === Coarse.adverb
  );
}

/** First letter of the tag of "to". */
const TO = 84;

const isPreposition = ({ coarse }: Reading, i: number): boolean => coarse[i] === Coarse.preposition || coarse[i] === TO;

/** True where a preposition at `i` leads in the source's phrase. */
const leadsSource = (reading: Reading, source: number, i: number): boolean =>
  isPreposition(reading, i) && source > i && (reading.left[source] as number) <= i + 1;

/** The cue with its auxiliaries and, where its content follows at once, the words between. */
export function cueRange(reading: Reading, { cue, ranges, content, source }: Candidate): Range {
  const { quoted, coarse, sentence } = reading;
  let first = cue;
  let last = cue;
  const free = (i: number): boolean => i !== source.token && !holds(ranges, i) && sentence[i] === sentence[cue];
  while (first > 0 && cue - first < LEAD && free(first - 1) && leads(reading, first - 1, cue)) first--;
  // "according to somebody": the preposition that leads in the source.
  if (leadsSource(reading, source.token, cue + 1) && free(cue + 1)) last++;
  const next = content.behind?.first;
  if (next === undefined || next - cue - 1 > GAP) return { first, last };
  for (let i = last + 1; i < next; i++) {
    if (!free(i) || quoted[i] === Quoted.mark || coarse[i] === Coarse.comma) break;
    last = i;
  }
  return { first, last };
}

/** The source's phrase, without what belongs to cue or content; `undefined` where there is none. */
export function sourceRange(reading: Reading, { cue, ranges, source }: Candidate, ofCue: Range): Range | undefined {
  const { left, right, coarse, quoted, sentence } = reading;
  const at = source.token;
  if (at === NO_SOURCE) return undefined;
  const free = (i: number): boolean =>
    (i < ofCue.first || i > ofCue.last) &&
    !holds(ranges, i) &&
    quoted[i] !== Quoted.mark &&
    sentence[i] === sentence[cue];
  let first = at;
  let last = at;
  while (first > (left[at] as number) && free(first - 1)) first--;
  while (last < (right[at] as number) && free(last + 1)) last++;
  while (first < at && (coarse[first] === Coarse.comma || isPreposition(reading, first))) first++;
  while (last > at && (coarse[last] === Coarse.comma || coarse[last] === Coarse.colon)) last--;
  return { first, last };
}
