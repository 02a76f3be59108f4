/** Debate sentences with the crowd's labels, read and hashed. */
import { sentencesOf } from '../../libs/extraction/src/text/sentences.js';
import { worthFeatures, type WorthWord } from '../../libs/extraction/src/worth/worth-features.js';
import { readJsonLines } from './corpus-files.js';

interface Line {
  readonly text: string;
  /** The debate: what one speaker repeats in it must not stand on both sides of a test. */
  readonly file: string;
  readonly verdict: 'NFS' | 'UFS' | 'CFS';
}

/** A sentence with its debate, and whether it was found check-worthy. */
export interface DebateSentence {
  readonly text: string;
  readonly debate: string;
  readonly worthy: boolean;
  /** States a fact that is not worth a check. */
  readonly unimportant: boolean;
  readonly features: Int32Array;
}

/** The features of a whole text, its sentences taken together. */
export function featuresOfText(text: string): Int32Array {
  const words: WorthWord[] = [];
  for (const { tokens } of sentencesOf(text, { start: 0, end: text.length }, 0)) {
    const before = words.length;
    words.push(...tokens.map((token) => ({ ...token, head: token.head < 0 ? -1 : before + token.head })));
  }
  return worthFeatures(words);
}

/** All sentences of the crowd's corpus. */
export function debateSentences(data: string): DebateSentence[] {
  return readJsonLines<Line>(data, 'claimbuster/crowdsourced.jsonl.gz').map(({ text, file, verdict }) => ({
    text,
    debate: file,
    worthy: verdict === 'CFS',
    unimportant: verdict === 'UFS',
    features: featuresOfText(text),
  }));
}
