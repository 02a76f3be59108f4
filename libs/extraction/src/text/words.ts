/** Cuts text into words and marks with exact offsets, and writes each as the tagger reads it best. */
import type { Span } from '#domain';

/** A word or mark, and its form for the tagger: one that the tagger never cuts further. */
export interface Word extends Span {
  readonly form: string;
}

/** Longest word that is read, in code units; what is longer is no word of any language that is split here. */
const LONGEST_WORD = 64;

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof sen rep gov gen lt col maj sgt capt rev hon st jr sr jan feb mar apr aug sept sep oct nov dec inc corp co ltd vs etc no sens reps messrs supt adm cmdr dept'.split(
    ' ',
  ),
);

/**
 * Links; abbreviations with stops inside; numbers; words with apostrophes or without; doubled marks; any other sign.
 * Every alternative begins differently or is a single run, so that nothing is tried twice.
 */
const PIECE =
  /(?:https?:\/\/|www\.)\S+|(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*(?:['’][\p{L}\p{M}]+)*|''|``|--+|\.\.+|[\s\S]/gu;
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
const LETTERS = /^[\p{L}\p{M}\p{N}]/u;
const SPACE = /^\s$/u;

/** The tagger knows straight marks and plain hyphens. */
function formOf(text: string): string {
  if (/^(?:''|``|[“”„«»])$/.test(text)) return '"';
  if (/^[‘’]$/.test(text)) return "'";
  if (/^(?:--+|[–―])$/.test(text)) return '—';
  if (text.startsWith('http') || text.startsWith('www.')) return 'link';
  if (LETTERS.test(text)) return text.replaceAll(/['’]/g, '');
  return /^[!-~—…€£¥]+$/u.test(text) ? text : '*';
}

/** The words and marks of `text` inside `span`. */
export function wordsOf(text: string, span: Span): Word[] {
  const words: Word[] = [];
  const given = text.slice(span.start, span.end);
  const add = (from: number, to: number, form: string): void => {
    words.push({ start: span.start + from, end: span.start + to, form });
  };
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(given); match; match = PIECE.exec(given)) {
    const [piece] = match;
    const at = match.index;
    const end = at + piece.length;
    if (piece.length > LONGEST_WORD || SPACE.test(piece)) continue;
    const clitic = LETTERS.test(piece) ? CLITIC.exec(piece) : null;
    if (clitic && clitic.index > 0) {
      add(at, at + clitic.index, formOf(piece.slice(0, clitic.index)));
      add(at + clitic.index, end, clitic[0].replace('’', "'"));
    } else if (given[end] === '.' && ABBREVIATIONS.has(piece.toLowerCase()) && /^\p{Lu}/u.test(piece)) {
      add(at, end + 1, `${piece}.`);
      PIECE.lastIndex = end + 1;
    } else add(at, end, formOf(piece));
  }
  return words;
}
