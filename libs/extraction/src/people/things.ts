/** The things of a text that are named once and then called by their noun: "the bill", "the unit", "the plant". */
import type { Sentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { prepositionsOf } from './thing-words.js';

/** Which things a text names. */
export interface Things {
  /** What "the `noun`" at offset `at` means, in the text's words, with its article; undefined where none is sure. */
  byNoun(noun: string, at: number, sentence: number): string | undefined;
}

/** A mention of a thing that says more than "the plant". */
interface Description {
  readonly start: number;
  readonly sentence: number;
  /** What the text calls it, without an article. */
  readonly words: string;
  /** Words that begin with a capital: they tell it from others. */
  readonly names: readonly string[];
  /** A name or a noun says which one it is. */
  readonly telling: boolean;
  /** It belongs to somebody named: "Norway’s". */
  readonly owned: boolean;
}

/** Most words before a noun, and behind its preposition, that are read. */
const WORDS = 6;
/** Mentions before a noun that are looked at. */
const LATEST = 12;
/** Sentences in which another thing of the same noun may be meant as well. */
const NEAR = 8;

const TIME =
  /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)$/;
const named = (token: Token | undefined): token is Token =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && token.pos === 'PROPN' && !TIME.test(token.lower);
const clitic = (token: Token | undefined): boolean => token !== undefined && /^['’]s?$/.test(token.text);

/** First token of the words before a noun; a name's owner included. */
function beginning(tokens: readonly Token[], head: number): number {
  let from = head;
  while (from > 0 && head - from < WORDS) {
    const before = tokens[from - 1];
    const hyphen = before?.text === '-' && from - 1 > 0;
    if (!before || !(/^(?:ADJ|NOUN|PROPN)$/.test(before.pos) || clitic(before) || hyphen)) break;
    from--;
  }
  // "the 12-nation pact"
  return tokens[from]?.text === '-' && from > 0 ? from - 1 : from;
}

/** End of "at St Anne’s Hospital in Calder" behind a noun; `to` itself where no name follows. */
function behind(tokens: readonly Token[], to: number, prepositions: RegExp): number {
  let end = to;
  for (let times = 0; times < 2; times++) {
    const preposition = tokens[end]?.lower ?? '';
    if (!(times === 0 ? prepositions : /^(?:in|of|and)$/).test(preposition)) return end;
    let i = end + 1;
    if (tokens[i]?.lower === 'the') i++;
    if (!named(tokens[i])) return end;
    while (i - end < WORDS && (named(tokens[i]) || (clitic(tokens[i]) && named(tokens[i + 1])))) i++;
    end = i;
  }
  return end;
}

/** The mention whose head is token `head`; undefined for nouns that are not looked for and for "the plant" alone. */
function descriptionAt(tokens: readonly Token[], head: number, sentence: number): Description | undefined {
  const noun = tokens[head];
  const prepositions = noun && /^(?:NN|NNP)$/.test(noun.tag) ? prepositionsOf(noun.lower) : undefined;
  // "plant workers": the noun says of which sort another is.
  if (!noun || !prepositions || /^(?:NOUN|PROPN)$/.test(tokens[head + 1]?.pos ?? '')) return undefined;
  const from = beginning(tokens, head);
  const end = behind(tokens, head + 1, prepositions);
  const before = tokens[from - 1];
  if (from === head && end === head + 1 && /^(?:the|this|that|its|their)$/.test(before?.lower ?? '')) return undefined;
  const phrase = tokens.slice(from, end);
  // A sentence begins with a capital.
  const names = phrase.filter(
    (token, i) => named(token) && (i > 0 || from > 0 || i === head - from || clitic(phrase[1])),
  );
  const telling = names.some((one) => one !== noun) || (head > from && tokens[head - 1]?.pos === 'NOUN');
  const words = phrase
    .map(({ text, start }, i) => (i > 0 && start > (phrase[i - 1]?.end ?? 0) ? ` ${text}` : text))
    .join('');
  const owned =
    before?.lower !== 'the' && phrase.some((token, i) => clitic(token) && i < head - from && named(phrase[0]));
  return { start: noun.start, sentence, words, names: names.map(({ text }) => text), telling, owned };
}

/** Finds the things that the sentences describe. */
export function thingsOf(sentences: readonly Sentence[]): Things {
  const all = new Map<string, Description[]>();
  for (const [index, { tokens }] of sentences.entries()) {
    for (let i = 0; i < tokens.length; i++) {
      const found = descriptionAt(tokens, i, index);
      const noun = tokens[i]?.lower ?? '';
      if (!found) continue;
      const some = all.get(noun);
      if (some) some.push(found);
      else all.set(noun, [found]);
    }
  }
  return {
    byNoun: (noun, at, sentence) => {
      const before = latest(all.get(noun) ?? [], at);
      const last = before.at(-1);
      if (!last?.telling) return undefined;
      const others = before.filter(
        (one) => one.sentence > sentence - NEAR && !one.names.some((name) => last.names.includes(name)),
      );
      if (others.some((one) => one.telling && one.words !== last.words)) return undefined;
      return last.owned ? last.words : `the ${last.words}`;
    },
  };
}

/** The last of `all` that stand before `at`, by bisection. */
function latest(all: readonly Description[], at: number): readonly Description[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return all.slice(Math.max(0, low - LATEST), low);
}
