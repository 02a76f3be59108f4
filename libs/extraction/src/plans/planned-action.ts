/** Finds the action that words plan: "will visit", "agreed to meet", "accepted the invitation". */
import type { Evidence } from '../kinds/evidence.js';
import type { Token } from '../text/tokens.js';
import { isPlanned, isSubordinate, lowerAt, type PlannedAction } from './actions.js';
import { subjectBefore } from './actors.js';
import { onTheCalendar } from './calendar-entries.js';
import { committed, COMMITMENTS } from './commitments.js';

/** Tokens that are looked through for the beginning of a relative clause. */
const RELATIVE_REACH = 12;
/** Tokens within which a verb follows its modal: "will on Wednesday also begin". */
const VERB_REACH = 6;

const FUTURE = new Set(['will', "'ll", 'wo', 'shall']);
const PERSONAL = new Set(['i', 'we', 'he', 'she', 'they', 'it']);

/** True where "who", "which" or "where" behind a comma opens the clause of token `i`: it plans nothing for the sentence. */
function inRelativeClause(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k > 0 && k > i - RELATIVE_REACH; k--) {
    if (tokens[k]?.text === ',') return /^(who|which|where|whose)$/.test(lowerAt(tokens, k + 1));
  }
  return false;
}

/** Index of the verb, or of "be" before a participle, that a modal or "to" at `i` governs. */
function governed(tokens: readonly Token[], i: number): number {
  return tokens.findIndex((token, k) => {
    if (k <= i || k > i + VERB_REACH) return false;
    return token.pos === 'VERB' || (token.pos === 'AUX' && token.lower !== 'will');
  });
}

/** What a modal at `i` announces; "would" does so only in reported speech. */
function behindModal(evidence: Evidence, i: number): PlannedAction | undefined {
  const { tokens, reported } = evidence;
  const word = lowerAt(tokens, i);
  if (!FUTURE.has(word) && !(reported && (word === 'would' || word === "'d"))) return undefined;
  if (tokens[i]?.pos === 'NOUN') return undefined;
  const verb = governed(tokens, i);
  const subject = subjectBefore(tokens, i);
  // "he'd battled" is no future.
  if (verb < 0 || tokens[verb]?.lower !== tokens[verb]?.lemma || isSubordinate(tokens, subject)) return undefined;
  if (!subject && !reported && !evidence.direct) return undefined;
  if (!subject && i > 0 && !/^(ADV|PUNCT)$/.test(tokens[i - 1]?.pos ?? '')) return undefined;
  if (!isPlanned(evidence, verb, subject)) return undefined;
  // What hangs on a condition is foretold, but one who says "if elected, I will" promises.
  const head = subject && tokens[subject.to - 1];
  if (tokens.some(({ lower }) => lower === 'if') && !PERSONAL.has(head?.lower ?? '')) return undefined;
  const negated = tokens.slice(Math.max(0, i - 1), verb).some(({ lower }) => /^(not|never|n't)$/.test(lower));
  return { verb, datedFrom: i + 1, negated, ...(subject && { subject }) };
}

/** The plan that the claim's words state; undefined where they plan nothing. */
export function plannedAction(evidence: Evidence): PlannedAction | undefined {
  const { tokens, cue, cueLemma } = evidence;
  if (cue === 'commitment' && COMMITMENTS.has(cueLemma ?? '') && lowerAt(tokens, 0) === 'to')
    return { verb: 1, datedFrom: 1, negated: false };
  for (const i of tokens.keys()) {
    if (inRelativeClause(tokens, i)) continue;
    const found = behindModal(evidence, i) ?? committed(evidence, i) ?? onTheCalendar(evidence, i);
    if (found) return found;
  }
  return undefined;
}
