/** What a paragraph shows of being page furniture: its words outside of quotations, whom it addresses, its shape; hashed. */
import { eachOnce } from '../learning/each-once.js';
import { hashText, mix } from '../learning/hash.js';

/** Words of a paragraph that are read. */
const MOST_WORDS = 90;
/** Features of a word: itself, with the next, at a sentence's beginning. */
const MOST_OF_A_WORD = 3;
/** Features of the paragraph as a whole. */
const MOST_OF_ALL = 12;
/** Counts above this are alike. */
const MANY = 3;
/** Paragraphs are alike in length by this many words. */
const LENGTHS = 12;

const QUOTED = /[“"][^“”"]*[”"]?|(?<![\p{L}\p{N}])‘[^‘\n]{3,}?’(?![\p{L}])/gu;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|@\w+/gu;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*|[!?.:|]/gu;
const DIGITS = /\p{N}+/gu;
const YOU = /^(?:you|your|yours|you're|you've|you'll|you'd)$/;
const WE = /^(?:we|us|our|ours|we're|we've|we'll)$/;
const HE = /^(?:he|she|his|her|him|they|their)$/;
const SAID = /^(?:said|says|told|according|added|warned|ruled)$/;
const ENDS = /^[.!?:]$/;

const list = new Int32Array(MOST_WORDS * MOST_OF_A_WORD + MOST_OF_ALL);

/** The features of a paragraph, each once, in ascending order. */
export function furnitureFeatures(paragraph: string): Int32Array {
  const spoken = QUOTED.test(paragraph);
  QUOTED.lastIndex = 0;
  const outside = paragraph.replace(QUOTED, ' quoted ').replace(ADDRESS, ' address ');
  const words = (outside.match(WORD) ?? []).slice(0, MOST_WORDS);
  let [you, we, he, said, sentences, names] = [0, 0, 0, 0, 0, 0];
  let n = 0;
  let opens = true;
  for (const [i, word] of words.entries()) {
    const lower = word.toLowerCase().replaceAll('’', "'").replace(DIGITS, '0');
    if (YOU.test(lower)) you++;
    if (WE.test(lower)) we++;
    if (HE.test(lower)) he++;
    if (SAID.test(lower)) said++;
    if (!opens && /^\p{Lu}/u.test(word)) names++;
    const hash = hashText(lower);
    list[n++] = mix(1, hash);
    list[n++] = mix(2, mix(hash, hashText((words[i + 1] ?? '').toLowerCase().replace(DIGITS, '0'))));
    if (opens) list[n++] = mix(3, hash);
    opens = ENDS.test(word);
    if (opens) sentences++;
  }
  for (const [template, count] of [you, we, he, said, sentences, names].entries())
    list[n++] = mix(4 + template, Math.min(count, MANY));
  list[n++] = mix(10, Math.floor(words.length / LENGTHS));
  list[n++] = mix(11, mix(Number(spoken), Math.min(you + we, 1)));
  list[n++] = mix(12, hashText(paragraph.slice(-1)));
  return eachOnce(list.subarray(0, n));
}
