/** How much of a claim's words is quoted, and where they stand without their quotation marks. */
import type { Span } from '#domain';
import type { Quote } from '../text/quotes.js';

/** The quotations that overlap `span`, by bisection. */
export function quotesWithin(quotes: readonly Quote[], { start, end }: Span): Quote[] {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: Quote[] = [];
  for (let quote = quotes[low]; quote && quote.start < end; quote = quotes[++low]) found.push(quote);
  return found;
}

/** `piece` without marks where it is one quotation as a whole, and how many of its code units are quoted. */
export function quotationOf(piece: Span, quotes: readonly Quote[]): { readonly span: Span; readonly quoted: number } {
  let quoted = 0;
  let span = piece;
  for (const quote of quotes) {
    const start = Math.max(piece.start, quote.inner.start);
    const end = Math.min(piece.end, quote.inner.end);
    if (end <= start) continue;
    // The marks count as quoted, or a short quotation would seem mixed.
    quoted += Math.min(piece.end, quote.end) - Math.max(piece.start, quote.start);
    if (quote.start <= piece.start + 1 && quote.end >= piece.end - 1) span = { start, end };
  }
  return { span, quoted };
}
