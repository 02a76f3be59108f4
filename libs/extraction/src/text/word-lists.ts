/** Words whose marks belong to them: abbreviations, prefixes with a hyphen, and two words written as one. */

/** Abbreviated where they begin with a capital. */
const ABBREVIATED_NAMES = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen lt col maj sgt capt rev hon st jr sr mt ft jan feb mar apr aug sept sep oct nov ' +
    'dec inc corp co ltd bros sens reps messrs supt adm cmdr dept dist assn univ ave blvd rd pres atty fla calif ' +
    'mass conn wash tex ariz colo tenn ill mich minn wis okla ore pa va ga ky md'
  ).split(' '),
);
/** States that are words too, and end sentences as such: abbreviated only inside a sentence. */
const NEEDS_FOLLOWER = new Set(
  'fla calif mass conn wash tex ariz colo tenn ill mich minn wis okla ore pa va ga ky md mar st'.split(' '),
);
/** Abbreviated in any case. */
const ABBREVIATED = new Set('vs etc approx dept est ext vol ed al'.split(' '));
/** Abbreviated before a number alone. */
const BEFORE_NUMBER = new Set('no nos fig art sec pp vol ch p'.split(' '));

/** True where the full stop behind `word` belongs to it; `next` is what follows the stop, one or two characters. */
export function isAbbreviation(word: string, next: string): boolean {
  if (word.length > 6) return false;
  const lower = word.toLowerCase();
  if (BEFORE_NUMBER.has(lower)) return /^ ?\d/.test(next);
  if (ABBREVIATED.has(lower)) return lower.length > 2 || /^(?:[,;)]|$)/.test(next) || lower === 'vs';
  if (!ABBREVIATED_NAMES.has(lower) || !/^\p{Lu}/u.test(word)) return false;
  return !NEEDS_FOLLOWER.has(lower) || /^(?: [\p{Lu}\d(]|[,;)])/u.test(next);
}

const PREFIXES = new Set(
  (
    'e a u x anti ante arch be bi bio co counter cross cyber de eco ex extra inter intra macro mega micro mid mini ' +
    'multi neo non over pan para post pre pro pseudo quasi re semi sub super tri ultra un uni vice'
  ).split(' '),
);

/** True for what makes one word with the word behind its hyphen: "anti-war", but not "peace-loving". */
export function hasHyphenPrefix(word: string): boolean {
  return word.length <= 7 && PREFIXES.has(word.toLowerCase());
}

const TWO_WORDS: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['dont', 2],
  ['doesnt', 4],
  ['didnt', 3],
  ['isnt', 2],
  ['wasnt', 3],
]);

/** The length of the first of two words that are written as one; 0 where `word` is one. */
export function splitsWithoutMark(word: string): number {
  return word.length > 6 ? 0 : (TWO_WORDS.get(word.toLowerCase()) ?? 0);
}
