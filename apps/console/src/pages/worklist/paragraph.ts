/** The paragraph that a claim stands in, cut in three: before it, its words, after it. */

export interface Marked {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/** Characters that are kept on either side of the words, cut between words. */
const ROOM = 320;

/** `start` and `end` are UTF-16 code units into `text`, as of anchors. */
export function paragraphAround(text: string, start: number, end: number): Marked {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const breaksAt = text.indexOf('\n', end);
  const to = breaksAt < 0 ? text.length : breaksAt;
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: before.length > ROOM ? `… ${before.slice(-ROOM).replace(/^\S*\s/, '')}` : before,
    exact: text.slice(start, end),
    after: after.length > ROOM ? `${after.slice(0, ROOM).replace(/\s\S*$/, '')} …` : after,
  };
}
