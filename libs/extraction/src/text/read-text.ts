/** Reads a text as a whole: its paragraphs, headings among them, their sentences and quotations. */
import type { Span } from '#domain';
import { paragraphsOf, proseBlocksOf, type Paragraph } from '../clean/prose.js';
import { quotesOf, type Quote } from './quotes.js';
import { sentencesOf, type Sentence } from './sentences.js';

/** A text that was read. Each sentence's `paragraph` is an index in `paragraphs`. */
export interface ReadText {
  /** The blocks that the paragraphs were made of: see `proseBlocksOf`. */
  readonly blocks: readonly Span[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
}

/** Reads `text`, without page furniture and datelines. */
export function readText(text: string): ReadText {
  const blocks = proseBlocksOf(text);
  const paragraphs = paragraphsOf(text, undefined, blocks);
  const bodies = paragraphs.map(({ bodyStart, end }) => ({ start: bodyStart, end }));
  const forms = new Map<string, string>();
  return {
    blocks,
    paragraphs,
    sentences: bodies.flatMap((span, i) => sentencesOf(text, span, i, forms)),
    quotes: quotesOf(text, bodies),
  };
}
