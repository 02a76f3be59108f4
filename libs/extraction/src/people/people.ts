/** The persons of a text: full names, surnames, roles and where each is mentioned. */
import type { Sentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { affiliationAt } from './affiliations.js';
import {
  epithetsOf,
  isAged,
  isOrganisation,
  nameAt,
  namesAThing,
  rolesBeside,
  withoutParticles,
  type NameRun,
} from './name-runs.js';
import { sexOfFirstName } from './first-names.js';
import { HONORIFICS } from './names.js';
import { organisationsOf, type Organisations } from './organisations.js';
import { placesOf, type Places } from './places.js';
import { holderOf } from './roles.js';
import { thingsOf, type Things } from './things.js';

export interface Person {
  readonly name: string;
  readonly surname: string;
  sex?: 'male' | 'female';
  /** Roles in lower case that stand by the name: "chancellor". */
  readonly roles: Set<string>;
  /** Words in lower case that stand by the role and tell this holder from others: "prime", "norway". */
  readonly epithets: Set<string>;
  /** False for a name that may as well be a ship's or a newspaper's: no role, no known first name, never called by surname. */
  human: boolean;
  /** The organisation that the text gives with the name: "the Care Quality Commission (CQC)". */
  of?: string;
}

export interface Mention {
  readonly person: Person;
  /** It is a surname that others in the text bear as well. */
  readonly shared: boolean;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** Who is who in one text. */
export interface People {
  /** Mentions in the sentences `first`..`last`, in the order of the text. */
  mentionsIn(first: number, last: number): readonly Mention[];
  byName(name: string): Person | undefined;
  /**
   * Whom one name alone means, a surname before a first name: of several the one who was named in full last before
   * offset `at`; undefined where none was. `sex`: a title says it.
   */
  bySurname(surname: string, at?: number, sex?: Person['sex']): Person | undefined;
  /** The one person with that role, told from others by `epithets`; undefined where none or more than one fits. */
  byRole(role: string, epithets?: readonly string[]): Person | undefined;
  readonly organisations: Organisations;
  readonly things: Things;
  readonly places: Places;
}

/** Where in the text each person of a surname, or of a first name, is named in full. */
type Named = Map<string, { readonly person: Person; readonly start: number }[]>;

const firstName = ({ name }: Person): string => name.slice(0, name.indexOf(' '));
/** True where persons of different first names bear a surname; "Tyler Voss" is "Tyler James Voss" as well. */
const isShared = (named: readonly { readonly person: Person }[]): boolean =>
  named.some(({ person }) => named[0] !== undefined && firstName(person) !== firstName(named[0].person));

/** Finds the persons that the sentences name. A single name counts where its full form stands anywhere in the text. */
export function peopleOf(sentences: readonly Sentence[]): People {
  const persons = new Map<string, Person>();
  const surnames: Named = new Map();
  const firstNames: Named = new Map();
  const bySurname = (surname: string, at = Infinity, sex?: Person['sex']): Person | undefined => {
    const all = surnames.get(surname) ?? firstNames.get(surname) ?? [];
    // "Mr Moe" is none of the women of that name.
    const fitting = sex ? all.filter(({ person }) => (person.sex ?? sex) === sex) : all;
    const named = fitting.length > 0 ? fitting : all;
    const [first] = named;
    const shared = named.some(({ person }) => person !== first?.person);
    return shared ? named.findLast(({ start }) => start < at)?.person : first?.person;
  };
  const eachName = (visit: (tokens: readonly Token[], i: number, name: NameRun, sentence: number) => void): void => {
    for (const [index, { tokens }] of sentences.entries()) {
      for (let i = 0; i < tokens.length; i++) {
        const name = nameAt(tokens, i);
        if (!name) continue;
        visit(tokens, i, name, index);
        i = name.to - 1;
      }
    }
  };
  eachName((tokens, at, run) => {
    const { parts, roles } = run;
    const surname = parts.at(-1)?.text ?? '';
    const single = withoutParticles(parts).length < 2;
    if (single || parts.length > 4 || isOrganisation(parts) || surname.length < 2 || namesAThing(tokens, at, run))
      return;
    const name = parts.map(({ text }) => text).join(' ');
    const person = persons.get(name) ?? {
      name,
      surname,
      roles: new Set<string>(),
      epithets: new Set<string>(),
      human: false,
    };
    persons.set(name, person);
    const named = { person, start: parts[0]?.start ?? 0 };
    for (const [map, word] of [
      [surnames, surname],
      [firstNames, parts[0]?.text ?? ''],
    ] as const) {
      const others = map.get(word);
      if (others) others.push(named);
      else map.set(word, [named]);
    }
    for (const role of [...roles, ...rolesBeside(tokens, run)]) person.roles.add(role);
    for (const epithet of epithetsOf(tokens, run)) person.epithets.add(epithet);
    const honorific = [...person.roles].map((role) => HONORIFICS[role]).find(Boolean);
    const sex = honorific ?? sexOfFirstName(parts[0]?.text ?? '');
    if (sex) person.sex ??= sex;
    person.human ||= person.sex !== undefined || person.roles.size > 0 || isAged(tokens, run);
  });
  const organisations = organisationsOf(
    sentences,
    (name) => persons.has(name),
    (word, before = Infinity) => surnames.get(word)?.some(({ start }) => start < before) ?? false,
  );
  const mentions: Mention[][] = sentences.map(() => []);
  eachName((tokens, i, run, sentence) => {
    const { parts, roles } = run;
    const first = parts[0];
    const last = parts.at(-1);
    if (!first || !last) return;
    const full = parts.map(({ text }) => text).join(' ');
    const single = withoutParticles(parts).length === 1;
    const sex = HONORIFICS[tokens[i - 1]?.lower ?? ''];
    const person = persons.get(full) ?? (single ? bySurname(last.text, first.start, sex) : undefined);
    // "President Clinton" is not the Clinton whom the text knows as a senator.
    const another = single && roles.length > 0 && !roles.some((role) => person?.roles.has(role));
    // "Halvorsen" is the firm of that name rather than its founder.
    const firm = parts.length === 1 && roles.length === 0 && organisations.byShortName(last.text) !== undefined;
    if (!person || another || (firm && sex === undefined)) return;
    if (sex) person.sex ??= sex;
    const of = single || person.of !== undefined ? undefined : affiliationAt(tokens, run, sentence, organisations);
    if (of !== undefined) person.of = of;
    // A first name that the tagger took for another word still belongs to it.
    const before = tokens[i - 1];
    const whole = parts.length === 1 && before !== undefined && person.name === `${before.text} ${last.text}`;
    person.human ||= single && !whole;
    const shared = single && sex === undefined && isShared(surnames.get(last.text) ?? []);
    mentions[sentence]?.push({ person, shared, start: whole ? before.start : first.start, end: last.end, sentence });
  });
  const byRole = new Map<string, Person[]>();
  for (const person of persons.values()) {
    for (const role of person.roles) {
      const holders = byRole.get(role);
      if (holders) holders.push(person);
      else byRole.set(role, [person]);
    }
  }
  return {
    mentionsIn: (first, last) => mentions.slice(Math.max(0, first), last + 1).flat(),
    byName: (name) => persons.get(name),
    bySurname,
    byRole: (role, epithets = []) => holderOf(byRole.get(role.toLowerCase()) ?? [], epithets),
    organisations,
    things: thingsOf(sentences),
    places: placesOf(sentences),
  };
}
