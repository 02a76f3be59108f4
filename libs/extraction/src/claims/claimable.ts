/** Whether words assert anything: fragments, questions and exclamations do not. */
import type { Token } from '../text/tokens.js';

const LEAST_WORDS = 3;
const LEAST_WORDS_ALONE = 4;

/**
 * True where the tokens can be a claim: enough words, a verb, no question.
 * @param alone they are all that is given: a headline or a fragment may be a claim then
 */
export function claimable(tokens: readonly Token[], attributed: boolean, alone = false): boolean {
  const words = tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (words.length < (alone ? LEAST_WORDS_ALONE : LEAST_WORDS)) return false;
  const verb = tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  if (!verb && !alone) return false;
  const last = tokens.findLast(({ text }) => !/^["”’'»)\]]$/.test(text));
  // A question asserts nothing, and what ends with a colon only leads in what follows.
  if (last && /^[?:]/.test(last.text)) return false;
  return !(attributed && words[0]?.lower === 'whether');
}
