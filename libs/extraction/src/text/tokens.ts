/** Tokens with part-of-speech tags and exact offsets, from wink-nlp, loaded on first use. */
import { createRequire } from 'node:module';
import type winkNlp from 'wink-nlp';
import type { Span } from '#domain';
import { retagged } from './retag.js';

/** One word or mark of a text; offsets in UTF-16 code units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  /** Universal part-of-speech tag. */
  readonly pos: string;
}

type Wink = ReturnType<typeof winkNlp>;
/** wink-nlp's own types give these as methods, and one of them a parameter too many. */
type Its = Readonly<Record<'precedingSpaces' | 'lemma' | 'pos', (index: number, token: unknown) => string>>;

/** Code units of text read with one instance of wink-nlp, which keeps every new word it meets for ever. */
const TEXT_PER_INSTANCE = 20_000_000;
/** Longest run without white space that is read; wink-nlp's time grows with the square of it. */
const LONGEST_WORD = 64;

const require = createRequire(import.meta.url);
let wink: Wink | undefined;
let read = 0;

function instance(length: number): Wink {
  if (!wink || read > TEXT_PER_INSTANCE) {
    const start = require('wink-nlp') as typeof winkNlp;
    wink = start(require('wink-eng-lite-web-model') as Parameters<typeof start>[0], ['pos']);
    read = 0;
  }
  read += length;
  return wink;
}

/** Two single marks that stand for a double one: ''so''. */
const DOUBLED = /''|``/g;

/** The same text with every over-long run of marks blanked, so that offsets stay. */
function withoutOverlongRuns(text: string): string {
  let out = '';
  let copied = 0;
  let runStart = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const space = code <= 32 || code === 0xa0 || code === 0x2028 || code === 0x2029;
    if (!space) continue;
    if (i - runStart > LONGEST_WORD) {
      out += text.slice(copied, runStart) + ' '.repeat(i - runStart);
      copied = i;
    }
    runStart = i + 1;
  }
  return out + text.slice(copied);
}

/** The text as wink-nlp reads it best, code unit for code unit as long as it was. */
function readable(given: string): string {
  return withoutOverlongRuns(given.replace(DOUBLED, '" ').replaceAll('’', "'").replaceAll('\u00a0', ' '));
}

/** The tokens of `text` inside `span`, white space left out. `lower` has straight apostrophes. */
export function tokensOf(text: string, span: Span): Token[] {
  const given = readable(text.slice(span.start, span.end));
  const nlp = instance(given.length);
  const its = nlp.its as unknown as Its;
  const words = nlp.readDoc(given).tokens();
  const values = words.out();
  const spaces = words.out(its.precedingSpaces);
  const lemmas = words.out(its.lemma);
  const tags = words.out(its.pos);
  const tokens: Token[] = [];
  let at = 0;
  for (const [i, value] of values.entries()) {
    at += spaces[i]?.length ?? 0;
    const start = span.start + at;
    const found = tags[i] !== 'SPACE' && given.startsWith(value, at);
    at += value.length;
    if (!found) continue;
    const doubled = value === '"' && text.charAt(start) !== '"';
    const end = doubled ? start + 2 : span.start + at;
    tokens.push({
      start,
      end,
      text: text.slice(start, end),
      lower: value.toLowerCase(),
      lemma: lemmas[i] ?? value,
      pos: tags[i] ?? 'X',
    });
  }
  return retagged(tokens);
}
