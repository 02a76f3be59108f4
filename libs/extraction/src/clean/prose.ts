/** Where the prose of a stored text stands: its paragraphs, without page furniture, headline repeats and datelines. */
import type { Span } from '#domain';
import { addressesReader } from './furniture-model.js';
import { comparable, datelineLength, isAuthorNote, isFurniture, trailingCredit } from './furniture.js';

/** A paragraph of prose. `heading` is a line that is no sentence: it structures the text and claims nothing. */
export interface Paragraph extends Span {
  readonly heading: boolean;
  /** Where its first sentence begins, behind a dateline. */
  readonly bodyStart: number;
}

const LINE_BREAK = new Set(['\n', '\r', '\u2028', '\u2029', '\f', '\v']);
const ENDS_SENTENCE = /[.!?…:;]["”’')\]]*$/;
/** A line that ends with a semicolon or a colon is a headline. */
const WHOLE_SENTENCE = /[.!?…]["”’')\]]*$/;
/** `“We agreed.” ― Angela Merkel`: a quotation with its speaker, though no full stop ends it. */
const SIGNED = /[.!?…]["”’] ?[—–―] ?\p{Lu}/u;
/** Lines of hard-wrapped text are about this long. */
const WRAP = { least: 45, most: 100 };
const HEADING_AT_MOST = 160;
/** Lines at the end among which those about authors stand. */
const LAST_LINES = 4;
/** A text of fewer blocks is no page: what it says to somebody, its author says. */
const LEAST_OF_A_PAGE = 4;
/** Blocks at the top in which a headline may stand again. */
const HEADLINE_REPEATS_WITHIN = 6;

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** Lines with text, and whether a blank line stands before each. */
function linesOf(text: string): { span: Span; afterBlank: boolean }[] {
  const lines: { span: Span; afterBlank: boolean }[] = [];
  let from = 0;
  let afterBlank = true;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !LINE_BREAK.has(text[i] ?? '')) continue;
    const span = trimmed(text, from, i);
    if (span.end > span.start) {
      lines.push({ span, afterBlank });
      afterBlank = false;
    } else if (!(text[i - 1] === '\r' && text[i] === '\n')) afterBlank = true;
    from = i + 1;
  }
  return lines;
}

/** True where a line break is a hard wrap inside a sentence and no paragraph's end. */
function isWrapped(text: string, before: Span, after: Span): boolean {
  const length = before.end - before.start;
  if (length < WRAP.least || length > WRAP.most) return false;
  const line = text.slice(before.start, before.end);
  if (isFurniture(line) || isFurniture(text.slice(after.start, after.end))) return false;
  return (
    /^[\p{Ll}\d]/u.test(text.slice(after.start, after.start + 2)) ||
    (!ENDS_SENTENCE.test(line.slice(-4)) && /[,\p{Ll}]$/u.test(line) && length > 60)
  );
}

/** The text's blocks: lines, hard-wrapped ones put together. */
function blocksOf(text: string): Span[] {
  const blocks: Span[] = [];
  let last: Span | undefined;
  for (const { span, afterBlank } of linesOf(text)) {
    const open = blocks.at(-1);
    if (open && last && !afterBlank && isWrapped(text, last, span))
      blocks[blocks.length - 1] = { start: open.start, end: span.end };
    else blocks.push(span);
    last = span;
  }
  return blocks;
}

/** Whole sentences that the page says to its reader. */
const isSpokenByPage = (block: string): boolean => WHOLE_SENTENCE.test(block.slice(-4)) && addressesReader(block);

/** "Q" of "Q: Will you buy it?", and other labels of turns; empty where there is none. */
const labelOf = (block: string): string =>
  /^(?<label>[\p{Lu}][\p{L}.'’ ]{0,40}):\s/u.exec(block)?.groups?.['label'] ?? '';

/** The labels of an interview's turns: several blocks have them, and what they say to "you" is said to a guest. */
function labelsOf(text: string, blocks: readonly Span[]): Set<string> {
  const labels = blocks.map(({ start, end }) => labelOf(text.slice(start, end))).filter((label) => label !== '');
  return new Set(labels.filter((label, i) => labels.indexOf(label) !== i));
}

/** The blocks of prose in `text`, in order, without credits at their ends: what no title changes. */
export function proseBlocksOf(text: string): Span[] {
  const blocks = blocksOf(text);
  const asks = labelsOf(text, blocks);
  const isPage = blocks.length >= LEAST_OF_A_PAGE;
  return blocks.flatMap(({ start, end }) => {
    const content = text.slice(start, end);
    if (isFurniture(content) || (isPage && isSpokenByPage(content) && !asks.has(labelOf(content)))) return [];
    const prose = trimmed(text, start, end - trailingCredit(content));
    return prose.end > prose.start ? [prose] : [];
  });
}

/**
 * The paragraphs of prose in `text`, in order. A headline is kept once, and not at all where `title` says it.
 * @param blocks what `proseBlocksOf` says of `text`, where that is known
 */
export function paragraphsOf(text: string, title?: string, blocks: readonly Span[] = proseBlocksOf(text)): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const headlines = new Set<string>(title ? [comparable(title)] : []);
  for (const { start, end } of blocks) {
    const kept = text.slice(start, end);
    const short = kept.length <= HEADING_AT_MOST;
    const key = short ? comparable(kept) : '';
    if (short && paragraphs.length < HEADLINE_REPEATS_WITHIN && headlines.has(key)) continue;
    if (short && paragraphs.length < HEADLINE_REPEATS_WITHIN) headlines.add(key);
    const heading = short && !ENDS_SENTENCE.test(kept.slice(-4)) && !SIGNED.test(kept);
    paragraphs.push({ start, end, heading, bodyStart: start + datelineLength(kept) });
  }
  const tail = Math.max(1, paragraphs.length - LAST_LINES);
  const notes = paragraphs.slice(tail).filter(({ start, end }) => isAuthorNote(text.slice(start, end)));
  for (const note of notes) paragraphs.splice(paragraphs.indexOf(note), 1);
  // Headings alone are what their sender wants split.
  const headed = paragraphs.some(({ heading }) => !heading);
  return headed ? paragraphs : paragraphs.map((paragraph) => ({ ...paragraph, heading: false }));
}
