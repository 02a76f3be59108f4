/** Speakers whom the text does not name: "a nurse", later "she" and "the nurse", "one of them" of two officials. */
import type { Token } from '../text/tokens.js';
import type { NamedClaimant } from './named.js';
import { ANONYMOUS, DOCUMENTS, OFFICES, ORGANISATIONS } from './names.js';
import { organisationNoun } from './organisation-words.js';

/** Words of a name among which its head stands: "a former midwife at the unit". */
const HEAD_WITHIN = 5;

/** One person without a name: "a nurse", "another official". */
export const isSomebody = ({ name, type }: NamedClaimant): boolean =>
  (type === 'anonymous' || /^an? spokes/i.test(name)) &&
  /^(?:an?|one|another|the) /i.test(name) &&
  !name.split(' ', HEAD_WITHIN).join(' ').endsWith('s');

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

/** Any document that was told of. */
const A_DOCUMENT = /^(?:document|documents|paper|papers|text|file|files|dossier)$/;

/** "the document", "the memo": the one that spoke before, in the words that told of it. */
export function sameDocument(core: readonly Token[], speakers: readonly NamedClaimant[]): NamedClaimant | undefined {
  const [first, head, ...others] = core;
  if (first?.lower !== 'the' || !head || others.length > 0 || !DOCUMENTS.has(head.lower)) return undefined;
  const bears = ({ name }: NamedClaimant): boolean =>
    A_DOCUMENT.test(head.lower) || name.toLowerCase().split(' ').includes(head.lower);
  return speakers.findLast((one) => one.type === 'document' && !/^(?:the|it)\b/i.test(one.name) && bears(one));
}

/** Several persons without a name: "Two officials", "Residents". */
const areSeveral = ({ name, type }: NamedClaimant): boolean =>
  type === 'anonymous' &&
  !/^(?:an?|one|another|the other) /i.test(name) &&
  /s$|people/.test(name.split(' ', HEAD_WITHIN).join(' '));

/** "one of them", "another", "the other", "both": who of those that spoke before, in the words that told of them. */
export function oneOfThem(core: readonly Token[], speakers: readonly NamedClaimant[]): NamedClaimant | undefined {
  const words = core.map(({ lower }) => lower).join(' ');
  if (!/^(?:one|another|the other|both|one of them|both of them|the second|a second)$/.test(words)) return undefined;
  const group = speakers.findLast(areSeveral);
  if (!group) return undefined;
  const inside = group.name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  const which = words.startsWith('both') ? group.name : `${words === 'one of them' ? 'one' : words} of ${inside}`;
  return { name: which, type: 'anonymous' };
}
