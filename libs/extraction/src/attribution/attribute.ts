/** Attributions of a whole text: frames of each sentence, and quotations tied to them over sentences and paragraphs. */
import type { Span } from '#domain';
import type { Quote } from '../text/quotes.js';
import type { Sentence } from '../text/sentences.js';
import { SPEECH_ACTS } from './cues.js';
import type { Frame, View } from './frame.js';
import { framesOf } from './frames.js';
import { isFiniteLike, isQuoteMark } from './noun-phrase.js';

/** A stretch of one sentence that an attribution claims. */
export interface Piece extends Span {
  readonly sentence: number;
}

/** One attribution: its frame, where its source and cue stand, and the pieces of text that it attributes. */
export interface Attributed {
  readonly frame: Frame;
  /** Sentence of the cue. */
  readonly sentence: number;
  readonly source?: Span;
  readonly cue: Span;
  readonly pieces: Piece[];
}

/** Quotations of fewer words are terms in quotation marks, not speech. */
const LEAST_WORDS_OF_SPEECH = 4;

/** The sentence's tokens with the quotation that each stands in. `from` is the first quotation that may matter. */
function viewOf(sentence: Sentence, quotes: readonly Quote[], from: number): { view: View; next: number } {
  let q = from;
  const quote = sentence.tokens.map(({ start, end }) => {
    while (q < quotes.length && (quotes[q]?.end ?? 0) <= start) q++;
    const current = quotes[q];
    return current && start >= current.inner.start && end <= current.inner.end ? q : -1;
  });
  return { view: { tokens: sentence.tokens, quote }, next: q };
}

/** Offsets of the tokens `from`..`to`, without a comma, dash or full stop at either end that stands outside quotation marks. */
function spanOf(view: View, from: number, to: number): Span | undefined {
  const { tokens } = view;
  while (from < to && /^(?:[,;:—–-]|--)$/.test(tokens[from]?.text ?? '')) from++;
  while (to > from && /^(?:[,;:—–.-]|--)$/.test(tokens[to - 1]?.text ?? '') && (view.quote[to - 1] ?? -1) < 0) to--;
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && to > from ? { start: first.start, end: last.end } : undefined;
}

/** "said that her client was sorry and intended to appeal": intentions go on with what is said. */
const INTENDING = /^(?:intend|plan|hope|want|aim)$/;

/** Where the content behind `frame` ends: the sentence's end, or where a later frame is joined on. */
function endOfContent(view: View, frame: Frame, later: readonly Frame[]): number {
  let end = frame.until ?? view.tokens.length;
  for (const next of later) {
    // "found that 54 percent backed it and 31 percent opposed it": what is told of others is part of what is said.
    if (next.kind === 'judgement' && next.source !== frame.source && !SPEECH_ACTS.has(next.lemma)) continue;
    const thinksAlong = (next.kind === 'thought' || INTENDING.test(next.lemma)) && next.source === frame.source;
    if (next.cut !== undefined && next.cut > (frame.after ?? 0) && !thinksAlong) end = Math.min(end, next.cut);
    else if (next.before !== undefined && next.after === undefined && next.start > (frame.after ?? 0))
      end = Math.min(end, next.before);
  }
  if (frame.kind !== 'judgement') return end;
  // What is judged ends with its clause: "derided the deal, but learned from it".
  const comma = view.tokens.findIndex(({ text }, i) => i > (frame.after ?? 0) && text === ',');
  return comma > 0 ? Math.min(end, comma) : end;
}

/** Where the content before `frame` begins: behind the last frame that ended before it, else the sentence's beginning. */
function startOfContent(view: View, frame: Frame, earlier: readonly Frame[]): number {
  let start = 0;
  for (const previous of earlier) {
    if (
      previous.after !== undefined &&
      previous.before === undefined &&
      frame.kind !== 'according' &&
      previous.after < frame.start
    )
      continue;
    if (previous.before !== undefined) {
      let behind = Math.max(previous.cue.to, previous.source?.to ?? 0);
      while (
        behind < frame.start &&
        !/^[,;]$/.test(view.tokens[behind]?.text ?? '') &&
        !isQuoteMark(view.tokens[behind])
      )
        behind++;
      if (behind < (frame.before ?? 0)) start = Math.max(start, behind);
    }
  }
  return start;
}

function piecesOf(view: View, sentence: number, frames: readonly Frame[], i: number): Piece[] {
  const frame = frames[i];
  if (!frame) return [];
  const pieces: Piece[] = [];
  if (frame.before !== undefined) {
    const span = spanOf(view, startOfContent(view, frame, frames.slice(0, i)), frame.before);
    if (span) pieces.push({ start: span.start, end: span.end, sentence });
  }
  if (frame.after !== undefined) {
    const span = spanOf(view, frame.after, endOfContent(view, frame, frames.slice(i + 1)));
    if (span) pieces.push({ start: span.start, end: span.end, sentence });
  }
  // A copy has no room to grow, which every attribution of a long text would keep.
  return pieces.slice();
}

const offsets = (view: View, range: { from: number; to: number }): Span | undefined => {
  const first = view.tokens[range.from];
  const last = view.tokens[range.to - 1];
  return first && last ? { start: first.start, end: last.end } : undefined;
};

/** True where the sentence is speech from beginning to end: nothing but quotation marks stands outside. */
function whollyQuoted({ view }: Read): boolean {
  return view.tokens.every((token, i) => (view.quote[i] ?? -1) >= 0 || isQuoteMark(token) || token.pos === 'PUNCT');
}

interface Read {
  readonly sentence: Sentence;
  readonly view: View;
  readonly own: Attributed[];
}

/** The last attribution of the sentence that could have spoken what comes next. */
function speakerIn(read: Read | undefined): Attributed | undefined {
  return read?.own.findLast(
    ({ frame, source }) => source && (frame.kind === 'speech' || frame.kind === 'according' || frame.kind === 'colon'),
  );
}

/** Every attribution of the text, in the order of their cues. */
export function attributionsOf(sentences: readonly Sentence[], quotes: readonly Quote[]): Attributed[] {
  const reads: Read[] = [];
  let q = 0;
  for (const [index, sentence] of sentences.entries()) {
    const { view, next } = viewOf(sentence, quotes, q);
    q = next;
    const frames = framesOf(view);
    const own: Attributed[] = [];
    for (const [i, frame] of frames.entries()) {
      const cue = offsets(view, frame.cue);
      if (!cue) continue;
      const source = frame.source && offsets(view, frame.source);
      own.push({ frame, sentence: index, cue, pieces: piecesOf(view, index, frames, i), ...(source && { source }) });
    }
    reads.push({ sentence, view, own: own.slice() });
  }
  tieQuotations(reads, quotes);
  return reads.flatMap(({ own }) => own.filter(({ pieces }) => pieces.length > 0));
}

/** Gives every sentence that is speech as a whole to the attribution that its quotation belongs to. */
function tieQuotations(reads: readonly Read[], quotes: readonly Quote[]): void {
  const byQuote = new Map<number, Attributed>();
  for (const { view, own } of reads) {
    for (const attributed of own) {
      for (const piece of attributed.pieces) {
        for (const [i, token] of view.tokens.entries()) {
          const quote = view.quote[i] ?? -1;
          if (quote >= 0 && token.start >= piece.start && token.end <= piece.end && !byQuote.has(quote))
            byQuote.set(quote, attributed);
        }
      }
    }
  }
  // The closing paragraph of a longer quotation names the speaker of those before it.
  for (let q = quotes.length - 1; q > 0; q--) {
    const speaker = quotes[q]?.continues ? byQuote.get(q) : undefined;
    if (speaker && !byQuote.has(q - 1)) byQuote.set(q - 1, speaker);
  }
  // The sentence behind a quotation of several names their speaker.
  for (const [index, { view }] of reads.entries()) {
    const quote = view.quote.findLast((candidate) => candidate >= 0) ?? -1;
    const speaker = quote < 0 || byQuote.has(quote) ? undefined : leadOut(reads, index);
    if (speaker) byQuote.set(quote, speaker);
  }
  let last: Attributed | undefined;
  for (const [index, read] of reads.entries()) {
    if (!whollyQuoted(read)) {
      last = speakerIn(read) ?? (read.sentence.paragraph === reads[index - 1]?.sentence.paragraph ? last : undefined);
      continue;
    }
    if (read.own.length > 0) {
      last = speakerIn(read) ?? last;
      continue;
    }
    const quote = read.view.quote.find((candidate) => candidate >= 0) ?? -1;
    if (quote < 0) continue;
    const carried = quotes[quote]?.continues ? byQuote.get(quote - 1) : undefined;
    const speaker = byQuote.get(quote) ?? carried ?? last;
    if (!speaker || !isSpeech(read)) continue;
    byQuote.set(quote, speaker);
    last = speaker;
    const span = spanOf(read.view, 0, read.view.tokens.length);
    if (span) speaker.pieces.push({ ...span, sentence: index });
  }
  for (const { own } of reads) for (const { pieces } of own) pieces.sort((a, b) => a.start - b.start);
}

/** `"Nothing is decided." Merkel said.`: the next sentence is the cue of this one and has no content of its own. */
function leadOut(reads: readonly Read[], index: number): Attributed | undefined {
  const next = reads[index + 1];
  if (!next || next.sentence.paragraph !== reads[index]?.sentence.paragraph) return undefined;
  return next.own.find(({ frame, source, pieces }) => source && frame.start <= 1 && pieces.length === 0);
}

function isSpeech({ view }: Read): boolean {
  const words = view.tokens.filter(({ pos }) => pos !== 'PUNCT').length;
  return words >= LEAST_WORDS_OF_SPEECH || view.tokens.some(isFiniteLike);
}
