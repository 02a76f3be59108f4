/** Runs of words that may be a person's name, with the titles before and the roles beside it. */
import { MONTHS } from '../dates/calendar.js';
import type { Token } from '../text/tokens.js';
import { sexOfFirstName } from './first-names.js';
import { HEAD_ROLES, HONORIFICS, OFFICE, OFFICES, ORGANISATIONS, PLACES, ROLES } from './names.js';
import { BEFORE_NAMES, organisationNoun } from './organisation-words.js';

/** A word of a name; "Adebayo-Kent" is one. */
export interface NamePart {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** A name where it stands. Token indexes, `to` exclusive. */
export interface NameRun {
  readonly to: number;
  /** First token of the name itself, behind its titles. */
  readonly from: number;
  readonly parts: readonly NamePart[];
  /** Role words among the capitalised titles: "chancellor". */
  readonly roles: readonly string[];
}

/** Most tokens that one name is read from. */
const LONGEST_NAME = 8;
/** Particles inside a surname: "Ursula von der Leyen". */
const PARTICLES = new Set([
  'von',
  'van',
  'der',
  'de',
  'di',
  'bin',
  'al',
  'del',
  'la',
  'le',
  'den',
  'ten',
  'du',
  'da',
  'dos',
  'el',
  'della',
]);
/** Tokens behind a name in which ", the Kremlin's spokesman" is looked for. */
const APPOSED_WITHIN = 8;

/** "In May Ostrava": a month, where "Theresa May" is a name. */
const isMonth = (tokens: readonly Token[], i: number): boolean =>
  MONTHS.includes(tokens[i]?.lower ?? '') &&
  /^(?:in|since|until|by|before|after|last|next|from|during|of|late|early|this|for)$/.test(tokens[i - 1]?.lower ?? '');
const WEEKDAY = /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/;

const SMALL_A = 97;
const SMALL_Z = 122;

const RANKS_BEHIND = /^(?:[SKQ]C|MBE|OBE|CBE|PhD|TD|MSP|MEP|Jr\.?|Sr\.?)$/;

/** True where token `i` can be part of a name: a proper noun, or a capital that a tagger who does not know the name mistakes. */
export function isNamePart(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  // Most words begin with a small letter, which costs nothing to see.
  const first = token?.text.charCodeAt(0) ?? SMALL_A;
  if (first >= SMALL_A && first <= SMALL_Z) return false;
  if (
    !token ||
    WEEKDAY.test(token.lower) ||
    isMonth(tokens, i) ||
    HONORIFICS[token.lower] ||
    !/^\p{Lu}[\p{L}.'’-]*$/u.test(token.text)
  )
    return false;
  // "Niamh Foley SC": what stands behind a name for a rank is no part of it.
  if ((i > 0 && RANKS_BEHIND.test(token.text)) || OFFICE.test(token.text)) return false;
  if (token.pos === 'PROPN' || token.tag.startsWith('NNP')) return true;
  if (!/^(?:NOUN|X|VERB|ADJ)$/.test(token.pos) || i === 0) return false;
  const beside = tokens[i - 1]?.pos === 'PROPN' || tokens[i + 1]?.pos === 'PROPN';
  return sexOfFirstName(token.text) !== undefined || (token.pos !== 'ADJ' && beside);
}

/** A hyphen that joins token `i` to the one before and behind. */
export const joinsNames = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '-' &&
  tokens[i].start === tokens[i - 1]?.end &&
  tokens[i].end === tokens[i + 1]?.start &&
  /^\p{Lu}/u.test(tokens[i - 1]?.text ?? '') &&
  /^\p{L}/u.test(tokens[i + 1]?.text ?? '');

/** "Du Plessis" at the beginning of a sentence is a surname and no first name with one. */
export const withoutParticles = (parts: readonly NamePart[]): readonly NamePart[] =>
  parts.length > 1 && PARTICLES.has(parts[0]?.lower ?? '') && !sexOfFirstName(parts[0]?.text ?? '')
    ? parts.slice(parts.findIndex(({ lower }, i) => !PARTICLES.has(lower) || i === parts.length - 1))
    : parts;

/** The words of a name, hyphened ones as one. */
export function partsOf(tokens: readonly Token[]): NamePart[] {
  const parts: NamePart[] = [];
  for (const [i, token] of tokens.entries()) {
    const last = parts.at(-1);
    if (last && (joinsNames(tokens, i) || (i > 1 && joinsNames(tokens, i - 1))))
      parts[parts.length - 1] = {
        text: last.text + token.text,
        lower: last.lower + token.lower,
        start: last.start,
        end: token.end,
      };
    else parts.push({ text: token.text, lower: token.lower, start: token.start, end: token.end });
  }
  return parts;
}

/** "Northern Ireland", "Cape Town", "St Anne" */
const PLACE_OPENS =
  /^(?:(?:st|saint|mount|mt|fort|port|cape|new|upper|lower|greater|san|santa|los|las|puerto|costa|saudi|sri|hong|tel|abu|buenos|rio)\.?|(?:north|south|east|west)(?:ern)?)$/;

/** True where the words are an organisation's or a place's name, or a saint's who stands for one. */
export const isOrganisation = (words: readonly NamePart[]): boolean =>
  PLACE_OPENS.test(words[0]?.lower ?? '') ||
  words.some(({ lower }) => ORGANISATIONS.has(lower) || OFFICES.has(lower) || PLACES.has(lower)) ||
  words.some(({ text }) => /^\p{Lu}{2,5}$/u.test(text)) ||
  /^(?:\p{Lu}\.){2,}$/u.test(words.at(-1)?.text ?? '') ||
  organisationNoun(words.at(-1)?.text ?? '') !== undefined;

/** The run of name tokens that begins at `i`. */
export function nameAt(tokens: readonly Token[], i: number): NameRun | undefined {
  let to = i;
  while (to < tokens.length && to - i < LONGEST_NAME) {
    const word = tokens[to]?.text ?? '';
    const particle =
      to > i && PARTICLES.has(word) && (isNamePart(tokens, to + 1) || PARTICLES.has(tokens[to + 1]?.text ?? ''));
    const hyphened = to > i && (joinsNames(tokens, to) || joinsNames(tokens, to - 1));
    if (!isNamePart(tokens, to) && !particle && !hyphened) break;
    to++;
  }
  if (to === i) return undefined;
  const run = tokens.slice(i, to);
  const lastRole = run.findLastIndex(({ lower }) => ROLES.has(lower));
  // "Striker Jonas Berg" at the beginning of a sentence: a common noun and a name.
  const [first, second] = run.slice(lastRole + 1);
  const noun =
    i === 0 &&
    lastRole < 0 &&
    run.length > 2 &&
    !sexOfFirstName(first?.text ?? '') &&
    sexOfFirstName(second?.text ?? '');
  // "Director of Facilities Tom Moe": the last two words are the name.
  const officeOf =
    tokens[i - 1]?.lower === 'of' &&
    ROLES.has(tokens[i - 2]?.lower ?? '') &&
    run.length > 2 &&
    sexOfFirstName(run.at(-2)?.text ?? '') !== undefined;
  const from = officeOf ? to - 2 : i + lastRole + 1 + (noun ? 1 : 0);
  return {
    from,
    to,
    parts: partsOf(tokens.slice(from, to)),
    roles: run
      .slice(0, lastRole + 1)
      .map(({ lower }) => lower)
      .filter((role) => HEAD_ROLES.has(role)),
  };
}

/** "maker Halvorsen Tools", "Halvorsen Tools, which", "Calder & Moe Buses": no person's name, unless its first word is a known first name. */
export function namesAThing(tokens: readonly Token[], i: number, { parts, to }: NameRun): boolean {
  if (tokens[i - 1]?.text === '&' || tokens[to]?.text === '&') return true;
  if (sexOfFirstName(parts[0]?.text ?? '')) return false;
  const before = tokens[i - 1];
  const called = before !== undefined && /^\p{Ll}/u.test(before.text) && organisationNoun(before.lower) !== undefined;
  const bracketed = tokens[to]?.text === '(' && /^\p{Lu}{2,}$/u.test(tokens[to + 1]?.text ?? '');
  return called || bracketed || (tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'which');
}

/** True for a common noun by which somebody can be meant: "striker", "builder"; not what names a company. */
const isRole = (token: Token | undefined): boolean =>
  token !== undefined &&
  (HEAD_ROLES.has(token.lower) ||
    OFFICE.test(token.text) ||
    (token.pos === 'NOUN' && /^\p{Ll}{4,}$/u.test(token.text) && !BEFORE_NAMES.has(token.lower)));

/** Role words right before a name ("German chancellor Angela Merkel") or right behind it (", the Kremlin's spokesman"). */
export function rolesBeside(tokens: readonly Token[], { from, to }: NameRun): string[] {
  const roles: string[] = [];
  const before = tokens[from - 1];
  const farther = tokens[from - 2];
  if (before && isRole(before)) roles.push(before.lower);
  // "The builder, Neil Strode, …"
  if (before?.text === ',' && farther && isRole(farther) && /[,.]/.test(tokens[to]?.text ?? ''))
    roles.push(farther.lower);
  if (tokens[to]?.text !== ',') return roles;
  for (const token of tokens.slice(to + 1, to + APPOSED_WITHIN)) {
    if (/^(VERB|AUX|ADP|PRON)$/.test(token.pos) || token.text === ',') break;
    if (HEAD_ROLES.has(token.lower)) roles.push(token.lower);
  }
  return roles;
}

/** "Ada Moe, 34, …", "Ada Moe (34)": only a person has an age beside the name. */
export const isAged = (tokens: readonly Token[], { to }: NameRun): boolean =>
  /^[,(]$/.test(tokens[to]?.text ?? '') &&
  /^\d{1,3}$/.test(tokens[to + 1]?.text ?? '') &&
  /^[,).]$/.test(tokens[to + 2]?.text ?? '');

/** Words before a name and behind "of" that tell its holder from others: "prime", "finance", "Norway's". */
export function epithetsOf(tokens: readonly Token[], { from, to }: NameRun): string[] {
  const epithets: string[] = [];
  let i = from - 1;
  if (tokens[i]?.text === ',') i--;
  for (; i >= 0 && from - i < 8; i--) {
    const token = tokens[i];
    if (!token || !/^(NOUN|PROPN|ADJ|PART)$/.test(token.pos)) break;
    epithets.push(token.lower);
  }
  if (tokens[to]?.lower === 'of') for (const { lower } of tokens.slice(to + 1, to + 3)) epithets.push(lower);
  return epithets;
}
