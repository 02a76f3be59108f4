/** Cuts a claim in two at the caret. */
import { type Span, trimSpan } from '../../article-text/span.js';

/**
 * Both halves without white space, the first without the comma or dash it would end in; `undefined` where the caret
 * leaves one of them without words.
 */
export function splitSpan(text: string, { start, end }: Span, caret: number): readonly [Span, Span] | undefined {
  if (caret <= start || caret >= end) return undefined;
  const second = trimSpan(text, { start: caret, end });
  const first = trimSpan(text, { start, end: start + text.slice(start, caret).replace(/[\s,;:–—-]+$/u, '').length });
  const hasWords = (span: Span | undefined): span is Span =>
    span !== undefined && /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end));
  return hasWords(first) && hasWords(second) ? [first, second] : undefined;
}
