/** Which state or city a text means by "the state" and "the city": the only one that it names as such. */
import type { Sentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';

/** Which places a text names. */
export interface Places {
  /** The only state or city that is named before sentence number `index` ends. */
  byNoun(noun: string, index: number): string | undefined;
}

/** States of federations that are written about in English, "_" for spaces. Towns of the same name are rare. */
const STATES = new Set(
  (
    'alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa ' +
    'kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska ' +
    'nevada new_hampshire new_jersey new_mexico north_carolina north_dakota ohio oklahoma oregon pennsylvania ' +
    'rhode_island south_carolina south_dakota tennessee texas utah vermont virginia west_virginia wisconsin wyoming ' +
    'andhra_pradesh assam bihar chhattisgarh goa gujarat haryana himachal_pradesh jharkhand karnataka kerala ' +
    'madhya_pradesh maharashtra manipur meghalaya mizoram nagaland odisha punjab rajasthan sikkim tamil_nadu telangana ' +
    'tripura uttar_pradesh uttarakhand west_bengal victoria queensland tasmania new_south_wales bavaria saxony hesse'
  ).split(' '),
);
const MAYORAL = /^(?:mayor|council|police|hall)$/;

const capital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}\p{L}+$/u.test(token.text);

/** Words of the name that begins at `i` with a capital, three at most, where it is a state's. */
function stateAt(tokens: readonly Token[], i: number): number {
  for (let words = 3; words > 0; words--) {
    const name = tokens.slice(i, i + words).map(({ lower }) => lower);
    if (STATES.has(name.join('_')) && !capital(tokens[i + words]) && !capital(tokens[i - 1])) return words;
  }
  return 0;
}

/** Words of the city's name that begins at `i` with a capital and is called one: "the city of Calder", "Calder City Council". */
function cityAt(tokens: readonly Token[], i: number): number {
  if (/^(?:the|city)$/.test(tokens[i]?.lower ?? '')) return 0;
  const called = tokens[i - 1]?.lower === 'of' && /^(?:city|mayor)$/.test(tokens[i - 2]?.lower ?? '');
  if (called) return capital(tokens[i + 1]) ? 2 : 1;
  const council = tokens[i + 1]?.lower === 'city' && MAYORAL.test(tokens[i + 2]?.lower ?? '');
  return council && !capital(tokens[i - 1]) ? 1 : 0;
}

/** Finds the states and cities that the sentences name. */
export function placesOf(sentences: readonly Sentence[]): Places {
  const all = { state: new Map<string, number>(), city: new Map<string, number>() };
  for (const [index, { tokens }] of sentences.entries()) {
    for (let i = 0; i < tokens.length; i++) {
      if (!capital(tokens[i])) continue;
      for (const [kind, words] of [
        ['state', stateAt(tokens, i)],
        ['city', cityAt(tokens, i)],
      ] as const) {
        const name = tokens
          .slice(i, i + words)
          .map(({ text }) => text)
          .join(' ');
        if (words > 0 && !all[kind].has(name)) all[kind].set(name, index);
      }
    }
  }
  return {
    byNoun: (noun, index) => {
      const named = noun === 'state' || noun === 'city' ? all[noun] : undefined;
      const [only, ...others] = named ?? [];
      return only && others.length === 0 && only[1] <= index ? only[0] : undefined;
    },
  };
}
