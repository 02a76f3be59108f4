/**
 * Verbs that look like nouns and that a tagger of words in a window takes for them: "the city plans to open a school",
 * "the bridge cost 40 million", "the agency estimates that". Without them the sentence has no verb, and with it no
 * claim. And nouns of office that it takes for verbs: "Greens leader Ada Moe".
 */
import type { Tag } from './tagger.js';

const REPORTS: ReadonlySet<string> = new Set([
  'estimates',
  'claims',
  'reports',
  'states',
  'notes',
  'forecasts',
  'projects',
]);
/** Nouns that are no verbs, whatever stands beside them. */
const OFFICE = /(?:leader|minister|spokes(?:man|woman|person)|commissioner|(?:council|congress|chair)(?:man|woman))$/;

const INTENDS: ReadonlySet<string> = new Set(['plans', 'hopes', 'aims', 'pledges', 'vows', 'promises', 'needs']);
const BEFORE_A_SUM: ReadonlySet<string> = new Set([
  'about',
  'around',
  'nearly',
  'almost',
  'some',
  'over',
  'up',
  'more',
]);
const SINGULAR = /^NNP?$/;
const NOUN = /^NN/;
const FINITE = /^(?:VB[DZP]|MD)$/;
/** What begins a clause of its own, whose verb is not the sentence's; and what ends one. */
const NEXT_CLAUSE = /^(?:WDT|WP|WRB|CC|,|:|\.)$/;

interface Word {
  readonly lower: string;
}

/** The tag of a word that looks like another part of speech; undefined where the tagger's own stands. */
export function mendedTag(words: readonly Word[], tags: readonly Tag[], i: number): 'VBZ' | 'VBD' | 'NN' | undefined {
  const word = words[i]?.lower ?? '';
  const tagAt = (at: number): string => tags[at]?.tag ?? '';
  if (tagAt(i).startsWith('VB') && OFFICE.test(word)) return 'NN';
  if (tagAt(i) === 'NNS' && REPORTS.has(word)) {
    const reports = SINGULAR.test(tagAt(i - 1)) && words[i + 1]?.lower === 'that' && !FINITE.test(tagAt(i + 2));
    return reports ? 'VBZ' : undefined;
  }
  if (tagAt(i) === 'NNS' && INTENDS.has(word)) {
    const intends = SINGULAR.test(tagAt(i - 1)) && words[i + 1]?.lower === 'to' && tagAt(i + 2) === 'VB';
    return intends && !hasVerbLater(tags, i + 3) ? 'VBZ' : undefined;
  }
  if (tagAt(i) === 'NN' && word === 'cost' && NOUN.test(tagAt(i - 1))) {
    const isOfASum = /^(?:CD|\$)$/.test(tagAt(i + 1)) || BEFORE_A_SUM.has(words[i + 1]?.lower ?? '');
    return isOfASum ? 'VBD' : undefined;
  }
  return undefined;
}

/** Whether a verb follows in the same clause: "the city plans to open a school were dropped". */
function hasVerbLater(tags: readonly Tag[], from: number): boolean {
  for (let i = from; i < tags.length; i += 1) {
    const tag = tags[i]?.tag ?? '';
    if (NEXT_CLAUSE.test(tag)) return false;
    if (FINITE.test(tag)) return true;
  }
  return false;
}
