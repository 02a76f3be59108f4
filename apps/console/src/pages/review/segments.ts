/** Cuts an article's text into paragraphs, and these where claims begin and end. */

/** Where a claim stands, in UTF-16 code units of the text. */
export interface Span {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The claims that cover it, the innermost first. */
  readonly claimIds: readonly string[];
  /** The claims that end with it, whose marks are drawn behind it. */
  readonly endOf: readonly string[];
}

export interface Paragraph {
  readonly start: number;
  readonly segments: readonly Segment[];
}

/**
 * Paragraphs in order, without the line breaks between them; the segments of one paragraph join to its text.
 * Claims may lie within each other, and over the end of a paragraph.
 */
export function paragraphsOf(text: string, spans: readonly Span[]): Paragraph[] {
  const inOrder = spans
    .filter(({ start, end }) => start >= 0 && end > start && end <= text.length)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const paragraphs: Paragraph[] = [];
  let first = 0;
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (line.trim() === '') continue;
    const end = index + line.length;
    while ((inOrder[first]?.end ?? Infinity) <= index) first += 1;
    const here: Span[] = [];
    for (let at = first; (inOrder[at]?.start ?? Infinity) < end; at += 1) {
      const span = inOrder[at];
      if (span && span.end > index) here.push(span);
    }
    paragraphs.push({ start: index, segments: segmentsOf(text, index, end, here) });
  }
  return paragraphs;
}

function segmentsOf(text: string, start: number, end: number, spans: readonly Span[]): Segment[] {
  const inside = spans.flatMap((span) => [span.start, span.end]).filter((at) => at > start && at < end);
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const over = spans
      .filter((span) => span.start <= from && span.end >= to)
      .toSorted((one, other) => one.end - one.start - (other.end - other.start));
    return {
      start: from,
      end: to,
      text: text.slice(from, to),
      claimIds: over.map(({ id }) => id),
      endOf: over.filter((span) => span.end === to).map(({ id }) => id),
    };
  });
}
