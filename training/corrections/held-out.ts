/** Which articles are never learnt from, so that what was learnt can be measured on them. */
import { hashText, mix } from '../../libs/extraction/src/learning/hash.js';

/** One article in so many is held out. */
const ONE_IN = 5;

/** True for a fixed fifth of all articles, by their ids: the same today and next year, all revisions together. */
export function isHeldOut(articleId: string): boolean {
  return (mix(ONE_IN, hashText(articleId)) >>> 0) % ONE_IN === 0;
}
