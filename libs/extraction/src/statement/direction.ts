/** Whether a clause tells of what was or of what is to come, read from its tree. */
import type { Token } from '../text/tokens.js';

export type Direction = 'past' | 'ahead';

/** Steps up a tree from a word of time; deeper ones tell little. */
const MOST_STEPS = 3;
/** Verbs whose infinitive has begun, was tried, or had to be: "began to fall in May". */
const CARRIED_OUT =
  /^(?:begin|start|continue|cease|manage|fail|help|seem|appear|come|have|force|use|happen|try|get|go|want|need|tend|turn|prove|like|love|hate|dare|oblige|compel|enable|allow|cause|lead|struggle|fight|rush|hasten)$/;
/** Participles that say of something that it was planned: "a vote scheduled for May" may lie on either side. */
const PLANNED = /^(?:schedule|plan|expect|set|due|slate|book|list|aim|fix)$/;
const MODAL = /^(?:will|shall|would|may|might|can|could|must|should|wo|'ll|’ll|'d|’d)$/;

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

/** The auxiliaries, "to" and copulas that hang on token `at`. */
function helpers(tokens: readonly Token[], at: number): Token[] {
  return tokens.filter(
    ({ head, relation, tag }, i) =>
      head === at && i < at && (/^(?:aux|cop)/.test(relation) || tag === 'TO' || tag === 'MD'),
  );
}

/** What the verb or predicate at `at` tells, and `up` where the word above must be asked. */
function told(tokens: readonly Token[], at: number): Direction | 'up' | undefined {
  const word = tokens[at];
  if (!word) return undefined;
  const help = helpers(tokens, at);
  if (help.some(({ lower }) => MODAL.test(lower))) return 'ahead';
  if (help.some(({ tag }) => tag === 'TO')) {
    const above = tokens[word.head];
    if (help.some(({ lower }) => lower === 'have')) return 'past';
    return above && CARRIED_OUT.test(above.lemma) ? 'up' : 'ahead';
  }
  const finite = help.find(({ tag }) => /^VB[DZP]$/.test(tag));
  if (finite) {
    if (finite.tag === 'VBD' || finite.lemma === 'have') return 'past';
    return 'ahead';
  }
  // "will stay shut on Monday": the verb above has the tense.
  if (word.relation === 'xcomp' && isVerb(word)) return 'up';
  if (word.tag === 'VBD') return 'past';
  if (word.tag === 'VBZ' || word.tag === 'VBP') return 'ahead';
  if (word.tag === 'VBN') return PLANNED.test(word.lemma) ? 'up' : 'past';
  if (word.tag === 'VBG') return 'up';
  return isVerb(word) ? undefined : 'up';
}

/**
 * What the clause of token `at` tells of; undefined where its tree does not say.
 * @param tokens a whole sentence's
 */
export function directionAt(tokens: readonly Token[], at: number): Direction | undefined {
  let i = at;
  for (let steps = 0; steps < MOST_STEPS && i >= 0; steps++) {
    const said = told(tokens, i);
    if (said !== 'up') return said;
    i = tokens[i]?.head ?? -1;
  }
  return undefined;
}
