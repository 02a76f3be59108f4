/** A text laid out flat for the attribution models: hashed words, trees and quotations as arrays over its tokens. */
import { hashText } from '../learning/hash.js';
import { loadModel } from '../learning/load-model.js';
import type { Quote } from '../text/quotes.js';
import type { Sentence } from '../text/sentences.js';
import { relationOf } from './relations.js';

/** Where a token stands to quotation marks. */
export const Quoted = { outside: 0, inside: 1, mark: 2 } as const;

/** First letters of Penn tags, as character codes: what most rules ask for. */
export const Coarse = { verb: 86, noun: 78, adjective: 74, preposition: 73, adverb: 82, colon: 58, comma: 44 } as const;

/** Passes over one sentence that carry the extents of subtrees upwards; a deeper tree stays incomplete. */
const PASSES = 40;

/** A text as arrays over its tokens; heads and all other indexes are of tokens in the whole text. */
export interface Reading {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Characters before each token, spaces not counted; one more than there are tokens. */
  readonly chars: Int32Array;
  /** Hash of the word in lower case. */
  readonly form: Int32Array;
  readonly lemma: Int32Array;
  readonly tag: Int32Array;
  /** First letter of the tag, as its character code. */
  readonly coarse: Uint8Array;
  /** Class of the word among 512, and among 64. */
  readonly fineClass: Int32Array;
  readonly coarseClass: Int32Array;
  /** See `Relation`. */
  readonly relation: Uint8Array;
  /** -1 for a root. */
  readonly head: Int32Array;
  /** First and last token of the subtree. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Children of token `i` in order: `children[firstChild[i]]` up to before `children[firstChild[i + 1]]`. */
  readonly firstChild: Int32Array;
  readonly children: Int32Array;
  /** See `Quoted`. */
  readonly quoted: Uint8Array;
  /** Index of the quotation, -1 outside. */
  readonly quote: Int32Array;
  readonly quotes: readonly Quote[];
  readonly sentence: Int32Array;
  /** First token of each sentence; one more than there are sentences. */
  readonly first: Int32Array;
  /** Paragraph of each sentence. */
  readonly paragraph: Int32Array;
}

/** Lays out `sentences` with their `quotes`, both in the order of the text. Linear in the number of tokens. */
export function readingOf(sentences: readonly Sentence[], quotes: readonly Quote[]): Reading {
  const reading = emptyReading(
    sentences.reduce((sum, { tokens }) => sum + tokens.length, 0),
    sentences.length,
    quotes,
  );
  const { first, paragraph, sentence, count } = reading;
  let at = 0;
  for (const [s, { tokens, paragraph: ofSentence }] of sentences.entries()) {
    first[s] = at;
    paragraph[s] = ofSentence;
    sentence.fill(s, at, at + tokens.length);
    fillWords(reading, tokens, at);
    at += tokens.length;
    fillExtents(reading, at - tokens.length, at);
  }
  first[sentences.length] = count;
  fillChildren(reading);
  fillQuotes(reading);
  return reading;
}

function emptyReading(count: number, sentences: number, quotes: readonly Quote[]): Reading {
  const integers = (length = count): Int32Array => new Int32Array(length);
  return {
    count,
    start: integers(),
    end: integers(),
    chars: integers(count + 1),
    form: integers(),
    lemma: integers(),
    tag: integers(),
    coarse: new Uint8Array(count),
    fineClass: integers(),
    coarseClass: integers(),
    relation: new Uint8Array(count),
    head: integers(),
    left: integers(),
    right: integers(),
    firstChild: integers(count + 1),
    children: integers(),
    quoted: new Uint8Array(count),
    quote: integers().fill(-1),
    quotes,
    sentence: integers(),
    first: integers(sentences + 1),
    paragraph: integers(sentences),
  };
}

function fillWords(reading: Reading, tokens: Sentence['tokens'], from: number): void {
  const classes = loadModel('word-classes');
  const fine = classes.table('classes');
  const coarse = classes.numbers('coarse');
  for (const [i, token] of tokens.entries()) {
    const at = from + i;
    const form = hashText(token.lower);
    const fineClass = fine.weight(form);
    reading.start[at] = token.start;
    reading.end[at] = token.end;
    reading.chars[at + 1] = (reading.chars[at] as number) + token.end - token.start;
    reading.form[at] = form;
    reading.lemma[at] = hashText(token.lemma);
    reading.tag[at] = hashText(token.tag);
    reading.coarse[at] = token.tag.charCodeAt(0);
    reading.fineClass[at] = fineClass;
    reading.coarseClass[at] = fineClass > 0 ? (coarse[fineClass - 1] ?? 0) : 0;
    reading.relation[at] = relationOf(token.relation);
    reading.head[at] = token.head < 0 ? -1 : token.head + from;
  }
}

/** Extents of the subtrees of one sentence, carried from child to head until nothing changes. */
function fillExtents({ head, left, right }: Reading, from: number, to: number): void {
  for (let i = from; i < to; i++) left[i] = right[i] = i;
  let changed = true;
  for (let pass = 0; changed && pass < PASSES; pass++) {
    changed = false;
    for (let step = from; step < to; step++) {
      const i = pass % 2 === 0 ? step : to - 1 - (step - from);
      const above = head[i] as number;
      if (above < 0) continue;
      if ((left[i] as number) < (left[above] as number)) {
        left[above] = left[i] as number;
        changed = true;
      }
      if ((right[i] as number) > (right[above] as number)) {
        right[above] = right[i] as number;
        changed = true;
      }
    }
  }
}

function fillChildren({ head, firstChild, children, count }: Reading): void {
  for (const above of head) if (above >= 0) firstChild[above + 1] = (firstChild[above + 1] as number) + 1;
  for (let i = 0; i < count; i++) firstChild[i + 1] = (firstChild[i + 1] as number) + (firstChild[i] as number);
  const next = firstChild.slice(0, count);
  for (let i = 0; i < count; i++) {
    const above = head[i] as number;
    if (above < 0) continue;
    children[next[above] as number] = i;
    next[above] = (next[above] as number) + 1;
  }
}

function fillQuotes({ quotes, quote, quoted, start, end, count }: Reading): void {
  let q = 0;
  for (let i = 0; i < count; i++) {
    const from = start[i] as number;
    const to = end[i] as number;
    while (q < quotes.length && (quotes[q]?.end ?? 0) <= from) q++;
    const current = quotes[q];
    if (!current || to <= current.start) continue;
    quote[i] = q;
    quoted[i] = from >= current.inner.start && to <= current.inner.end ? Quoted.inside : Quoted.mark;
  }
}
