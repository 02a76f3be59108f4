/** Speakers whom the text does not name ("a nurse", later "she" and "the nurse"), and persons called by their age. */
import type { Token } from '../text/tokens.js';
import type { NamedClaimant } from './claimants.js';
import { ANONYMOUS, DOCUMENTS, OFFICES, ORGANISATIONS } from './names.js';
import { organisationNoun } from './organisation-words.js';
import type { People, Person } from './people.js';

/** Sentences in which "the 67-year-old" looks for whom it means. */
const REACH = 3;
/** Words of a name among which its head stands: "a former midwife at the unit". */
const HEAD_WITHIN = 5;

/** One person without a name: "a nurse", "another official". */
export const isSomebody = ({ name, type }: NamedClaimant): boolean =>
  type === 'anonymous' &&
  /^(?:an?|one|another|the) /i.test(name) &&
  !name.split(' ', HEAD_WITHIN).join(' ').endsWith('s');

/** Whom "the 67-year-old" means: the last person named before. */
export function personOfAge(core: readonly Token[], people: People, index: number): Person | undefined {
  const [first] = core;
  const words = core.map(({ text }) => text).join(' ');
  if (!first || !/^the \d+ ?-? ?year ?-? ?old$/i.test(words)) return undefined;
  const named = people
    .mentionsIn(index - REACH, index)
    .filter(({ person, start }) => person.human && start < first.start);
  return named.at(-1)?.person;
}

/** "the diplomat", who was "a Western diplomat in Riga" before; "the former MP", where one without a name spoke last. */
export function sameUnnamed(
  core: readonly Token[],
  speakers: readonly NamedClaimant[],
  last: NamedClaimant | undefined,
): NamedClaimant | undefined {
  if (core[0]?.lower !== 'the') return undefined;
  const described = core.slice(1).map(({ lower }) => lower);
  const head = described.at(-1) ?? '';
  const same = ({ name, type }: NamedClaimant): boolean => {
    const words = name.toLowerCase().split(' ');
    const introduced = /^(?:an?|one|another|two|three|four|some|several)$/.test(words[0] ?? '');
    return type === 'anonymous' && introduced && described.every((word) => words.includes(word));
  };
  const before = ANONYMOUS.has(head) ? speakers.findLast(same) : undefined;
  if (before) return before;
  const person = !head.endsWith('s') && !DOCUMENTS.has(head) && !OFFICES.has(head) && !ORGANISATIONS.has(head);
  return person && !organisationNoun(head) && last && isSomebody(last) ? last : undefined;
}
