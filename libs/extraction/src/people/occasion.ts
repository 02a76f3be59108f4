/** What a text as a whole is about: the organisation, place or thing that it names first and most often. */
import type { ExtractionContext } from '#domain';
import type { Sentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { HONORIFICS, ROLES } from './names.js';
import type { People } from './people.js';

/** It must be named this early, in sentences. */
const NAMED_WITHIN = 4;
/** Sentences that must name it; a name of one word must stand in more. */
const LEAST = 3;
const LEAST_OF_ONE_WORD = 4;
/** Sentences that a headline counts for. */
const TITLE_COUNTS = 2;
/** Names that are weighed: the first ones. */
const MOST_NAMES = 60;
/** Longest name, in tokens. */
const LONGEST = 7;

const TIME =
  /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|gmt|bst|utc|est)$/;
const JOINS = /^(?:of|&|for)$/;

interface Name {
  readonly words: readonly string[];
  readonly sentences: Set<number>;
}

const isNamed = (token: Token | undefined): boolean =>
  token?.pos === 'PROPN' && /^\p{Lu}/u.test(token.text) && !TIME.test(token.lower);

/** The runs of capitalised names in a sentence: "Bank of Canada", "Loopnote". */
function namesIn(tokens: readonly Token[]): string[][] {
  const names: string[][] = [];
  for (let i = 0; i < tokens.length; i++) {
    // "Moe-Kent" is one name of a person, and "Moe" another.
    if (!isNamed(tokens[i]) || tokens[i - 1]?.text === '-' || tokens[i + 1]?.text === '-') continue;
    let to = i + 1;
    while (
      to - i < LONGEST &&
      (isNamed(tokens[to]) || (JOINS.test(tokens[to]?.lower ?? '') && isNamed(tokens[to + 1])))
    )
      to++;
    names.push(tokens.slice(i, to).map(({ text }) => text));
    i = to - 1;
  }
  return names;
}

/** "BOC" for "Bank of Canada". */
const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

/** "Mr Ferro", "Chairperson Ada Moe", "Moe": persons are told of by name anyway. */
function isPerson(words: readonly string[], people: People): boolean {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const titled = ROLES.has(first.toLowerCase()) || HONORIFICS[first.toLowerCase()] !== undefined;
  return titled || (people.byName(words.join(' ')) ?? people.bySurname(last))?.human === true;
}

/** The name; undefined where the text keeps to none. */
export function occasionOf(
  sentences: readonly Sentence[],
  people: People,
  { publisher = '', title = '' }: Pick<ExtractionContext, 'publisher' | 'title'> = {},
): string | undefined {
  const names = new Map<string, Name>();
  for (const [index, { tokens }] of sentences.entries()) {
    for (const words of namesIn(tokens)) {
      const name = words.join(' ');
      if (name === publisher || isPerson(words, people) || /^\p{Lu}{1,3}$/u.test(name)) continue;
      const known = names.get(name) ?? { words, sentences: new Set() };
      known.sentences.add(index);
      names.set(name, known);
    }
  }
  const early = [...names.values()].slice(0, MOST_NAMES);
  let best: { readonly name: string; readonly count: number } | undefined;
  for (const { words, sentences: where } of early) {
    const [first = Infinity] = where;
    const heads = words.length > 1 && title.includes(words.join(' '));
    if (first >= NAMED_WITHIN && !heads) continue;
    const together = new Set(where);
    // Later it is called by its first word or its initials.
    const shorts = words.length > 1 ? [words[0] ?? '', initialsOf(words)] : [];
    for (const short of shorts) for (const index of names.get(short)?.sentences ?? []) together.add(index);
    const least = words.length > 1 ? LEAST : LEAST_OF_ONE_WORD;
    const count = together.size + (heads ? TITLE_COUNTS : 0);
    if (count >= least && count > (best?.count ?? 0)) best = { name: words.join(' '), count };
  }
  return best?.name;
}
