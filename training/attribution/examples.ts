/** Articles as the models of attribution see them, with what people marked in tokens. */
import { readingOf, Coarse, type Reading } from '../../libs/extraction/src/attribution/reading.js';
import { mayBeSource, NO_SOURCE } from '../../libs/extraction/src/attribution/source-features.js';
import { readText } from '../../libs/extraction/src/text/read-text.js';
import type { Annotated, AnnotatedDocument } from './annotations.js';

/** The source's head stands where no model looks for it. */
export const ELSEWHERE = -2;

/** An attribution in tokens. */
export interface Example {
  /** Head of the cue. */
  readonly cue: number;
  readonly cueTokens: ReadonlySet<number>;
  readonly sourceTokens: ReadonlySet<number>;
  readonly content: readonly number[];
  /** Edges of the content in the cue's sentence, in the order of `EDGES`; -1 where there is none. */
  readonly edges: readonly number[];
  /** Index in `SIDES`. */
  readonly side: number;
  /** Head of the source, `NO_SOURCE` or `ELSEWHERE`. */
  readonly source: number;
  /** Whole sentences of content before and behind the cue's. */
  readonly backward: number;
  readonly forward: number;
}

export interface ExampleDocument {
  readonly reading: Reading;
  readonly examples: readonly Example[];
  /** All that were marked, also where no token stands: what recall is of. */
  readonly marked: number;
}

/** Reads `document` and finds what was marked in its tokens. */
export function exampleDocument({ text, attributions }: AnnotatedDocument): ExampleDocument {
  const { sentences, quotes } = readText(text);
  const reading = readingOf(sentences, quotes);
  const examples = attributions.flatMap((attribution): Example[] => {
    const example = exampleOf(reading, attribution);
    return example ? [example] : [];
  });
  return { reading, examples, marked: attributions.length };
}

/** Tokens that `spans` touch, in order. */
function tokensOf({ start, end, count }: Reading, spans: Annotated['content']): number[] {
  const tokens = new Set<number>();
  for (const span of spans) {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((end[middle] as number) <= span.start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < count && (start[i] as number) < span.end; i++) tokens.add(i);
  }
  return [...tokens].sort((a, b) => a - b);
}

/** Tokens that hang from none of the others. */
const headsOf = ({ head }: Reading, tokens: readonly number[]): number[] => {
  const all = new Set(tokens);
  return tokens.filter((i) => !all.has(head[i] as number));
};

function exampleOf(reading: Reading, { source, cue: cueSpans, content: contentSpans }: Annotated): Example | undefined {
  const { sentence, first, coarse } = reading;
  const cueTokens = tokensOf(reading, cueSpans);
  const content = tokensOf(reading, contentSpans);
  const cues = headsOf(reading, cueTokens);
  const isWord = (i: number): boolean =>
    coarse[i] === Coarse.verb || coarse[i] === Coarse.noun || coarse[i] === Coarse.adjective;
  const cue = cues.find(isWord) ?? cues[0];
  if (cue === undefined || content.length === 0) return undefined;
  const s = sentence[cue] as number;
  const before = content.filter((i) => sentence[i] === s && i < cue);
  const behind = content.filter((i) => sentence[i] === s && i > cue);
  const inContent = new Set(content);
  const mostly = (index: number): boolean => {
    const from = first[index] as number;
    const to = first[index + 1] as number;
    let held = 0;
    for (let i = from; i < to; i++) if (inContent.has(i)) held++;
    return 2 * held > to - from;
  };
  let forward = 0;
  let backward = 0;
  while (s + forward + 1 < first.length - 1 && mostly(s + forward + 1)) forward++;
  while (s - backward - 1 >= 0 && mostly(s - backward - 1)) backward++;
  const sourceTokens = tokensOf(reading, source);
  const sourceHead = headsOf(reading, sourceTokens).find((i) => mayBeSource(reading, i) && sentence[i] === s);
  return {
    cue,
    cueTokens: new Set(cueTokens),
    sourceTokens: new Set(sourceTokens),
    content,
    edges: [before[0] ?? -1, before.at(-1) ?? -1, behind[0] ?? -1, behind.at(-1) ?? -1],
    side: (before.length > 0 ? 1 : 0) + (behind.length > 0 ? 2 : 0),
    source: sourceTokens.length === 0 ? NO_SOURCE : (sourceHead ?? ELSEWHERE),
    backward,
    forward,
  };
}
