/** What a sentence that begins with "it" goes on about: the organisation that the sentence before has for its subject. */
import { clauseSubject } from '../attribution/subject.js';
import { claimantsOf } from '../people/claimants.js';
import type { NamedClaimant } from '../people/named.js';
import type { People, Person } from '../people/people.js';
import { actsLikeOne, openingIt } from '../statement/itself.js';
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

/** A single word that begins with a capital may be a company, or a person of whom no more is known. */
const isBare = ({ name }: NamedClaimant): boolean => /^\p{Lu}[^ ]+$/u.test(name);

/**
 * The organisation that "it" at the beginning of sentence number `index` means: what the sentence before has for its
 * subject, or who speaks there. Undefined where none is sure.
 * @param spoken who speaks in the sentence before
 */
export function topicOf(
  sentences: readonly Sentence[],
  index: number,
  people: People,
  spoken: readonly NamedClaimant[],
): string | undefined {
  const tokens = sentences[index]?.tokens ?? [];
  const acts = actsLikeOne(tokens, openingIt(tokens));
  for (let back = 1; back <= LONGEST_ROW; back++) {
    const before = sentences[index - back];
    const near = before?.paragraph === sentences[index]?.paragraph;
    // What a paragraph goes on about may be a thing, unless it does what only organisations do.
    if (!before || !(near || (acts && back === 1))) return undefined;
    const subject = subjectOf(before);
    if (subject.length === 1 && subject[0]?.lower === 'it') continue;
    const [only, ...others] = claimantsOf(subject, people, index - back, { speakers: [], lastSubject: [] });
    const known = only && people.byName(only.name)?.human === true;
    if (only && others.length === 0 && !known) {
      const organisation = only.type === 'organisation' || only.type === 'office';
      if (organisation && (near || /\p{Lu}/u.test(only.name.slice(1)))) return only.name;
      if (acts && isBare(only) && subject.some(({ pos }) => pos === 'PROPN')) return only.name;
    }
    const [speaker] = spoken;
    const says = back === 1 && acts && spoken.length === 1 && speaker !== undefined && !people.byName(speaker.name);
    return says && (speaker.type === 'organisation' || speaker.type === 'office') ? speaker.name : undefined;
  }
  return undefined;
}

/** Sentences over which a text goes on about somebody without the name. */
const GOES_ON = 4;

/**
 * The person whom the sentences before number `index` are about: their subject, or who speaks in them. Undefined where
 * somebody else comes in between.
 * @param spokenIn who speaks in a sentence
 */
export function personBefore(
  sentences: readonly Sentence[],
  index: number,
  people: People,
  spokenIn: (sentence: number) => readonly NamedClaimant[],
): Person | undefined {
  for (let at = index - 1; at >= 0 && at >= index - GOES_ON; at--) {
    const spoken = spokenIn(at);
    const speaker = spoken.length === 1 ? people.byName(spoken[0]?.name ?? '') : undefined;
    if (speaker) return speaker;
    const subject = subjectOf(sentences[at]);
    const [first] = subject;
    const last = subject.at(-1);
    const mentions = people.mentionsIn(at, at);
    const meant = first && last && mentions.find(({ start, end }) => start >= first.start && end <= last.end);
    if (meant && !/^(?:his|her)$/.test(first.lower)) return meant.person;
    if (spoken.length > 0 || mentions.length > 0) return undefined;
  }
  return undefined;
}
