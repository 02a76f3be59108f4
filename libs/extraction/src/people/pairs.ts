/** Whom "the two leaders" and "both presidents" mean. */
import type { People, Person } from './people.js';

/** How many sentences back two persons are looked for. */
const REACH = 6;
/** Those who hold such an office stay the two of a text for longer. */
const HOLDERS_REACH = 25;
/** Offices of leaders; "leader" alone is any party's, and counts where nobody has one of these. */
const OFFICES = ['president', 'chancellor', 'premier', 'minister', 'king', 'queen', 'pope'];
const HELD: Readonly<Record<string, readonly string[]>> = {
  leaders: OFFICES,
  heads: OFFICES,
  presidents: ['president'],
  chancellors: ['chancellor'],
  premiers: ['premier', 'minister'],
  ministers: ['minister'],
};

/** Heads of state and government. */
const isHead = ({ roles, epithets }: Person): boolean =>
  ['president', 'chancellor', 'premier', 'king', 'queen', 'pope'].some((role) => roles.has(role)) ||
  (roles.has('minister') && epithets.has('prime'));

/**
 * The two persons whom a plural means at offset `at` of sentence number `index`: the last two who hold such an office,
 * else the only two that are named nearby. Undefined where there are not just two.
 * @param plural "leaders", "presidents", "sides"
 * @param counted the text says "two" or "both"; without it there must be no third
 */
export function lastTwo(
  people: People,
  at: number,
  index: number,
  plural: string,
  counted = true,
): readonly Person[] | undefined {
  const mentions = people.mentionsIn(index - HOLDERS_REACH, index).filter(({ start }) => start < at);
  const latest = (from: number, fits: (person: Person) => boolean): Person[] => {
    const persons = mentions.filter(({ sentence, person }) => sentence >= from && fits(person));
    return [...new Set(persons.map(({ person }) => person).reverse())].reverse();
  };
  const heads = plural === 'leaders' || plural === 'heads' ? latest(0, isHead) : [];
  if (heads.length >= 2 && (counted || heads.length === 2)) return heads.slice(-2);
  const offices = HELD[plural];
  const holders = offices ? latest(0, ({ roles }) => offices.some((office) => roles.has(office))) : [];
  if (!counted) return holders.length === 2 && plural !== 'leaders' ? holders : undefined;
  if (holders.length >= 2) return holders.slice(-2);
  if (holders.length === 1 && plural !== 'leaders') return undefined;
  const leaders =
    plural === 'leaders' ? latest(0, ({ roles }) => [...OFFICES, 'leader'].some((role) => roles.has(role))) : [];
  // Of three leaders two may be any.
  if (leaders.length >= 2) return leaders.length === 2 ? leaders : undefined;
  const near = latest(index - REACH, () => true);
  return near.length === 2 ? near : undefined;
}
