/** Who speaks in a quotation that nobody is named beside: the person of whom the sentence before it tells. */
import { claimantsOf } from '../people/claimants.js';
import type { NamedClaimant } from '../people/named.js';
import type { People } from '../people/people.js';
import type { Quote } from '../text/quotes.js';
import type { Sentence } from '../text/sentences.js';
import { quotesWithin } from './quotation.js';
import { subjectOf } from './topic.js';

/** Sentences that one quotation may run over. */
const LONGEST = 20;

/** Longest title before a name that opens a sentence, in code units. */
const TITLE = 20;

/** The speaker of the quoted sentence number `index`; undefined where the text before it tells of no person. */
export function speakerBefore(
  index: number,
  { sentences, quotes, people }: { sentences: readonly Sentence[]; quotes: readonly Quote[]; people: People },
): NamedClaimant | undefined {
  let opening = index;
  for (let back = index - 1; back >= index - LONGEST; back--) {
    const before = sentences[back];
    if (!before) return undefined;
    if (quotesWithin(quotes, before).some((quote) => quote.start <= before.start && quote.end >= before.end - 1)) {
      opening = back;
      continue;
    }
    // What stands between a person and the words must be nothing but the end of a paragraph.
    if (before.paragraph < (sentences[opening]?.paragraph ?? 0) - 1) return undefined;
    // A sentence that begins with a person is about that person, whatever clauses follow.
    const [first] = people.mentionsIn(back, back);
    if (first?.person.human && first.start - before.start <= TITLE) return { name: first.person.name, type: 'person' };
    const [only, ...others] = claimantsOf(subjectOf(before), people, back, { speakers: [], lastSubject: [] });
    return others.length === 0 && only && people.byName(only.name)?.human ? only : undefined;
  }
  return undefined;
}
