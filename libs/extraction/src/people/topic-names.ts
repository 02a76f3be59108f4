/** Where a sentence names somebody or something: persons, organisations and other names. */
import type { Sentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { HONORIFICS, PLACES, ROLES } from './names.js';
import type { People } from './people.js';

/** What is named: `name` is one of which the text does not say whose. */
export type Sort = 'person' | 'organisation' | 'place' | 'name';

/** One mention of a topic: tokens `from` to `to` of its sentence. */
export interface TopicName {
  /** What tells it from others. */
  readonly key: string;
  /** As it is said in full. */
  readonly name: string;
  readonly sort: Sort;
  readonly from: number;
  readonly to: number;
}

/** Longest name, in tokens. */
const LONGEST = 8;
const TIME =
  /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|gmt|bst|utc|est|edt|pdt|mr|mrs|ms|dr)\.?$/;
const JOINS = /^(?:of|&|for)$/;
const EMPTY_NAMES = /^(?:police|opposition|county|state|energy|finance|health|government|state|new|public|inc|ltd)$/;
const LOCATIVE = /^(?:in|near|at|across|outside|around|from|to)$/;

const isNamed = (token: Token | undefined): token is Token =>
  token?.pos === 'PROPN' && /^\p{Lu}/u.test(token.text) && !TIME.test(token.lower);

/** The words of tokens as the text sets them. */
export const wordsOf = (tokens: readonly Token[]): string =>
  tokens.map(({ text, start }, i) => (i > 0 && start > (tokens[i - 1]?.end ?? 0) ? ` ${text}` : text)).join('');

/** End of the run of capitalised words that begins at `i`: "Bank of Canada", "Local 212", "Moe-Kent". */
function runEnd(tokens: readonly Token[], i: number, stop: number): number {
  let to = i + 1;
  while (to - i < LONGEST && to < stop) {
    const token = tokens[to];
    const joined = JOINS.test(token?.lower ?? '') && isNamed(tokens[to + 1]);
    const glued = token?.text === '-' && token.start === tokens[to - 1]?.end && isNamed(tokens[to + 1]);
    const numbered = token?.pos === 'NUM' && /^\d{1,3}$/.test(token.text);
    if (!isNamed(token) && !joined && !glued) return numbered ? to + 1 : to;
    to++;
  }
  return to;
}

/** The topic of a run of capitalised words. */
function named(tokens: readonly Token[], from: number, to: number, people: People): TopicName | undefined {
  let first = from;
  while (
    first < to - 1 &&
    (ROLES.has(tokens[first]?.lower ?? '') || HONORIFICS[tokens[first]?.lower ?? ''] !== undefined)
  )
    first++;
  const run = tokens.slice(first, to);
  const name = wordsOf(run);
  const organisation = people.organisations.byName(name) ?? people.organisations.byShortName(name);
  if (organisation) {
    const { name: full, acronym } = organisation;
    const inFull = acronym === undefined ? full : `${full} (${acronym})`;
    return { key: full, name: inFull, sort: 'organisation', from: first, to };
  }
  const [only] = run;
  if (!only || name.length < 3 || JOINS.test(only.lower) || (run.length === 1 && ROLES.has(only.lower)))
    return undefined;
  // "Police Chief", "Opposition Leader"
  const last = run.at(-1)?.lower ?? '';
  if (ROLES.has(last) || run.every(({ lower }) => ROLES.has(lower) || EMPTY_NAMES.test(lower))) return undefined;
  // "-General", "Centers for"
  if (!/^\p{Lu}/u.test(name) || JOINS.test(last)) return undefined;
  const place = PLACES.has(only.lower) || LOCATIVE.test(tokens[from - 1]?.lower ?? '');
  return { key: name, name, sort: place ? 'place' : 'name', from: first, to };
}

const beside = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]?.text === '&';

/** Every topic that sentence number `index` names, in its order. */
export function topicNamesIn({ tokens }: Sentence, index: number, people: People): TopicName[] {
  const found: TopicName[] = [];
  const persons = people.mentionsIn(index, index);
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    while ((persons[next]?.end ?? Infinity) <= token.start) next++;
    const person = persons[next];
    if (person && token.start >= person.start && !beside(tokens, i)) {
      let to = i + 1;
      while ((tokens[to]?.start ?? Infinity) < person.end) to++;
      const { name } = person.person;
      found.push({ key: name, name, sort: person.person.human ? 'person' : 'name', from: i, to });
      i = to - 1;
      continue;
    }
    if (isNamed(token)) {
      let stop = i + 1;
      let joint = false;
      // "Calder & Aire Buses" is no person of the name Aire Buses.
      while (
        stop < tokens.length &&
        ((tokens[stop]?.end ?? 0) <= (person?.start ?? Infinity) || tokens[stop - 1]?.text === '&' || joint)
      ) {
        joint ||= tokens[stop - 1]?.text === '&';
        stop++;
      }
      const to = runEnd(tokens, i, stop);
      const topic = named(tokens, i, to, people);
      if (topic) found.push(topic);
      i = to - 1;
    }
  }
  return found;
}
