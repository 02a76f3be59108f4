/** What the kind of a claim is learnt from: its words and their classes, its root and subject, and what the rules say. */
import type { Kind } from '#domain';
import { eachOnce } from '../learning/each-once.js';
import { BIAS } from '../learning/linear.js';
import { hashText, mix } from '../learning/hash.js';
import { coarseClass, wordClass } from '../tagging/word-class.js';
import type { Evidence } from './evidence.js';

/** Words that are read; a claim's kind shows early. */
const MOST_WORDS = 60;
const COMPARED = new Set(['JJR', 'JJS', 'RBR', 'RBS']);

/** The features of a claim of which the rules make `byRule`, each once. */
export function kindFeatures({ tokens, cue, direct }: Evidence, byRule: Kind): Int32Array {
  const features = [BIAS, mix(1, hashText(byRule)), mix(2, direct ? 1 : 0)];
  if (cue !== undefined) features.push(mix(3, hashText(cue)));
  const read = tokens.slice(0, MOST_WORDS);
  let before = hashText('^');
  for (const token of read) {
    const lemma = hashText(token.lemma);
    const fine = wordClass(token.lower);
    const coarse = coarseClass(fine);
    features.push(mix(4, lemma), mix(5, mix(before, lemma)), mix(6, fine), mix(7, coarse));
    if (token.head < 0) features.push(mix(8, lemma), mix(9, hashText(token.tag)), mix(10, coarse));
    if (/^nsubj/.test(token.relation)) features.push(mix(11, lemma), mix(12, hashText(token.pos)));
    if (token.tag === 'MD') features.push(mix(13, lemma));
    if (token.pos === 'NUM') features.push(mix(14, 1));
    if (COMPARED.has(token.tag)) features.push(mix(15, hashText(token.tag)));
    before = lemma;
  }
  return eachOnce(features);
}
