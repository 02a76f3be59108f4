/** Who a source is: its names and types, with pronouns, roles and pairs resolved in the text. */
import type { Sentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { HEAD_ROLES, HONORIFICS } from './names.js';
import { antecedent, SEX } from './antecedent.js';
import { personDescribed } from './described.js';
import {
  apposed,
  coreOf,
  nameIn,
  organisationMeant,
  pairIn,
  possessive,
  typeOf,
  wordsOf,
  type NamedClaimant,
} from './named.js';
import { lastTwo } from './pairs.js';
import type { People } from './people.js';
import { isSomebody, oneOfThem, sameDocument, sameUnnamed } from './unnamed.js';

/** Who is the subject of the sentence before: "The minister rejected it. Nobody would leave, he said." */
function beforeAsSubject(context: Before, people: People, index: number): NamedClaimant | undefined {
  const [first] = context.lastSubject;
  if (!first || SEX[first.lower]) return undefined;
  const [only, ...others] = claimantsOf(context.lastSubject, people, index - 1, { ...context, lastSubject: [] });
  return others.length === 0 ? only : undefined;
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
    const subject = context.lastSpeaker ? undefined : beforeAsSubject(context, people, index);
    if (subject && isSomebody(subject)) return [subject];
    const person = subject?.type === 'person' ? people.byName(subject.name) : undefined;
    if (person && (person.sex ?? SEX[first.lower]) === SEX[first.lower]) return [{ name: person.name, type: 'person' }];
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
    const spoke =
      first.lower === 'it' && context.lastSpeaker && fits(context.lastSpeaker) ? context.lastSpeaker : undefined;
    const last = spoke ?? (subject.length === 1 && subject.every(fits) ? subject[0] : context.speakers.findLast(fits));
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
  const described = personDescribed(core, people, index);
  if (described) return [{ name: described.name, type: 'person' }];
  const among = oneOfThem(core, context.speakers) ?? sameDocument(core, context.speakers);
  if (among) return [among];
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
  const sex = HONORIFICS[owner[0]?.lower ?? ''];
  const titled = sex !== undefined;
  const person =
    last && owner.length <= 2 && (titled || owner.length === 1)
      ? people.bySurname(last.text, last.start, sex)
      : undefined;
  return person && { name: `${possessive(person.name)} ${wordsOf(core.slice(mark + 1))}`, type: typeOf(core) };
}

/** The tokens of `sentence` that stand inside `start`..`end`. */
export const tokensIn = (sentence: Sentence, start: number, end: number): Token[] =>
  sentence.tokens.filter((token) => token.start >= start && token.end <= end);
