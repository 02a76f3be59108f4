/** A stretch of a text, in UTF-16 code units, as anchors count. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Without the white space at both ends; `undefined` when nothing else is in it. */
export function trimSpan(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === '') return undefined;
  const from = start + words.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}
