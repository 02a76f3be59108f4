/** The persons of a text: full names, surnames, roles and where each is mentioned. */
import type { Sentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { HEAD_ROLES, HONORIFICS, OFFICES, ORGANISATIONS, PLACES, ROLES, sexOfFirstName } from './names.js';

export interface Person {
  readonly name: string;
  readonly surname: string;
  sex?: 'male' | 'female';
  /** Roles in lower case that stand by the name: "chancellor". */
  readonly roles: Set<string>;
}

export interface Mention {
  readonly person: Person;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** Who is who in one text. */
export interface People {
  /** Mentions in the sentences `first`..`last`, in the order of the text. */
  mentionsIn(first: number, last: number): readonly Mention[];
  byName(name: string): Person | undefined;
  bySurname(surname: string): Person | undefined;
  /** The one person with that role; undefined where none or more than one has it. */
  byRole(role: string): Person | undefined;
}

/** Most name tokens that one name is read from. */
const LONGEST_NAME = 6;
/** Particles inside a surname: "Ursula von der Leyen". */
const PARTICLES = new Set(['von', 'van', 'der', 'de', 'di', 'bin', 'al', 'del', 'la', 'le', 'den', 'ten']);

const WEEKDAY = /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/;

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.pos === 'PROPN' &&
  !WEEKDAY.test(token.lower) &&
  /^\p{Lu}[\p{L}.-]*$/u.test(token.text) &&
  !HONORIFICS[token.lower];
const isOrganisation = (words: readonly Token[]): boolean =>
  words.some(({ lower }) => ORGANISATIONS.has(lower) || OFFICES.has(lower) || PLACES.has(lower)) ||
  words.some(({ text }) => /^\p{Lu}{2,}$/u.test(text) && text.length < 6);

/** A run of name tokens from `i`: end index and the part that is the name, leading titles left out. */
function nameAt(tokens: readonly Token[], i: number): { end: number; parts: Token[]; roles: string[] } | undefined {
  let end = i;
  while (end < tokens.length && end - i < LONGEST_NAME) {
    const token = tokens[end];
    if (
      isNamePart(token) ||
      (end > i && PARTICLES.has(token?.text ?? '') && isNamePart(tokens[end + 1])) ||
      (end > i && PARTICLES.has(token?.text ?? '') && PARTICLES.has(tokens[end + 1]?.text ?? ''))
    )
      end++;
    else break;
  }
  if (end === i) return undefined;
  const run = tokens.slice(i, end);
  const lastRole = run.findLastIndex(({ lower }) => ROLES.has(lower));
  const parts = run.slice(lastRole + 1);
  return {
    end,
    parts,
    roles: run
      .slice(0, lastRole + 1)
      .map(({ lower }) => lower)
      .filter((role) => HEAD_ROLES.has(role)),
  };
}

/** Role words right before a name ("German chancellor Angela Merkel") or right behind it (", the Kremlin's spokesman"). */
function rolesBeside(tokens: readonly Token[], from: number, to: number): string[] {
  const roles: string[] = [];
  const before = tokens[from - 1];
  if (before && HEAD_ROLES.has(before.lower)) roles.push(before.lower);
  if (before?.text === ',' && HEAD_ROLES.has(tokens[from - 2]?.lower ?? '')) roles.push(tokens[from - 2]?.lower ?? '');
  if (tokens[to]?.text === ',') {
    for (let i = to + 1; i < to + 8; i++) {
      const token = tokens[i];
      if (
        !token ||
        token.pos === 'VERB' ||
        token.pos === 'AUX' ||
        token.text === ',' ||
        token.pos === 'ADP' ||
        token.pos === 'PRON'
      )
        break;
      if (HEAD_ROLES.has(token.lower)) roles.push(token.lower);
    }
  }
  return roles;
}

/** Finds the persons that the sentences name. A single name counts where its full form stands anywhere in the text. */
export function peopleOf(sentences: readonly Sentence[]): People {
  const persons = new Map<string, Person>();
  const surnames = new Map<string, Person | null>();
  const eachName = (
    visit: (
      tokens: readonly Token[],
      i: number,
      name: NonNullable<ReturnType<typeof nameAt>>,
      sentence: number,
    ) => void,
  ): void => {
    for (const [index, { tokens }] of sentences.entries()) {
      for (let i = 0; i < tokens.length; i++) {
        const name = nameAt(tokens, i);
        if (!name) continue;
        visit(tokens, i, name, index);
        i = name.end - 1;
      }
    }
  };
  eachName((tokens, i, { parts, roles, end }) => {
    const surname = parts.at(-1)?.text ?? '';
    if (parts.length < 2 || parts.length > 4 || isOrganisation(parts) || surname.length < 2) return;
    const name = parts.map(({ text }) => text).join(' ');
    const person = persons.get(name) ?? { name, surname, roles: new Set<string>() };
    persons.set(name, person);
    const known = surnames.get(surname);
    if (known === undefined) surnames.set(surname, person);
    else if (known !== null && known !== person) surnames.set(surname, null);
    for (const role of [...roles, ...rolesBeside(tokens, end - parts.length, end)]) person.roles.add(role);
    const honorific = [...person.roles].map((role) => HONORIFICS[role]).find(Boolean);
    const sex = honorific ?? sexOfFirstName(parts[0]?.text ?? '');
    if (sex) person.sex ??= sex;
  });
  const mentions: Mention[][] = sentences.map(() => []);
  eachName((tokens, i, { parts, roles }, sentence) => {
    const first = parts[0];
    const last = parts.at(-1);
    if (!first || !last) return;
    const full = parts.map(({ text }) => text).join(' ');
    const person = persons.get(full) ?? (parts.length === 1 ? (surnames.get(last.text) ?? undefined) : undefined);
    // "President Clinton" is not the Clinton whom the text knows as a senator.
    const another = parts.length === 1 && roles.length > 0 && !roles.some((role) => person?.roles.has(role));
    if (!person || another) return;
    const sex = HONORIFICS[tokens[i - 1]?.lower ?? ''];
    if (sex) person.sex ??= sex;
    mentions[sentence]?.push({ person, start: first.start, end: last.end, sentence });
  });
  const byRole = new Map<string, Person | null>();
  for (const person of persons.values()) {
    for (const role of person.roles) byRole.set(role, byRole.has(role) ? null : person);
  }
  return {
    mentionsIn: (first, last) => mentions.slice(Math.max(0, first), last + 1).flat(),
    byName: (name) => persons.get(name),
    bySurname: (surname) => surnames.get(surname) ?? undefined,
    byRole: (role) => byRole.get(role.toLowerCase()) ?? undefined,
  };
}
