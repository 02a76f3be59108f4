/** Tokens with part-of-speech tags and exact offsets; the tags come from wink-nlp, loaded on first use. */
import { createRequire } from 'node:module';
import type winkNlp from 'wink-nlp';
import type { Span } from '#domain';
import { retagged } from './retag.js';
import { wordsOf } from './words.js';

/** One word or mark of a text; offsets in UTF-16 code units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In lower case, with straight apostrophes. */
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

/** The tag of a mark is its own affair; wink-nlp's depends on what stands beside it. */
function tagOf(form: string, tag: string): string {
  if (/^[$%€£¥]$/.test(form)) return 'SYM';
  return /^[^\p{L}\p{N}']+$/u.test(form) || form === "'" ? 'PUNCT' : tag;
}

/**
 * The tokens of `text` inside `span`.
 * wink-nlp cuts a word differently once it has met it whole, so it is given words already cut, one space between
 * them: its tags then depend on this text alone and not on what was read before.
 */
export function tokensOf(text: string, span: Span): Token[] {
  const words = wordsOf(text, span);
  const spaced = words.map(({ form }) => form).join(' ');
  const nlp = instance(spaced.length);
  const its = nlp.its as unknown as Its;
  const tagged = nlp.readDoc(spaced).tokens();
  const values = tagged.out();
  const spaces = tagged.out(its.precedingSpaces);
  const lemmas = tagged.out(its.lemma);
  const tags = tagged.out(its.pos);
  const tokens: Token[] = [];
  let at = 0;
  let word = 0;
  let wordAt = 0;
  for (const [i, value] of values.entries()) {
    at += spaces[i]?.length ?? 0;
    while (word < words.length && wordAt < at) wordAt += (words[word++]?.form.length ?? 0) + 1;
    // Where wink-nlp cut a word after all, its first part stands for the whole.
    const current = words[word];
    if (current && wordAt === at) {
      const { start, end, form } = current;
      const whole = form.length === value.length;
      tokens.push({
        start,
        end,
        text: text.slice(start, end),
        lower: form.toLowerCase(),
        lemma: whole ? (lemmas[i] ?? form) : form.toLowerCase(),
        pos: tagOf(form, tags[i] ?? 'X'),
      });
    }
    at += value.length;
  }
  return retagged(tokens);
}
