/** Which language a text is in: by its script where that settles it, else by its function words. */
import { LANGUAGES_BY_WORD } from './function-words.js';
import { isShortEnglish } from './known-words.js';

/** Words that are counted; a longer text says nothing more. */
const SAMPLE = 2000;
/** Code units that are read to find them. */
const SAMPLE_LENGTH = 40_000;

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['th', /\p{Script=Thai}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['bn', /\p{Script=Bengali}/u],
  ['ta', /\p{Script=Tamil}/u],
  ['ka', /\p{Script=Georgian}/u],
  ['hy', /\p{Script=Armenian}/u],
  ['am', /\p{Script=Ethiopic}/u],
];
const LETTER = /\p{L}/u;
const LATIN_OR_KIN = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** The language of a text in a script that (nearly) one language of the news uses, where most letters are of it. */
function byScript(sample: string): string | undefined {
  const counts = new Map<string, number>();
  let letters = 0;
  for (const character of sample.slice(0, 4000)) {
    if (!LETTER.test(character)) continue;
    letters++;
    if (LATIN_OR_KIN.test(character)) continue;
    const script = SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0];
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  const foreign = [...counts.values()].reduce((sum, n) => sum + n, 0);
  if (foreign * 2 <= letters) return undefined;
  // Japanese text is mostly Han with kana between.
  if ((counts.get('ja') ?? 0) * 10 > foreign) return 'ja';
  return [...counts.entries()].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/**
 * The BCP 47 tag of the text's main language; `und` where there is too little to tell.
 * Each function word votes for the languages that have it, the fewer the stronger.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const script = byScript(sample);
  if (script) return script;
  const votes = new Map<string, number>();
  let words = 0;
  for (const match of sample.matchAll(/\p{L}+/gu)) {
    if (++words > SAMPLE) break;
    const languages = LANGUAGES_BY_WORD.get(match[0].toLowerCase());
    for (const language of languages ?? []) {
      votes.set(language, (votes.get(language) ?? 0) + 1 / Math.sqrt(languages?.length ?? 1));
    }
  }
  const [best] = [...votes.entries()].sort((a, b) => b[1] - a[1]);
  // Running text has a function word in every three or four; names and numbers alone have none.
  const tells = best !== undefined && best[1] >= words / 12;
  // The few in a short text may be none: the "u" of "U.S." is one in other languages.
  if (!tells || (best[1] < words / 4 && best[0] !== 'en')) {
    if (isShortEnglish(text)) return 'en';
    if (!tells) return 'und';
  }
  return best[0];
}
