/** Adds what the trained models find to what the rules found, where these are silent. */
import type { Span } from '#domain';
import type { Sentence } from '../text/sentences.js';
import type { Attributed, Piece } from './attribute.js';
import { cueOf } from './cues.js';
import type { Learnt } from './learnt.js';

/** Less likely attributions are not claimed for anybody. */
const LEAST = 0.8;

/** Tells whether a span shares no word with one of `spans`. */
function freeOf(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const ends: number[] = [];
  for (const { end } of sorted) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? Infinity) < end) low = middle + 1;
      else high = middle;
    }
    return low === 0 || (ends[low - 1] ?? 0) <= start;
  };
}

/**
 * `attributed`, and of `learnt` those with a source and a known verb that share no word with one of them, in the order
 * of their cues.
 * A sentence of `sentences` that holds none of a content's spans is a heading.
 */
export function supplemented(
  attributed: readonly Attributed[],
  learnt: readonly Learnt[],
  sentences: readonly Sentence[],
): Attributed[] {
  const free = freeOf(attributed.flatMap(({ pieces, cue }) => [...pieces, cue]));
  const added = learnt.flatMap((one): Attributed[] => {
    const { source, cue, content, probability } = one;
    if (probability < LEAST || !source || ![cue, ...content].every(free)) return [];
    const at = sentenceAt(sentences, cue.start);
    const tokens = sentences[at]?.tokens;
    const head = tokens?.find(({ start, end }) => start >= cue.start && end <= cue.end && start === one.head);
    const known = head && cueOf(head);
    if (!known) return [];
    const pieces = content.flatMap((span): Piece[] => {
      const sentence = sentenceAt(sentences, span.start);
      return sentence < 0 ? [] : [{ ...span, sentence }];
    });
    if (pieces.length === 0) return [];
    const index = tokens?.indexOf(head) ?? 0;
    return [
      {
        frame: { kind: known.kind, lemma: known.lemma, cue: { from: index, to: index + 1 }, start: index },
        sentence: at,
        source,
        cue,
        pieces,
      },
    ];
  });
  return [...attributed, ...added].sort((a, b) => a.cue.start - b.cue.start);
}

/** Index of the sentence that holds `offset`, -1 where none does. */
function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (sentences[low]?.start ?? Infinity) <= offset ? low : -1;
}
