/** Judges candidates by what people marked, and counts as the measure of attributions does. */
import type { Candidate } from '../../libs/extraction/src/attribution/candidates.js';
import { lengthOf } from '../../libs/extraction/src/attribution/ranges.js';
import { NO_SOURCE } from '../../libs/extraction/src/attribution/source-features.js';
import type { Example, ExampleDocument } from './examples.js';

/** How a candidate does. */
export interface Judgement {
  /** The marked attribution whose content it shares most with, if half or more of both together. */
  readonly match?: Example;
  readonly overlap: number;
  /** Source and cue are right as well. */
  readonly triple: boolean;
}

export function judge({ reading, examples }: ExampleDocument, { cue, ranges, source }: Candidate): Judgement {
  const length = ranges.reduce((sum, range) => sum + lengthOf(reading, range), 0);
  const size = (i: number): number => lengthOf(reading, { first: i, last: i });
  let match: Example | undefined;
  let most = 0;
  for (const example of examples) {
    let shared = 0;
    let whole = 0;
    for (const i of example.content) {
      whole += size(i);
      if (ranges.some(({ first, last }) => i >= first && i <= last)) shared += size(i);
    }
    const overlap = shared / Math.max(1, length + whole - shared);
    if (overlap > most) {
      most = overlap;
      match = example;
    }
  }
  if (!match || most < 0.5) return { overlap: most, triple: false };
  const sourced = match.sourceTokens.size === 0 ? source.token === NO_SOURCE : match.sourceTokens.has(source.token);
  return { match, overlap: most, triple: sourced && match.cueTokens.has(cue) };
}

/** F1 of claims (contents) and of triples, 0 to 100. */
export interface Figures {
  readonly claim: number;
  readonly triple: number;
}

/** Figures of the candidates chosen in each document, from their judgements. */
export function figuresOf(
  documents: readonly { readonly marked: number; readonly chosen: readonly Judgement[] }[],
): Figures {
  let claims = 0;
  let triples = 0;
  let total = 0;
  for (const { marked, chosen } of documents) {
    total += marked + chosen.length;
    const taken = new Set<Example>();
    for (const { match, triple } of [...chosen].sort((a, b) => b.overlap - a.overlap)) {
      if (!match || taken.has(match)) continue;
      taken.add(match);
      claims++;
      if (triple) triples++;
    }
  }
  return { claim: (200 * claims) / total, triple: (200 * triples) / total };
}
