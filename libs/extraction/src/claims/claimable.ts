/** Whether words assert anything: fragments, questions and exclamations do not. */
import type { Token } from '../text/tokens.js';

const LEAST_WORDS = 3;

/** True where the tokens can be a claim: enough words, a verb where nobody is cited, no question. */
export function claimable(tokens: readonly Token[], attributed: boolean): boolean {
  const words = tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (words.length < LEAST_WORDS) return false;
  const verb = tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  if (!verb) return false;
  const last = tokens.findLast(({ text }) => !/^["”’'»)\]]$/.test(text));
  // A question asserts nothing, and what ends with a colon only leads in what follows.
  if (last && /^[?:]/.test(last.text)) return false;
  return !(attributed && words[0]?.lower === 'whether');
}
