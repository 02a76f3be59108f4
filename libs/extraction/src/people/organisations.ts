/** The organisations of a text: their full names, and whom "the company" or a short name means. */
import type { Sentence } from '../text/sentences.js';
import { COMMON, firmOfOneWord, firmsAmong } from './firms.js';
import { compoundAt, organisationNameAt, type OrganisationName } from './organisation-names.js';
import { ALSO_CALLED, COMPANIES, organisationNoun } from './organisation-words.js';

/** An organisation as the text first names it. */
export interface Organisation {
  /** In full, without an article. */
  readonly name: string;
  /** True where the text says "the" before the name. */
  readonly article: boolean;
  /** What it is: "company", "council"; undefined where the text does not say. */
  readonly noun: string | undefined;
  /** Its short form, where the text gives one: "CQC". */
  readonly acronym: string | undefined;
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
  /** The company that the text is about, as far as sentence number `index`. */
  main(index: number): Organisation | undefined;
  /** The only one that sentence number `index` names. */
  namedAt(index: number): Organisation | undefined;
}

/** How many sentences back "the company" is looked for before the text's main company is meant. */
const REACH = 5;
/** Sentences kept for a name of which it is not known whose it is. */
const MOST_KEPT = 40;
/** Least letters of an acronym that is not explained in brackets: "UAW" for "United Auto Workers". */
const LEAST_INITIALS = 3;

/**
 * Finds the organisations that the sentences name.
 * @param isPerson says of a name that it is somebody's
 * @param isSurname says of a word that somebody is called so who is named before an offset, or anywhere
 */
export function organisationsOf(
  sentences: readonly Sentence[],
  isPerson: (name: string) => boolean,
  isSurname: (word: string, before?: number) => boolean,
): Organisations {
  const all = new Map<string, Organisation>();
  const add = ({ name, article, noun, acronym }: Omit<OrganisationName, 'to'>, index: number): void => {
    const known = all.get(name) ?? { name, article, noun, acronym, sentences: [] };
    if (known.sentences.at(-1) !== index) known.sentences.push(index);
    all.set(name, known);
  };
  const others = new Map<string, number[]>();
  for (const [index, { tokens }] of sentences.entries()) {
    for (let i = 0; i < tokens.length; i++) {
      const compound = compoundAt(tokens, i);
      if (compound !== undefined)
        add({ name: compound, article: true, noun: tokens[i]?.lower, acronym: undefined }, index);
      const { to, found, other } = organisationNameAt(tokens, i);
      if (found && !isPerson(found.name)) add(found, index);
      if (other !== undefined) others.set(other, [...(others.get(other) ?? []).slice(-MOST_KEPT), index]);
      i = to - 1;
    }
  }
  for (const name of firmsAmong(others.keys(), sentences, isSurname))
    all.set(name, { name, article: false, noun: 'company', acronym: undefined, sentences: others.get(name) ?? [] });
  const single = firmOfOneWord(sentences, (word) => isSurname(word) || all.has(word));
  if (single !== undefined) {
    const named = sentences.flatMap(({ tokens }, i) => (tokens.some(({ text }) => text === single) ? [i] : []));
    const companies = [...all.values()].filter(({ noun }) => noun === 'company');
    // "Voltera Motors" is no other than "Voltera".
    if (companies.every(({ name, sentences: own }) => own.length * 2 <= named.length && !name.startsWith(single)))
      all.set(single, { name: single, article: false, noun: 'company', acronym: undefined, sentences: named });
  }
  const unknown = [...others.keys()].filter((name) => !all.has(name) && !isPerson(name));
  for (const [name, acronym] of acronymsIn(sentences, [...all.values()], unknown)) {
    const one = all.get(name) ?? { name, article: true, noun: undefined, sentences: others.get(name) ?? [] };
    all.set(name, { ...one, acronym });
  }
  const shorts = shortNames([...all.values()], sentences, isSurname);
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
    main: (index) => (main && (main.sentences[0] ?? index) <= index ? main : undefined),
    namedAt: (index) => {
      const [only, ...others] = new Set([...mentions.values()].flatMap((some) => between(some, index, index)));
      return others.length === 0 ? only : undefined;
    },
    byShortName: (word) => shorts.get(word) ?? undefined,
    byNoun: (given, index) => {
      const noun = COMPANIES.has(given) ? 'company' : given;
      // "The bank" is the Bank of Morovia before it is another company.
      const exact = noun === given ? [] : (kinds.get(noun) ?? []).filter(({ name }) => bears(name, given));
      const [bearer] = exact;
      if (bearer && exact.length === 1 && (bearer.sentences[0] ?? index) <= index) return bearer;
      const named = (nouns: readonly string[]): Set<Organisation> =>
        new Set(nouns.flatMap((one) => between(mentions.get(one) ?? [], index - REACH, index)));
      // What is an agency by name is meant before what may be called one.
      const called = named([noun]);
      const near = called.size > 0 ? called : named(ALSO_CALLED[noun] ?? []);
      if (near.size === 1) return [...near][0];
      const some = [noun, ...(ALSO_CALLED[noun] ?? [])].flatMap((one) => kinds.get(one) ?? []);
      const only = some.length === 1 ? some[0] : undefined;
      const known = noun === 'company' ? main : near.size === 0 ? only : undefined;
      return known && (known.sentences[0] ?? index) <= index ? known : undefined;
    },
  };
}

/** "Bank of Morovia" bears "bank", "Ferro Airlines" "airline". */
const bears = (name: string, noun: string): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .some((word) => word === noun || word === `${noun}s`);

/** The text's main company: its only one, or the one that at least twice as many sentences name as any other. */
function mainOf(companies: readonly Organisation[]): Organisation | undefined {
  const [main, second] = [...companies].sort((a, b) => b.sentences.length - a.sentences.length);
  return main && (second?.sentences.length ?? 0) * 2 <= main.sentences.length ? main : undefined;
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

/** "UAW" for "United Auto Workers": the first letters of at least three words with capitals. */
function initialsOf(name: string): string | undefined {
  const letters = name
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0));
  return letters.length >= LEAST_INITIALS ? letters.join('') : undefined;
}

/**
 * Names whose initials the text uses without explaining them in brackets, and those initials.
 * @param unknown names that do not say what they are of: "Health Service Executive"
 */
function acronymsIn(
  sentences: readonly Sentence[],
  all: readonly Organisation[],
  unknown: readonly string[],
): Map<string, string> {
  const initials = new Map<string, string | null>();
  const unexplained = all.filter(({ acronym }) => acronym === undefined).map(({ name }) => name);
  for (const name of [...unexplained, ...unknown]) {
    const letters = initialsOf(name);
    if (letters !== undefined) initials.set(letters, initials.has(letters) ? null : name);
  }
  const used = new Map<string, string>();
  for (const { tokens } of initials.size > 0 ? sentences : []) {
    for (const { text } of tokens) {
      const name = initials.get(text);
      if (name) used.set(name, text);
    }
  }
  return used;
}

/**
 * Short names that only one organisation has: acronyms, and the first words of names, a company before what bears its
 * name ("Kestrel Airport").
 */
function shortNames(
  all: readonly Organisation[],
  sentences: readonly Sentence[],
  isSurname: (word: string, before: number) => boolean,
): Map<string, Organisation | null> {
  const shorts = new Map<string, Organisation | null>();
  for (const one of all) {
    const short = one.acronym;
    if (short !== undefined) shorts.set(short, shorts.has(short) && shorts.get(short) !== one ? null : one);
  }
  for (const one of all) {
    const words = one.name.split(' ');
    // "Aldermere Rovers" are "Rovers": by its first word a club is called a town.
    const [first = '', ...others] = one.noun === 'club' ? words.slice(-1).concat(words.slice(0, -1)) : words;
    if (
      others.length === 0 ||
      first.length < 3 ||
      !/^\p{Lu}/u.test(first) ||
      (one.noun !== 'club' && organisationNoun(first))
    )
      continue;
    // "National Statistics Office" is not known as "National", nor "Trump University" as "Trump".
    if (one.noun !== 'company' && one.noun !== 'club') continue;
    // "Ford" is Gerald Ford where the text has named him before the firm.
    if (COMMON.test(first) || isSurname(first, sentences[one.sentences[0] ?? 0]?.start ?? 0)) continue;
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
