/** Names of a statement: people, places and organisations, as capitals show them, and when two are the same. */
import type { Span } from './quantities.js';
import { STOP_WORDS } from './stop-words.js';
import { isCapitalised, keyOf, type Word } from './words.js';

export interface Name extends Span {
  /** Its words in a common form, titles left out. */
  readonly parts: readonly string[];
  /** First letters of its words, in lower case: how it may be shortened. */
  readonly initials: string;
}

const TITLES = new Set(
  (
    'mr mrs ms miss dr prof professor sir lord lady dame president vice prime minister chancellor king queen prince ' +
    'princess pope senator sen rep representative congressman congresswoman governor gov mayor secretary general gen ' +
    'judge justice captain colonel foreign'
  ).split(' '),
);
/** Stand inside of names: Bank of England, Ursula von der Leyen. */
const LINKS = new Set('of the de la le du da di van von der den bin al el for'.split(' '));
/** Written with a capital and yet no name. */
const CALENDAR = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug ' +
    'sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);
/** Months that people are called, too: Theresa May. */
const MONTHS_AS_NAMES = new Set(['may', 'april', 'june', 'august', 'march']);
/** Common forms of names that no rule brings together. */
const ALIASES = new Map(
  [
    'us usa america american americans',
    'uk britain british britons england english',
    'eu european',
    'france french',
    'germany german germans',
    'poland polish poles',
    'spain spanish spaniards',
    'netherlands dutch holland',
    'greece greek greeks',
    'denmark danish danes',
    'sweden swedish swedes',
    'turkey turkish turks turkiye',
    'switzerland swiss',
    'ireland irish',
    'scotland scottish scots',
    'wales welsh',
    'kremlin russia russian russians',
    'nigeria nigerian nigerians',
    'gop republican republicans',
    'democrat democrats democratic',
  ].flatMap((line) => {
    const [common = '', ...forms] = line.split(' ');
    return [common, ...forms].map((form) => [form, `=${common}`] as const);
  }),
);
const ADJECTIVAL = /(?:ians?|ese|ish|ans?|n|i|y|a|s)$/;
/** Endings of common nouns, which open a sentence more often than names with them do. */
const COMMON = /(?:tion|ment|ness|ity|ance|ence|ism|ing|ings|ers|ors|ists|ies|ly|ed|ths?|ship|age|ages|tax|taxes)$/;
const OPENERS = new Set(
  (
    'some few many most much more less several every each both either half people men women children police voters workers ' +
    'officials crime debt oil gas coal food fuel water power energy prices wages rents rent rates sales exports imports ' +
    'trade jobs schools hospitals doctors nurses teachers students migrants refugees states cities countries companies ' +
    'banks farmers drivers homes houses cars planes trains ships troops soldiers health war peace climate carbon ' +
    'research scientists experts new old last next first second third today yesterday tomorrow photo video image ' +
    'pictures since because although though however while during under despite according among two three four five six ' +
    'seven eight nine ten nobody nothing none neither nor never not everything everybody everyone something'
  ).split(' '),
);

/** The names of a statement. One that is written in capitals throughout shows none. */
export function namesOf(text: string, words: readonly Word[]): Name[] {
  if (words.length > 2 && words.every((word) => word.text === word.text.toUpperCase())) return [];
  const found: Name[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const next = endOfName(text, words, at);
    if (next === at) continue;
    const run = words.slice(at, next);
    const parts = run.filter(({ key }) => !TITLES.has(key) && !LINKS.has(key));
    const [first] = parts;
    const isOpening = first !== undefined && opensSentence(text, first);
    const isName = parts.length > 1 || (first !== undefined && !(isOpening && isCommon(first.key, first.text)));
    const last = run.at(-1);
    if (isName && first && last) {
      found.push({
        parts: parts.map(({ key }) => commonForm(key)),
        initials: parts.map(({ key }) => key.charAt(0)).join(''),
        start: first.start,
        end: last.end,
      });
    }
    at = next - 1;
  }
  return found;
}

/** Index after the name that begins at `at`; `at` itself where none does. */
function endOfName(text: string, words: readonly Word[], at: number): number {
  const first = words[at];
  if (!first || !isPart(first) || (STOP_WORDS.has(first.key) && !isAcronym(first.text))) return at;
  let next = at + 1;
  for (let ahead = next; ahead < words.length; ahead += 1) {
    const [before, word] = [words[ahead - 1], words[ahead]];
    if (!before || !word || !/^(?:[ \u00a0-]|\. )$/.test(text.slice(before.end, word.start))) break;
    if (/['’]s?$/u.test(before.text)) break;
    if (text.charAt(before.end) === '.' && before.text.length > 3) break;
    if (isPart(word) || isSurname(words, ahead)) next = ahead + 1;
    else if (!LINKS.has(word.key) || ahead - next > 1) break;
  }
  return next;
}

function isPart({ text, key }: Word): boolean {
  return isCapitalised(text) && !CALENDAR.has(key) && key.length > 0;
}

/** WHO is no question. */
function isAcronym(text: string): boolean {
  return /^\p{Lu}{2,}$/u.test(text);
}

/** A month's name behind another name, where no day or year follows. */
function isSurname(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word || !isPart(before) || !isCapitalised(word.text) || !MONTHS_AS_NAMES.has(word.key)) return false;
  return !/^\d/.test(after?.key ?? '');
}

function opensSentence(text: string, { start }: Word): boolean {
  return /(?:^|[.!?:]["'”’]?\s)["'“‘(\s]*$/u.test(text.slice(Math.max(0, start - 6), start)) || start === 0;
}

function isCommon(key: string, text: string): boolean {
  return !/\p{Lu}.*\p{Lu}/u.test(text) && (OPENERS.has(key) || COMMON.test(key));
}

/** German and Germany, Iran and Iranian are of one form. */
export function commonForm(key: string): string {
  const alias = ALIASES.get(key);
  if (alias !== undefined) return alias;
  let form = key;
  for (
    let base = form.replace(ADJECTIVAL, '');
    base !== form && base.length >= 4;
    base = form.replace(ADJECTIVAL, '')
  ) {
    form = base;
  }
  return form;
}

/** Whether both name the same: one is part of the other (Merkel, Angela Merkel) or its initials (WHO). */
export function isSameName(a: Name, b: Name): boolean {
  const [few, many] = a.parts.length <= b.parts.length ? [a, b] : [b, a];
  return few.parts.every((part) => many.parts.includes(part)) || isShort(few, many) || isShort(many, few);
}

function isShort(short: Name, long: Name): boolean {
  const [only] = short.parts;
  return short.parts.length === 1 && long.parts.length > 1 && (only === long.initials || only === `=${long.initials}`);
}

/** Whether all of the name's words stand in `words`, with or without capitals. */
export function isNamedIn(name: Name, words: readonly Word[]): boolean {
  const forms = new Set(words.map(({ text }) => commonForm(keyOf(text))));
  return name.parts.every((part) => forms.has(part));
}
