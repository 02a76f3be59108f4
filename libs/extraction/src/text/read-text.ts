/** Reads a text as a whole: its paragraphs, headings among them, their sentences and quotations. */
import { paragraphsOf, type Paragraph } from '../clean/prose.js';
import { quotesOf, type Quote } from './quotes.js';
import { sentencesOf, type Sentence } from './sentences.js';

/** A text that was read. Each sentence's `paragraph` is an index in `paragraphs`. */
export interface ReadText {
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
}

/** Reads `text`, without page furniture and datelines. */
export function readText(text: string): ReadText {
  const paragraphs = paragraphsOf(text);
  const bodies = paragraphs.map(({ bodyStart, end }) => ({ start: bodyStart, end }));
  const forms = new Map<string, string>();
  return {
    paragraphs,
    sentences: bodies.flatMap((span, i) => sentencesOf(text, span, i, forms)),
    quotes: quotesOf(text, bodies),
  };
}
