/** Who a source is: its names and types, with pronouns, roles and pairs resolved in the text. */
import type { ClaimantType } from '#domain';
import type { Sentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { ANONYMOUS, DOCUMENTS, HEAD_ROLES, HONORIFICS, OFFICES, ORGANISATIONS, PLACES, ROLES } from './names.js';
import { isDash } from '../attribution/noun-phrase.js';
import { antecedent, SEX } from './antecedent.js';
import { headOf } from '../plans/actors.js';
import { lastTwo } from './pairs.js';
import { isNamePart, joinsNames, partsOf, withoutParticles } from './name-runs.js';
import { organisationNoun } from './organisation-words.js';
import type { People, Person } from './people.js';
import { isSomebody, personOfAge, sameUnnamed } from './unnamed.js';

/** A claimant as the text gives it. */
export interface NamedClaimant {
  readonly name: string;
  readonly type: ClaimantType;
}

const wordsOf = (tokens: readonly Token[]): string => {
  let out = '';
  for (const [i, token] of tokens.entries())
    out += (i > 0 && token.start > (tokens[i - 1]?.end ?? 0) ? ' ' : '') + token.text;
  return out;
};

/** Of a name: "Jonas Berg's", "Ana Lopes'". */
export const possessive = (name: string): string => `${name}${name.endsWith('s') ? '’' : '’s'}`;

/** The part of the source before its apposition or relative clause. */
function coreOf(tokens: readonly Token[]): readonly Token[] {
  const comma = tokens.findIndex(
    (token, i) =>
      token.text === ',' ||
      token.text === '(' ||
      (isDash(token) && token.start > (tokens[i - 1]?.end ?? 0)) ||
      (i > 0 && i === tokens.length - 1 && /^(who|which|that)$/.test(token.lower)),
  );
  return comma > 0 ? tokens.slice(0, comma) : tokens;
}

/** The person's name at the end of a phrase ("Kremlin spokesman Dmitry Peskov"), titles left out. */
function nameIn(tokens: readonly Token[], people: People): NamedClaimant | undefined {
  const preposition = tokens.findIndex(({ pos }, i) => i > 0 && pos === 'ADP');
  if (preposition > 0) {
    // "the Roper Center for Opinion Research" is no person; "Secretary of State John Kerry" is.
    const tail = tokens.slice(-2);
    const person = people.byName(wordsOf(tail)) ?? people.bySurname(tokens.at(-1)?.text ?? '', tokens.at(-1)?.start);
    const titled = HEAD_ROLES.has(tokens[preposition - 1]?.lower ?? '') && tail.every(({ pos }) => pos === 'PROPN');
    return person && titled ? { name: person.name, type: 'person' } : nameIn(tokens.slice(0, preposition), people);
  }
  let from = tokens.length;
  while (from > 0 && (isNamePart(tokens, from - 1) || joinsNames(tokens, from - 1) || joinsNames(tokens, from - 2)))
    from--;
  const run = tokens.slice(from);
  const title = run.findLastIndex(({ lower }) => ROLES.has(lower) || HONORIFICS[lower] !== undefined);
  const name = partsOf(run.slice(title + 1));
  const last = name.at(-1);
  if (!last || name.some(({ lower }) => ORGANISATIONS.has(lower) || OFFICES.has(lower) || DOCUMENTS.has(lower)))
    return undefined;
  const known = people.bySurname(last.text, last.start);
  if (known && (withoutParticles(name).length === 1 || name.map(({ text }) => text).join(' ') === known.name))
    return { name: known.name, type: 'person' };
  if (PLACES.has(last.lower) || (name.length === 1 && /^\p{Lu}{2,5}$/u.test(last.text))) return undefined;
  const titled =
    title >= 0 ||
    HEAD_ROLES.has(tokens[from - 1]?.lower ?? '') ||
    HONORIFICS[tokens[from - 1]?.lower ?? ''] !== undefined;
  const full = name.map(({ text }) => text).join(' ');
  const human = titled || people.byName(full) !== undefined;
  return human ? { name: full, type: 'person' } : undefined;
}

function typeOf(core: readonly Token[]): ClaimantType {
  const preposition = core.findIndex(
    ({ pos, lower }, i) => i > 0 && (pos === 'ADP' || pos === 'VERB' || lower === 'familiar'),
  );
  const word = preposition > 0 ? core[preposition - 1] : core.at(-1);
  const head = word?.lower ?? '';
  const proper = core.every(({ pos }) => pos === 'PROPN' || pos === 'DET');
  // "The Post" is a newspaper, "the post" is a document.
  if (DOCUMENTS.has(head)) return /^\p{Lu}/u.test(word?.text ?? '') && core.length > 1 ? 'organisation' : 'document';
  if (ANONYMOUS.has(head) && !proper) return 'anonymous';
  if (OFFICES.has(head) || HEAD_ROLES.has(head)) return 'office';
  if (ORGANISATIONS.has(head) || PLACES.has(head)) return 'organisation';
  const name = core.filter(({ pos }) => pos === 'PROPN');
  if (name.length > 0 && core.at(-1)?.pos === 'PROPN')
    return core[0]?.pos === 'DET' || name.some(({ text }) => /^\p{Lu}{2,5}$/u.test(text)) ? 'organisation' : 'person';
  return core.at(-1)?.lower.endsWith('s') || /^an?$/.test(core[0]?.lower ?? '') ? 'anonymous' : 'organisation';
}

/** "Trump and Merkel": both, where each is a name. */
function pairIn(core: readonly Token[], people: People): NamedClaimant[] | undefined {
  const and = core.findIndex(({ lower }) => lower === 'and');
  if (and < 1) return undefined;
  const left = nameIn(core.slice(0, and), people);
  const right = nameIn(core.slice(and + 1), people);
  return left && right ? [left, right] : undefined;
}

/** Offices that are written as acronyms: "the MP for Thornley". */
const OFFICE = /^(?:MPs?|MSP|MEP|CEO|CFO|TD)$/;
/** The person who is the subject of the sentence before: "The minister rejected it. Nobody would leave, he said." */
function personAsSubject(context: Before, people: People, index: number): Person | undefined {
  const [first] = context.lastSubject;
  if (!first || SEX[first.lower] || context.lastSubject.length === 0) return undefined;
  const [only, ...others] = claimantsOf(context.lastSubject, people, index - 1, { ...context, lastSubject: [] });
  return others.length === 0 && only?.type === 'person' ? people.byName(only.name) : undefined;
}

/** What went before a source in the text. */
export interface Before {
  /** The latest claimants, last at the end. */
  readonly speakers: readonly NamedClaimant[];
  /** Who spoke in the sentence before. */
  readonly lastSpeaker?: NamedClaimant;
  /** The subject of the sentence before. */
  readonly lastSubject: readonly Token[];
}

/** The claimants that the source tokens name. `index` is their sentence's place in the text. */
export function claimantsOf(source: readonly Token[], people: People, index: number, context: Before): NamedClaimant[] {
  const first = source[0];
  if (!first) return [];
  const core = coreOf(source);
  // Outside quotations it is the text's own author who says "I".
  if (core.length === 1 && (first.lower === 'i' || first.lower === 'we'))
    return [{ name: 'the article', type: 'narrator' }];
  if (core.length === 1 && SEX[first.lower]) {
    // "A nurse said so. “It was full,” she added.": the last to speak has no name.
    if (context.lastSpeaker && isSomebody(context.lastSpeaker)) return [context.lastSpeaker];
    const subject = context.lastSpeaker ? undefined : personAsSubject(context, people, index);
    if (subject && (subject.sex ?? SEX[first.lower]) === SEX[first.lower])
      return [{ name: subject.name, type: 'person' }];
    const speaker = context.lastSpeaker ? people.byName(context.lastSpeaker.name) : undefined;
    const found = antecedent(people, {
      pronoun: first.lower,
      at: first.start,
      index,
      from: first.start,
      ...(speaker && { speaker }),
    });
    if (found) return [{ name: found.person.name, type: 'person' }];
    const may = ({ name, type }: NamedClaimant): boolean =>
      type === 'person' && (people.byName(name)?.sex ?? SEX[first.lower]) === SEX[first.lower];
    return [context.speakers.findLast(may) ?? { name: first.text, type: 'person' }];
  }
  if (core.length === 1 && /^(they|it)$/.test(first.lower)) {
    // A bare name that is no known person's may be a company's.
    const canBeIt = ({ type, name }: NamedClaimant): boolean =>
      type === 'person' ? !people.byName(name)?.human && /^\p{Lu}[^ ]*$/u.test(name) : type !== 'anonymous';
    const fits = (one: NamedClaimant): boolean =>
      first.lower === 'it' ? canBeIt(one) : one.type === 'anonymous' || / and |s$/.test(one.name);
    const subject =
      context.lastSubject.length > 0
        ? claimantsOf(context.lastSubject, people, index - 1, { ...context, lastSubject: [] })
        : [];
    const last = subject.length === 1 && subject.every(fits) ? subject[0] : context.speakers.findLast(fits);
    return [last ?? { name: first.text, type: 'anonymous' }];
  }
  if (
    /^(the|both)$/.test(first.lower) &&
    /^(leaders|presidents|men|sides)$/.test(core.at(-1)?.lower ?? '') &&
    (core.length === 2 || core[1]?.lower === 'two')
  ) {
    const two = lastTwo(people, first.start, index, core.at(-1)?.lower ?? '');
    if (two) return two.map(({ name }) => ({ name, type: 'person' }));
  }
  const pair = pairIn(core, people);
  if (pair) return pair;
  const aged = personOfAge(core, people, index);
  if (aged) return [{ name: aged.name, type: 'person' }];
  const apposition = source.slice(core.length + 1);
  const named = nameIn(core, people) ?? apposed(core, coreOf(apposition), people);
  if (named) return [named];
  const role = core.at(-1)?.lower ?? '';
  if (/^(his|her)$/.test(first.lower) && core.length > 1) {
    const owner = antecedent(people, { pronoun: first.lower, at: first.start, index, from: first.start });
    if (owner) return [{ name: `${possessive(owner.person.name)} ${wordsOf(core.slice(1))}`, type: typeOf(core) }];
  }
  const owned = ownedByPerson(core, people);
  if (owned) return [owned];
  if (HEAD_ROLES.has(role) && (first.lower === 'the' || core.length === 1)) {
    const holder = people.byRole(
      role,
      core.slice(1, -1).map(({ lower }) => lower),
    );
    if (holder) return [{ name: holder.name, type: 'person' }];
    const spoken = context.speakers.findLast(({ name }) => name.endsWith(` ${role}`) || name.includes(` ${role} `));
    if (spoken) return [spoken];
  }
  const meant = organisationMeant(core, people, index) ?? sameUnnamed(core, context.speakers, context.lastSpeaker);
  return [meant ?? { name: wordsOf(core), type: typeOf(core) }];
}

/** "Mr Ferro's office": the owner's name in full. */
function ownedByPerson(core: readonly Token[], people: People): NamedClaimant | undefined {
  const mark = core.findIndex(({ text }) => /^['’]s?$/.test(text));
  const owner = core.slice(0, Math.max(0, mark));
  const last = owner.at(-1);
  const titled = HONORIFICS[owner[0]?.lower ?? ''] !== undefined;
  const person =
    last && owner.length <= 2 && (titled || owner.length === 1) ? people.bySurname(last.text, last.start) : undefined;
  return person && { name: `${possessive(person.name)} ${wordsOf(core.slice(mark + 1))}`, type: typeOf(core) };
}

/** "its head, Katja Brunn", "a pediatrician from Flint, Anita Rao": a role by a common noun, and its holder's name. */
function apposed(core: readonly Token[], name: readonly Token[], people: People): NamedClaimant | undefined {
  const head = headOf(core);
  const person = people.byName(wordsOf(name));
  if (person?.human && /^(?:an?|the|its|his|her|their|one)$/.test(core[0]?.lower ?? ''))
    return { name: person.name, type: 'person' };
  const common = head?.pos === 'NOUN' || head?.lower === 'one' || OFFICE.test(head?.text ?? '');
  if (!head || name.length === 0 || !(common || HEAD_ROLES.has(head.lower))) return undefined;
  const organisation = people.organisations.byName(wordsOf(name));
  return organisation ? { name: organisation.name, type: 'organisation' } : nameIn(name, people);
}

/** "The company", "Bluewater": the organisation's full name. */
function organisationMeant(core: readonly Token[], people: People, index: number): NamedClaimant | undefined {
  const exact = people.organisations.byName(wordsOf(core[0]?.lower === 'the' ? core.slice(1) : core));
  if (exact) return { name: wordsOf(core), type: 'organisation' };
  // "power company Voltera", "the union TGU"
  const name = core.findLastIndex(({ text }) => !/^(?:\p{Lu}|[&-])/u.test(text)) + 1;
  const lead = core[name - 1];
  if (lead && organisationNoun(lead.lower)) {
    const known = people.organisations.byName(wordsOf(core.slice(name)));
    if (known) return { name: known.name, type: 'organisation' };
  }
  const [first, second] = core;
  if (!first || core.length > 2) return undefined;
  const noun = second && first.lower === 'the' && /^\p{Ll}/u.test(second.text);
  const found = noun
    ? people.organisations.byNoun(second.lower, index)
    : second
      ? undefined
      : people.organisations.byShortName(first.text);
  return found && { name: found.article ? `the ${found.name}` : found.name, type: 'organisation' };
}

/** The tokens of `sentence` that stand inside `start`..`end`. */
export const tokensIn = (sentence: Sentence, start: number, end: number): Token[] =>
  sentence.tokens.filter((token) => token.start >= start && token.end <= end);
