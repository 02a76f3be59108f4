/** Cuts text into words and marks with exact offsets, by the conventions of the English Web Treebank. */
import type { Span } from '#domain';
import { formOf, LINK } from './word-form.js';
import { hasHyphenPrefix, isAbbreviation, splitsWithoutMark } from './word-lists.js';

/** A word or mark, and its form for lookups: lower case, straight apostrophes, one sign for all double marks. */
export interface Word extends Span {
  readonly form: string;
}

/** Longest word that is read, in code units; what is longer is no word of any language that is split here. */
const LONGEST_WORD = 64;

/**
 * Links and addresses; telephone numbers and dates; abbreviations with stops inside; numbers; words with apostrophes,
 * ampersands or without; repeated marks; any other sign. No run is tried from more than 64 of its places.
 */
const PIECE = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}`,
    String.raw`[\p{L}\p{N}][\w.+-]{0,63}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}`,
    String.raw`[\p{L}\p{N}][\w-]{0,63}(?:\.[\w-]{1,63}){0,4}\.(?:com|org|net|gov|edu|info|co\.uk|html?|pdf|doc)(?![\w-])`,
    String.raw`\d{3}-\d{3}-\d{4}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\p{L}\p{N}\/])`,
    String.raw`(?:\p{L}\.){2,32}`,
    String.raw`\p{N}+(?:[.,:]\p{N}+)*(?:(?=[ap]\.m\.)|\p{L}*)`,
    String.raw`\p{Lu}{1,3}&\p{Lu}{1,3}(?!\p{L})`,
    String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*(?:['’][\p{L}\p{M}]+)*`,
    String.raw`''|’’|‘‘|` + '``',
    String.raw`[:;]-?[()](?=\s|$)|[!?]+|--+|\.\.+|\*+|=+|~+|#+|<+|>+|_+`,
    String.raw`[\s\S]`,
  ].join('|'),
  'gu',
);
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
const LETTERS = /^[\p{L}\p{M}\p{N}]/u;
const SPACE = /^\s$/u;
const BEHIND_LINK = /[.,;:!?)\]}'’”]+$/;
const HALF_DAY = /^(\p{N}[\p{N}.,:]*)[ap]m$/iu;
const INITIAL_FOLLOWED = /^\. ?\p{Lu}/u;

/** The length of the word that begins at `at` with `piece` once its full stop or its hyphen belong to it. */
function joined(given: string, at: number, piece: string): number {
  const end = at + piece.length;
  const next = given[end];
  if (next === '.') {
    if (isAbbreviation(piece, given.slice(end + 1, end + 3))) return piece.length + 1;
    if (piece.length === 1 && /[A-HJ-Z]/.test(piece) && INITIAL_FOLLOWED.test(given.slice(end, end + 3))) return 2;
  }
  if (next === '-' && hasHyphenPrefix(piece)) {
    const rest = /^-[\p{L}\p{N}]{2,30}(?![\p{L}\p{N}])/u.exec(given.slice(end, end + 32));
    if (rest) return piece.length + rest[0].length;
  }
  return piece.length;
}

/** The words and marks of `text` inside `span`. */
export function wordsOf(text: string, span: Span): Word[] {
  const words: Word[] = [];
  const given = text.slice(span.start, span.end);
  const add = (from: number, to: number): void => {
    words.push({ start: span.start + from, end: span.start + to, form: formOf(given.slice(from, to)) });
  };
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(given); match; match = PIECE.exec(given)) {
    const [piece] = match;
    const at = match.index;
    let end = at + piece.length;
    if (SPACE.test(piece)) continue;
    if (LINK.test(piece)) {
      end -= BEHIND_LINK.exec(piece)?.[0].length ?? 0;
      add(at, end);
      PIECE.lastIndex = end;
      continue;
    }
    if (!LETTERS.test(piece)) {
      if (piece.length <= LONGEST_WORD) add(at, end);
      continue;
    }
    if (piece.length > LONGEST_WORD) continue;
    const cut = cutOf(piece);
    if (cut > 0) {
      add(at, at + cut);
      add(at + cut, end);
      continue;
    }
    end = at + joined(given, at, piece);
    add(at, end);
    PIECE.lastIndex = end;
  }
  return words;
}

/** Where `piece` falls into two words ("does|n't", "can|not", "7:30|pm"); 0 where it is one. */
function cutOf(piece: string): number {
  const clitic = CLITIC.exec(piece);
  if (clitic) return clitic.index;
  return HALF_DAY.exec(piece)?.[1]?.length ?? splitsWithoutMark(piece);
}
