/** The cleaned text of an article given as plain text: what anchors point into. */
import { paragraphsOf } from './prose.js';

/** What is known of an article once it is cleaned. Absent where the article does not say so itself. */
export interface CleanArticle {
  /** Paragraphs with one blank line between them; every character inside a paragraph as it was given. */
  readonly text: string;
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  /** ISO 8601 time, from metadata only and never from page furniture. */
  readonly publishedAt?: string;
  readonly language?: string;
}

/**
 * Cleans a plain text: page furniture and repeated headlines go, paragraphs stay as they are
 * (non-breaking spaces and curly quotes included).
 * @param title the article's title where it is known; the same line at the text's top is left out.
 */
export function cleanText(raw: string, title?: string): CleanArticle {
  const text = paragraphsOf(raw, title)
    .map(({ start, end }) => raw.slice(start, end))
    .join('\n\n');
  return title === undefined ? { text } : { text, title };
}
