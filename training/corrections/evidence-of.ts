/** What kinds and plans are told from, of a claim of which only its words and its attribution are known. */
import type { ExampleClaim } from '#domain';
import type { Evidence } from '../../libs/extraction/src/kinds/evidence.js';
import { sentencesOf } from '../../libs/extraction/src/text/sentences.js';

/** What is seen of a claim's words by themselves. */
export function evidenceOf(text: string, { start, end, attribution }: ExampleClaim): Evidence {
  const words = text.slice(start, end);
  const tokens = sentencesOf(words, { start: 0, end: words.length }, 0).flatMap((sentence) => sentence.tokens);
  const direct = attribution === 'direct';
  return { tokens, direct, reported: attribution === 'indirect' || attribution === 'mixed', officeSpeaks: false };
}
