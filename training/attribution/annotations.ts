/** Reads attributions that people marked in news articles. */
import type { Span } from '../../libs/domain/src/index.js';
import { readJsonLines } from '../lib/corpus-files.js';

/** One attribution: spans of each of its parts, in UTF-16 code units; the source may be empty. */
export interface Annotated {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface AnnotatedDocument {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Annotated[];
}

type Pairs = readonly (readonly [number, number])[];

interface Line {
  readonly id: string;
  readonly text: string;
  readonly annotations: readonly {
    readonly attributions: readonly { readonly source?: Pairs; readonly cue?: Pairs; readonly content?: Pairs }[];
  }[];
}

/** Offsets in UTF-16 code units of each code point, and behind the last one the length. */
function offsetsOf(text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  return [...offsets, at];
}

/** The documents of `part` with what their first annotator marked; attributions without content are left out. */
export function annotatedDocuments(data: string, part: 'train' | 'dev'): AnnotatedDocument[] {
  return readJsonLines<Line>(data, `polnear/${part}.jsonl.gz`).map(({ id, text, annotations }) => {
    const offsets = offsetsOf(text);
    const spans = (pairs: Pairs = []): Span[] =>
      pairs.map(([start, end]) => ({ start: offsets[start] ?? text.length, end: offsets[end] ?? text.length }));
    const attributions = (annotations[0]?.attributions ?? [])
      .map(({ source, cue, content }) => ({ source: spans(source), cue: spans(cue), content: spans(content) }))
      .filter(({ content }) => content.length > 0);
    return { id, text, attributions };
  });
}
