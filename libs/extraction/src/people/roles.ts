/** Whom "the chancellor", "the finance minister" and "the Norwegian president" mean. */
import type { Token } from '../text/tokens.js';
import { HEAD_ROLES } from './names.js';
import type { Person } from './people.js';

/** "Norway's" and "Norwegian" begin alike. */
const STEM = 4;
/** They say nothing of who is meant. */
const EMPTY = new Set(['former', 'current', 'outgoing', 'incumbent', 'the', 'then', 'own', 'veteran']);

const MOST_HOLDERS = 20;

const alike = (a: string, b: string): boolean =>
  a === b || (a.length >= STEM && b.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM));

/**
 * The one person whom the role with these words before it fits.
 * @param persons all who have that role
 * @param epithets "prime" of "prime minister", "norwegian" of "Norwegian president", in lower case
 */
export function holderOf(persons: readonly Person[], epithets: readonly string[]): Person | undefined {
  // So many hold it that nobody is meant without a name.
  if (persons.length > MOST_HOLDERS) return undefined;
  const telling = epithets.filter((word) => !EMPTY.has(word));
  const fits = persons.filter((person) =>
    telling.every((word) => [...person.epithets].some((epithet) => alike(epithet, word))),
  );
  return fits.length === 1 ? fits[0] : undefined;
}

/** A definite role in a sentence: "the prime minister" from token `from` to `to`. */
export interface RolePhrase {
  readonly from: number;
  readonly to: number;
  readonly role: string;
  readonly epithets: readonly string[];
}

/**
 * The definite description whose head is token `i`: "the", up to three words, a noun, and nothing that makes it another's.
 * @param pointing "this company" counts as well, as it does in speech
 */
export function rolePhrase(tokens: readonly Token[], i: number, pointing = false): RolePhrase | undefined {
  const head = tokens[i];
  if (!head || !(head.pos === 'NOUN' || HEAD_ROLES.has(head.lower) || /^(?:State|City)$/.test(head.text)))
    return undefined;
  let from = i - 1;
  while (from >= 0 && i - from <= 3 && /^(ADJ|NOUN|PROPN)$/.test(tokens[from]?.pos ?? '')) from--;
  const next = tokens[i + 1];
  // "accused the authority of leaving it too late"
  const accused = next?.lower === 'of' && tokens.slice(i + 2, i + 4).some(({ tag }) => tag === 'VBG');
  const determiner = tokens[from]?.lower ?? '';
  if (
    !(determiner === 'the' || (pointing && determiner === 'this')) ||
    /^(PROPN|NOUN)$/.test(next?.pos ?? '') ||
    (!accused && /^(of|for|-)$/.test(next?.lower ?? ''))
  )
    return undefined;
  return { from, to: i + 1, role: head.lower, epithets: tokens.slice(from + 1, i).map(({ lower }) => lower) };
}
