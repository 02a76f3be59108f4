/**
 * Verbs that look like nouns and that a tagger of words in a window takes for them: "the city plans to open a school",
 * "the bridge cost 40 million". Without them the sentence has no verb, and with it no claim.
 */
import type { Tag } from './tagger.js';

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

/** The tag that a word has as a verb; undefined where the tagger's own stands. */
export function verbTag(words: readonly Word[], tags: readonly Tag[], i: number): 'VBZ' | 'VBD' | undefined {
  const word = words[i]?.lower ?? '';
  const tagAt = (at: number): string => tags[at]?.tag ?? '';
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
