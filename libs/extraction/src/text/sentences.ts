/** The sentences of a paragraph, read: words, tags, lemmas and tree. */
import type { Span } from '#domain';
import { beginnings } from './boundaries.js';
import { readSentence, type Token } from './tokens.js';
import { wordsOf } from './words.js';

/** A sentence: its tokens and where it stands. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** Index of its paragraph. */
  readonly paragraph: number;
}

/**
 * The sentences of `text` inside `span`, which is paragraph number `paragraph`. `forms` has the words of its paragraphs
 * before, so that a text keeps each of them once.
 */
export function sentencesOf(
  text: string,
  span: Span,
  paragraph: number,
  forms = new Map<string, string>(),
): Sentence[] {
  const once = (word: string): string => {
    const known = forms.get(word);
    if (known === undefined) forms.set(word, word);
    return known ?? word;
  };
  const pieces = wordsOf(text, span).map(({ start, end, form }) => ({
    start,
    end,
    text: once(text.slice(start, end)),
    lower: once(form),
  }));
  const starts = beginnings(pieces);
  return starts.map((from, i) => {
    const tokens = readSentence(pieces.slice(from, starts[i + 1]));
    return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, tokens, paragraph };
  });
}
