/** Keeps who has spoken so far, so that "he added" and "it said" find their claimants. */
import type { Attributed } from '../attribution/attribute.js';
import { claimantsOf, tokensIn } from '../people/claimants.js';
import type { NamedClaimant } from '../people/named.js';
import type { People } from '../people/people.js';
import type { Sentence } from '../text/sentences.js';
import { subjectOf } from './topic.js';

/** Claimants that "they" and "it" may go back to. */
const REMEMBERED = 8;

/** Who says what nobody is named for. */
export const UNNAMED: NamedClaimant = { name: 'unnamed', type: 'anonymous' };

/** Gives the claimants of an attribution. Asked in the order of the text; a second question gets the first answer. */
export type Speakers = (one: Attributed) => readonly NamedClaimant[];

/** The claimants of a text's attributions. */
export function speakersOf(sentences: readonly Sentence[], people: People): Speakers {
  const known = new Map<Attributed, readonly NamedClaimant[]>();
  let recent: NamedClaimant[] = [];
  let last: { readonly sentence: number; readonly claimant: NamedClaimant | undefined } | undefined;
  return (one) => {
    const before = known.get(one);
    if (before) return before;
    const sentence = sentences[one.sentence];
    const source = sentence && one.source ? tokensIn(sentence, one.source.start, one.source.end) : [];
    const found = claimantsOf(source, people, one.sentence, {
      speakers: recent,
      lastSubject: subjectOf(sentences[one.sentence - 1]),
      ...(last?.claimant && last.sentence >= one.sentence - 1 && { lastSpeaker: last.claimant }),
    });
    recent = [...recent, ...found].slice(-REMEMBERED);
    last = { sentence: Math.max(one.sentence, one.pieces.at(-1)?.sentence ?? 0), claimant: found[0] };
    const named = found.length > 0 ? found : [UNNAMED];
    known.set(one, named);
    return named;
  };
}
