/** Finds firms that nothing tells but their use: "Brandt Metals", of which the text goes on to say "Brandt". */
import type { Sentence } from '../text/sentences.js';
import { sexOfFirstName } from './first-names.js';
import { PLACES, ROLES } from './names.js';

/** Names of such words are places. */
const PLACED =
  /^(?:flats?|hills?|heights|city|town|village|park|falls|springs|beach|valley|county|creek|lake|river|islands?|isles?|bay|road|street|avenue|lane|square|bridge|house|point|plains?|fields?|woods?|gardens?|coast|sea|ocean|mountains?|desert|forest|peninsula|district|province|state|states|region|harbou?r|port|airport|station|stadium|hall|tower|day|cup|games|war|league|prize|award|act|bill|law|treaty|accord|agreement|wall|way)$/i;
/** Words that many names of many sorts begin with. */
export const COMMON =
  /^(?:united|national|royal|american|british|european|international|north|south|east|west|northern|southern|eastern|western|central|new|old|great|greater|big|first|second|world|global|general|super|grand|saint|st\.?|storm|hurricane|mount|lake|cape|port|fort|san|santa|los|las|el|la|the|black|white|red|green|blue|mr\.?|mrs\.?|ms\.?|dr\.?)$/i;
/** Times that the first word must stand alone. */
const LEAST = 2;

/** Words with a capital that stand alone, how often, and which of them places are called. */
function aloneIn(sentences: readonly Sentence[], firsts: ReadonlySet<string>): Map<string, number> {
  const alone = new Map<string, number>();
  for (const { tokens } of sentences) {
    for (const [i, { text, pos }] of tokens.entries()) {
      if (!firsts.has(text) || pos !== 'PROPN') continue;
      const before = tokens[i - 1];
      if (/^\p{Lu}/u.test(tokens[i + 1]?.text ?? '') || tokens[i + 1]?.text === '-') continue;
      if (before && i > 1 && /^\p{Lu}/u.test(before.text)) continue;
      const place = /^(?:in|near|across|outside|around)$/.test(before?.lower ?? '');
      alone.set(text, place ? -Infinity : (alone.get(text) ?? 0) + 1);
    }
  }
  return alone;
}

/**
 * Which of the names are firms': persons are called by their last word, firms by their first.
 * @param isSurname says of a word that it is a person's
 */
export function firmsAmong(
  names: Iterable<string>,
  sentences: readonly Sentence[],
  isSurname: (word: string) => boolean,
): Set<string> {
  const firstOf = new Map<string, string>();
  const lasts = new Set<string>();
  for (const name of names) {
    const words = name.split(' ');
    const [first = ''] = words;
    const last = words.at(-1) ?? '';
    const plain = words.every((word) => /^\p{Lu}\p{Ll}[\p{L}-]*$/u.test(word) && !ROLES.has(word.toLowerCase()));
    const told =
      !plain || COMMON.test(first) || PLACED.test(last) || PLACES.has(first.toLowerCase()) || first.length < 3;
    if (words.length < 2 || words.length > 4 || told || sexOfFirstName(first) || isSurname(first)) continue;
    firstOf.set(name, first);
    lasts.add(last);
  }
  const alone =
    firstOf.size > 0 ? aloneIn(sentences, new Set([...firstOf.values(), ...lasts])) : new Map<string, number>();
  const firms = new Set<string>();
  for (const [name, first] of firstOf) {
    const last = name.slice(name.lastIndexOf(' ') + 1);
    if ((alone.get(first) ?? 0) >= LEAST && !alone.has(last)) firms.add(name);
  }
  return firms;
}

/** Nouns by which a text calls a firm. */
const FIRM =
  /^(?:company|firm|airline|carmaker|automaker|retailer|bank|group|start-up|startup|carrier|operator|maker|chain|lender|insurer|brewer|publisher)$/;
/** Times that a firm of one word is named in a text about it, and how much more often than any other such word. */
const OFTEN = 4;
const MORE = 2;

/** The word by which a text names the firm that it is about, where it is one word; undefined where none is sure. */
export function firmOfOneWord(sentences: readonly Sentence[], isKnown: (word: string) => boolean): string | undefined {
  const called = sentences.some(({ tokens }) =>
    tokens.some(({ lower }, i) => FIRM.test(lower) && tokens[i - 1]?.lower === 'the'),
  );
  if (!called) return undefined;
  const subjects = new Map<string, number>();
  const placed = new Set<string>();
  for (const { tokens } of sentences) {
    for (const [i, { text, lower, pos, tag, relation }] of tokens.entries()) {
      if (pos !== 'PROPN' || tag !== 'NNP' || !/^\p{Lu}\p{Ll}[\p{L}-]+$/u.test(text)) continue;
      const before = tokens[i - 1];
      if (/^(?:in|near|across|outside|around)$/.test(before?.lower ?? '') || PLACES.has(lower)) placed.add(text);
      if (/^\p{Lu}/u.test(tokens[i + 1]?.text ?? '') || (i > 1 && /^\p{Lu}/u.test(before?.text ?? ''))) continue;
      const weight = relation.startsWith('nsubj') || /^['’]s?$/.test(tokens[i + 1]?.text ?? '') ? 1 : 0;
      subjects.set(text, (subjects.get(text) ?? 0) + weight);
    }
  }
  const [first, second] = [...subjects]
    .filter(([word]) => !placed.has(word) && !isKnown(word) && !ROLES.has(word.toLowerCase()) && !sexOfFirstName(word))
    .sort((a, b) => b[1] - a[1]);
  return first && first[1] >= OFTEN && first[1] >= (second?.[1] ?? 0) * MORE ? first[0] : undefined;
}
