/** What a sentence that begins with "it" goes on about: the organisation that the sentence before has for its subject. */
import { clauseSubject } from '../attribution/subject.js';
import { claimantsOf } from '../people/claimants.js';
import type { People } from '../people/people.js';
import type { Sentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';

/** Tokens within which a sentence's first verb is looked for. */
const SUBJECT_WITHIN = 40;
/** Sentences in a row that may all begin with "it". */
const LONGEST_ROW = 3;

/** The subject of the sentence's main clause, as far as tags tell. */
export function subjectOf(sentence: Sentence | undefined): readonly Token[] {
  const range = sentence && clauseSubject(sentence.tokens, Math.min(sentence.tokens.length - 1, SUBJECT_WITHIN), 0);
  return range ? sentence.tokens.slice(range.from, range.to) : [];
}

/** The organisation that "it" at the beginning of sentence number `index` means; undefined where none is sure. */
export function topicOf(sentences: readonly Sentence[], index: number, people: People): string | undefined {
  for (let back = 1; back <= LONGEST_ROW; back++) {
    const before = sentences[index - back];
    if (before?.paragraph !== sentences[index]?.paragraph) return undefined;
    const subject = subjectOf(before);
    if (subject.length === 1 && subject[0]?.lower === 'it') continue;
    const meant = claimantsOf(subject, people, index - back, { speakers: [], lastSubject: [] });
    const [only] = meant;
    const sure = meant.length === 1 && (only?.type === 'organisation' || only?.type === 'office');
    return sure && !people.byName(only.name)?.human ? only.name : undefined;
  }
  return undefined;
}
