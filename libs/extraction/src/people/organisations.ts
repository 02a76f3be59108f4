/** The organisations of a text: their full names, and whom "the company" or a short name means. */
import type { Sentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { COMPANIES, COMPOUNDS, organisationNoun } from './organisation-words.js';

/** An organisation as the text first names it. */
export interface Organisation {
  /** In full, without an article. */
  readonly name: string;
  /** True where the text says "the" before the name. */
  readonly article: boolean;
  /** What it is: "company", "council"; undefined where the text does not say. */
  readonly noun: string | undefined;
  /** Sentences that name it, in order. */
  readonly sentences: number[];
}

/** Which organisations a text names. */
export interface Organisations {
  /** The one that a part of its name means by itself: "Bluewater" for "Bluewater Lines". */
  byShortName(word: string): Organisation | undefined;
  /** The one named in these very words. */
  byName(name: string): Organisation | undefined;
  /**
   * The one that "the `noun`" means in sentence number `index`: the only one named shortly before, else the only one of
   * the text. Of several companies the text's main one stands in. Undefined where none or more than one may be meant.
   */
  byNoun(noun: string, index: number): Organisation | undefined;
}

/** How many sentences back "the company" is looked for before the text's main company is meant. */
const REACH = 5;
/** Longest name, in tokens. */
const LONGEST = 7;

const capital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && /^(PROPN|NOUN|ADJ)$/.test(token.pos);
const JOINS = /^(?:&|of|for|and)$/;

const words = (tokens: readonly Token[]): string =>
  tokens.map(({ text, start }, i) => (i > 0 && start > (tokens[i - 1]?.end ?? 0) ? ` ${text}` : text)).join('');

/** End of the run of capitalised words at `i`; "&", and "of" or "for" between capitals, belong to it. */
function runEnd(tokens: readonly Token[], i: number): number {
  let end = i;
  while (end < tokens.length && end - i < LONGEST) {
    const token = tokens[end];
    const joins = end > i && JOINS.test(token?.text ?? '') && token?.text !== 'and' && capital(tokens[end + 1]);
    const hyphen = end > i && token?.text === '-' && token.start === tokens[end - 1]?.end;
    if (!capital(token) && !joins && !hyphen) break;
    end++;
  }
  return end;
}

/** What a run of capitalised words is: by its last word, the one before "of", or the common noun before it. */
function nounOf(tokens: readonly Token[], from: number, to: number): string | undefined {
  const run = tokens.slice(from, to);
  const of = run.findIndex(({ lower }) => lower === 'of' || lower === 'for');
  const head = run[of > 0 ? of - 1 : run.length - 1];
  const own = run.length > 1 ? organisationNoun(head?.text ?? '') : undefined;
  if (own) return own;
  const before = tokens[from - 1];
  return before && /^\p{Ll}/u.test(before.text) ? organisationNoun(before.lower) : undefined;
}

/** "Bluewater Lines of Tarvik" is called Bluewater Lines; "Bank of Norway" and "University of Tarvik" are so in full. */
function nameEnd(tokens: readonly Token[], from: number, to: number): number {
  const of = tokens.findIndex(({ lower }, i) => i > from + 1 && i < to && lower === 'of');
  const head = tokens[of - 1]?.lower ?? '';
  return of > 0 && head !== 'bank' && organisationNoun(head) === 'company' ? of : to;
}

/** "the finance ministry": the words before the noun that tell it from others. */
function compoundAt(tokens: readonly Token[], i: number): readonly Token[] | undefined {
  const head = tokens[i];
  if (!head || !COMPOUNDS.has(head.lower) || /^\p{Lu}/u.test(head.text)) return undefined;
  let from = i;
  while (from > 0 && i - from < 4 && /^(NOUN|ADJ|PROPN)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  return from < i && /^(the|a)$/.test(tokens[from - 1]?.lower ?? '') ? tokens.slice(from, i + 1) : undefined;
}

/** Finds the organisations that the sentences name; `isPerson` says of a name that it is somebody's. */
export function organisationsOf(sentences: readonly Sentence[], isPerson: (name: string) => boolean): Organisations {
  const all = new Map<string, Organisation>();
  const add = (name: string, article: boolean, noun: string | undefined, index: number): void => {
    const known = all.get(name) ?? { name, article, noun, sentences: [] };
    if (known.sentences.at(-1) !== index) known.sentences.push(index);
    all.set(name, known);
  };
  for (const [index, { tokens }] of sentences.entries()) {
    for (let i = 0; i < tokens.length; i++) {
      const compound = compoundAt(tokens, i);
      if (compound) add(words(compound), true, tokens[i]?.lower, index);
      if (!capital(tokens[i])) continue;
      const end = runEnd(tokens, i);
      if (end - i < 2 && tokens[i]?.pos !== 'PROPN' && !organisationNoun(tokens[i - 1]?.lower ?? '')) continue;
      // A sentence begins with a capital: "Developer Harrow & Lisle", "Rival Amaro".
      const lead = i === 0 && end - i > 1 && COMPANIES.has(tokens[i]?.lower ?? '') ? 1 : 0;
      const noun = lead > 0 ? 'company' : nounOf(tokens, i, end);
      const name = words(tokens.slice(i + lead, nameEnd(tokens, i + lead, end)));
      if (noun && !isPerson(name)) add(name, tokens[i - 1]?.lower === 'the', noun, index);
      i = Math.max(i, end - 1);
    }
  }
  const shorts = shortNames([...all.values()]);
  mentionsByShortName(sentences, shorts);
  const kinds = new Map<string, Organisation[]>();
  for (const one of all.values()) {
    const some = kinds.get(one.noun ?? '');
    if (some) some.push(one);
    else kinds.set(one.noun ?? '', [one]);
  }
  const mentions = new Map([...kinds].map(([noun, some]) => [noun, mentionsOf(some)]));
  const main = mainOf(kinds.get('company') ?? []);
  return {
    byName: (name) => all.get(name),
    byShortName: (word) => shorts.get(word) ?? undefined,
    byNoun: (given, index) => {
      const noun = COMPANIES.has(given) ? 'company' : given;
      const near = new Set(between(mentions.get(noun) ?? [], index - REACH, index));
      if (near.size === 1) return [...near][0];
      const only = kinds.get(noun)?.length === 1 ? kinds.get(noun)?.[0] : undefined;
      const known = noun === 'company' ? main : near.size === 0 ? only : undefined;
      return known && (known.sentences[0] ?? index) <= index ? known : undefined;
    },
  };
}

/** The text's main company: its only one, or the first, if at least twice as many sentences name it as any other. */
function mainOf(companies: readonly Organisation[]): Organisation | undefined {
  const [main, ...others] = companies;
  return main && others.every(({ sentences }) => sentences.length * 2 <= main.sentences.length) ? main : undefined;
}

interface Named {
  readonly sentence: number;
  readonly one: Organisation;
}

const mentionsOf = (all: readonly Organisation[]): Named[] =>
  all.flatMap((one) => one.sentences.map((sentence) => ({ sentence, one }))).sort((a, b) => a.sentence - b.sentence);

/** The organisations named in the sentences `first`..`last`, by bisection. */
function between(mentions: readonly Named[], first: number, last: number): Organisation[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.sentence ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  const found: Organisation[] = [];
  for (let named = mentions[low]; named && named.sentence <= last; named = mentions[++low]) found.push(named.one);
  return found;
}

/** First words of names that only one organisation has; a company before what bears its name ("Kestrel Airport"). */
function shortNames(all: readonly Organisation[]): Map<string, Organisation | null> {
  const shorts = new Map<string, Organisation | null>();
  for (const one of all) {
    const [first = '', ...others] = one.name.split(' ');
    if (others.length === 0 || first.length < 3 || !/^\p{Lu}/u.test(first) || organisationNoun(first)) continue;
    // "National Statistics Office" is not known as "National".
    if (one.noun !== 'company' && others.length > 1) continue;
    const known = shorts.get(first);
    if (known === undefined || (known?.noun !== 'company' && one.noun === 'company')) shorts.set(first, one);
    else if (known !== one && one.noun === 'company') shorts.set(first, null);
  }
  return shorts;
}

/** Adds the sentences that name an organisation by its short name alone. */
function mentionsByShortName(sentences: readonly Sentence[], shorts: ReadonlyMap<string, Organisation | null>): void {
  const named = new Map<Organisation, Set<number>>();
  for (const one of shorts.values()) if (one) named.set(one, new Set(one.sentences));
  for (const [index, { tokens }] of sentences.entries()) {
    for (const { text } of tokens) {
      const one = shorts.get(text);
      if (one) named.get(one)?.add(index);
    }
  }
  for (const [one, indexes] of named) {
    one.sentences.length = 0;
    for (const index of [...indexes].sort((a, b) => a - b)) one.sentences.push(index);
  }
}
