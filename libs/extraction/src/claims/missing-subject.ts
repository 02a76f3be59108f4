/** The subject of a claim that begins with its verb: "… and [the town] has not voted for them in decades". */
import { coreBefore } from '../attribution/noun-phrase.js';
import type { Token } from '../text/tokens.js';

/** Words before the verb that are looked past. */
const LOOKED_PAST = 3;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const RELATIVE = /^(?:who|which|that|whom)$/;
/** Verbs that are joined to one another, in a row. */
const MOST_JOINED = 4;

const subjectOf = (tokens: readonly Token[], verb: number): number =>
  tokens.findIndex(({ head, relation }) => head === verb && relation.startsWith('nsubj'));

/** Index of the verb that the claim begins with, past its auxiliaries; -1 where it begins with anything else. */
function openingVerb(sentence: readonly Token[], claim: readonly Token[]): number {
  const opening = claim.slice(0, LOOKED_PAST).find(({ pos }) => pos !== 'ADV' && pos !== 'PUNCT');
  if (!opening || !FINITE.test(opening.tag)) return -1;
  const at = sentence.indexOf(opening);
  return /^(?:aux|cop)/.test(opening.relation) ? opening.head : at;
}

/**
 * The words of the subject, as the tree has it: of the verb, of the verb that it is joined to, or what the clause
 * describes. None where the claim begins with no finite verb or the tree does not say.
 */
export function missingSubject(sentence: readonly Token[], claim: readonly Token[]): readonly Token[] {
  let verb = openingVerb(sentence, claim);
  if (verb < 0) return [];
  let subject = subjectOf(sentence, verb);
  let clause = sentence[verb];
  for (let steps = 0; subject < 0 && clause?.relation === 'conj' && steps < MOST_JOINED; steps++) {
    verb = clause.head;
    clause = sentence[verb];
    subject = subjectOf(sentence, verb);
  }
  const described = clause?.relation === 'acl:relcl' ? clause.head : -1;
  if (subject < 0 || RELATIVE.test(sentence[subject]?.lower ?? '')) subject = described;
  const noun = sentence[subject];
  const [first] = claim;
  if (!noun || !first || noun.start >= first.start) return [];
  const phrase = coreBefore(sentence, subject + 1);
  return phrase ? sentence.slice(phrase.from, phrase.to) : [];
}
