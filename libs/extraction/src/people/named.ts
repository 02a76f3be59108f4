/** What a phrase names by its own words: a person at its end, a pair of them, an organisation, or a type. */
import type { ClaimantType } from '#domain';
import { sexOfFirstName } from './first-names.js';
import { isDash } from '../attribution/noun-phrase.js';
import { headOf } from '../plans/actors.js';
import type { Token } from '../text/tokens.js';
import { isNamePart, joinsNames, partsOf, withoutParticles } from './name-runs.js';
import {
  ANONYMOUS,
  DOCUMENTS,
  HEAD_ROLES,
  HONORIFICS,
  OFFICE,
  OFFICES,
  ORGANISATIONS,
  PLACES,
  ROLES,
} from './names.js';
import { COMPANIES, organisationNoun } from './organisation-words.js';
import type { People } from './people.js';

/** A claimant as the text gives it. */
export interface NamedClaimant {
  readonly name: string;
  readonly type: ClaimantType;
}

/** The tokens' words as they stand, a space where the text has one. */
export const wordsOf = (tokens: readonly Token[]): string => {
  let out = '';
  for (const [i, token] of tokens.entries())
    out += (i > 0 && token.start > (tokens[i - 1]?.end ?? 0) ? ' ' : '') + token.text;
  // "1 508" may hold a space that does not break.
  return out.replaceAll(/\s/gu, ' ');
};

/** Of a name: "Jonas Berg's", "Ana Lopes'". */
export const possessive = (name: string): string => `${name}${name.endsWith('s') ? '’' : '’s'}`;

/** How a paper came by a document is no part of what it is: "a memo seen by the Post". */
const CAME_TO_US = /^(?:obtained|seen|reviewed|viewed|submitted|shared|leaked|circulated|posted)$/;

/** The part of the source before its apposition or relative clause. */
export function coreOf(tokens: readonly Token[]): readonly Token[] {
  const comma = tokens.findIndex(
    (token, i) =>
      token.text === ',' ||
      token.text === '(' ||
      (isDash(token) && token.start > (tokens[i - 1]?.end ?? 0)) ||
      (CAME_TO_US.test(token.lower) &&
        /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') &&
        tokens[i + 1]?.lower === 'by') ||
      (i > 0 && i === tokens.length - 1 && /^(who|which|that)$/.test(token.lower)),
  );
  return comma > 0 ? tokens.slice(0, comma) : tokens;
}

/** The person's name at the end of a phrase ("Kremlin spokesman Dmitry Peskov"), titles left out. */
export function nameIn(tokens: readonly Token[], people: People): NamedClaimant | undefined {
  const preposition = tokens.findIndex(({ pos }, i) => i > 0 && pos === 'ADP');
  if (preposition > 0) {
    // "the Roper Center for Opinion Research" is no person, nor is "a spokesman for Ada Moe"; "Secretary of State John
    // Kerry" and "head of trust and safety Ada Moe" are.
    const tail = tokens.slice(-2);
    const named = people.byName(wordsOf(tail));
    const person = named ?? people.bySurname(tokens.at(-1)?.text ?? '', tokens.at(-1)?.start);
    const titled =
      HEAD_ROLES.has(tokens[preposition - 1]?.lower ?? '') &&
      tokens[preposition]?.lower === 'of' &&
      tail.every(({ pos }) => pos === 'PROPN');
    const [field, before] = [tokens.at(-3), tokens.at(-4)];
    const apposition =
      named?.human &&
      field?.pos === 'NOUN' &&
      /^\p{Ll}/u.test(field.text) &&
      !ROLES.has(field.lower) &&
      before?.pos !== 'ADP';
    return person && (titled || apposition)
      ? { name: person.name, type: 'person' }
      : nameIn(tokens.slice(0, preposition), people);
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
  const sex = HONORIFICS[(run[title] ?? tokens[from - 1])?.lower ?? ''];
  const known = people.bySurname(last.text, last.start, sex);
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

/** Words for one person, or for any, which no organisation is called by. */
const SOMEBODY =
  /^(?:(?:wo)?man|person|one|user|member|employee|worker|aide|actor|photographer|driver|resident|neighbou?r|brother|sister|son|daughter|father|mother|husband|wife|partner|friend|cousin|client|lawyer|attorney|doctor|nurse|teacher|farmer|student|player|fan|you|those|some|many)$/;
/** What sort of claimant the words tell of. */
export function typeOf(core: readonly Token[]): ClaimantType {
  const preposition = core.findIndex(
    ({ pos, lower }, i) => i > 0 && (pos === 'ADP' || pos === 'VERB' || lower === 'familiar' || lower === 'close'),
  );
  const word = preposition > 0 ? core[preposition - 1] : core.at(-1);
  const head = word?.lower ?? '';
  const proper = core.every(({ pos }) => pos === 'PROPN' || pos === 'DET');
  if (core.length > 1 && HONORIFICS[core[0]?.lower ?? ''] !== undefined) return 'person';
  if (proper && core.length > 1 && sexOfFirstName(core[0]?.text ?? '') !== undefined) return 'person';
  // "The Post" is a newspaper, "the post" is a document.
  if (DOCUMENTS.has(head))
    return /^\p{Lu}/u.test(word?.text ?? '') && core.length > 1 && proper ? 'organisation' : 'document';
  if ((ANONYMOUS.has(head) && !proper) || SOMEBODY.test(head)) return 'anonymous';
  if (OFFICES.has(head) || HEAD_ROLES.has(head)) return 'office';
  if (ORGANISATIONS.has(head) || PLACES.has(head) || organisationNoun(head) !== undefined) return 'organisation';
  const name = core.filter(({ pos }) => pos === 'PROPN');
  // Somebody who is known by one name is known to the text: what is left are firms.
  if (name.length > 0 && core.at(-1)?.pos === 'PROPN')
    return core.length === 1 || core[0]?.pos === 'DET' || name.some(({ text }) => /^\p{Lu}{2,5}$/u.test(text))
      ? 'organisation'
      : 'person';
  return core.at(-1)?.lower.endsWith('s') || /^an?$/.test(core[0]?.lower ?? '') ? 'anonymous' : 'organisation';
}

/** "Trump and Merkel": both, where each is a name. */
export function pairIn(core: readonly Token[], people: People): NamedClaimant[] | undefined {
  const and = core.findIndex(({ lower }) => lower === 'and');
  if (and < 1) return undefined;
  const left = nameIn(core.slice(0, and), people);
  const right = nameIn(core.slice(and + 1), people);
  return left && right ? [left, right] : undefined;
}

/** "its head, Katja Brunn", "a pediatrician from Flint, Anita Rao": a role by a common noun, and its holder's name. */
export function apposed(core: readonly Token[], name: readonly Token[], people: People): NamedClaimant | undefined {
  const head = headOf(core);
  const person = people.byName(wordsOf(name));
  if (person?.human && /^(?:an?|the|its|his|her|their|one)$/.test(core[0]?.lower ?? ''))
    return { name: person.name, type: 'person' };
  const common = head?.pos === 'NOUN' || head?.lower === 'one' || OFFICE.test(head?.text ?? '');
  if (!head || name.length === 0 || !(common || HEAD_ROLES.has(head.lower))) return undefined;
  const organisation = people.organisations.byName(wordsOf(name));
  return organisation ? { name: organisation.name, type: 'organisation' } : nameIn(name, people);
}

/** Longest description of a company, in tokens: "the photo-app maker". */
const LONGEST_DESCRIPTION = 5;
/** "the rival company" is another. */
const ANOTHER = /^(?:rival|other|second|third|new|parent|holding|same|smaller|bigger|larger)$/;
/** "The company", "the HSE", "Bluewater": the organisation's full name. */
export function organisationMeant(core: readonly Token[], people: People, index: number): NamedClaimant | undefined {
  const exact = people.organisations.byName(wordsOf(core[0]?.lower === 'the' ? core.slice(1) : core));
  if (exact) return { name: wordsOf(core), type: 'organisation' };
  // "power company Voltera", "the union TGU"
  const name = core.findLastIndex(({ text }) => !/^(?:\p{Lu}|[&-])/u.test(text)) + 1;
  const lead = core[name - 1];
  if (lead && organisationNoun(lead.lower) && !core.slice(0, name).some(({ pos }) => pos === 'VERB' || pos === 'ADP')) {
    const known = people.organisations.byName(wordsOf(core.slice(name)));
    if (known) return { name: known.name, type: 'organisation' };
  }
  const [first] = core;
  const last = core.at(-1);
  if (!first || !last || core.length > LONGEST_DESCRIPTION) return undefined;
  const rest = core.slice(1, -1);
  const definite = core.length > 1 && first.lower === 'the';
  const noun = definite && /^\p{Ll}/u.test(last.text) && rest.every(({ text }) => !ANOTHER.test(text));
  const short = core.length === 1 || (definite && rest.length === 0 && /^\p{Lu}{2,}$/u.test(last.text));
  // "the photo-app maker", and not "the finance ministry"
  const found =
    noun && (rest.length === 0 || COMPANIES.has(last.lower))
      ? people.organisations.byNoun(last.lower, index)
      : short
        ? people.organisations.byShortName(last.text)
        : undefined;
  return found && { name: found.article ? `the ${found.name}` : found.name, type: 'organisation' };
}
