/** What the kind of a claim is learnt from: its words and their classes, its root and subject, and what the rules say. */
import type { Kind } from '#domain';
import { hashText, mix } from '../learning/hash.js';
import { coarseClass, wordClass } from '../tagging/word-class.js';
import type { Token } from '../text/tokens.js';
import type { Evidence } from './evidence.js';

/** Words that are read; a claim's kind shows early. */
const MOST_WORDS = 60;
const COMPARED = new Set(['JJR', 'JJS', 'RBR', 'RBS']);

/** The features of a claim of which the rules make `byRule`, each once. */
export function kindFeatures({ tokens, cue, direct }: Evidence, byRule: Kind): Int32Array {
  const features = new Set<number>([BIAS, mix(1, hashText(byRule)), mix(2, direct ? 1 : 0)]);
  if (cue !== undefined) features.add(mix(3, hashText(cue)));
  const read = tokens.slice(0, MOST_WORDS);
  let before = hashText('^');
  for (const token of read) {
    const lemma = hashText(token.lemma);
    features.add(mix(4, lemma)).add(mix(5, mix(before, lemma)));
    const fine = wordClass(token.lower);
    features.add(mix(6, fine)).add(mix(7, coarseClass(fine)));
    if (token.head < 0) addRoot(token, features);
    if (/^nsubj/.test(token.relation)) features.add(mix(11, lemma)).add(mix(12, hashText(token.pos)));
    if (token.tag === 'MD') features.add(mix(13, lemma));
    if (token.pos === 'NUM') features.add(mix(14, 1));
    if (COMPARED.has(token.tag)) features.add(mix(15, hashText(token.tag)));
    before = lemma;
  }
  return Int32Array.from(features);
}

/** The feature that every claim has. */
export const BIAS = 1;

function addRoot({ lemma, tag, lower }: Token, features: Set<number>): void {
  features
    .add(mix(8, hashText(lemma)))
    .add(mix(9, hashText(tag)))
    .add(mix(10, coarseClass(wordClass(lower))));
}
