/** Finds the action that words plan: "will visit", "agreed to meet", "accepted the invitation". */
import { pastTime } from '../attribution/noun-phrase.js';
import { subjectEndingAt } from '../attribution/subject.js';
import type { Evidence } from '../kinds/evidence.js';
import { HAPPENINGS, PLAN_PHRASES } from '../kinds/words.js';
import { ANONYMOUS } from '../people/names.js';
import type { Token } from '../text/tokens.js';

/** Tokens that are looked through for the beginning of a relative clause. */
const REACH = 12;

/** Who can carry out a plan, besides those with a name. */
const PLANNERS = new Set(
  'president chancellor minister government leader administration party company committee parliament ministry they we he she i you both side sides office senate congress council union commission house team delegation bank court spokesman spokeswoman king queen governor mayor director chairman airline army navy police'.split(
    ' ',
  ),
);
const FUTURE = new Set(['will', "'ll", 'wo']);
const COMMITMENTS = new Set('promise vow pledge threaten agree plan intend propose aim undertake resolve'.split(' '));

/** Index of the verb that a modal at `i` governs. */
function governed(tokens: readonly Token[], i: number): number {
  return tokens.findIndex((token, k) => {
    if (k <= i || k > i + 6) return false;
    if (token.lower === 'be') return tokens[k + 1]?.pos !== 'VERB';
    return token.pos === 'VERB' || token.pos === 'AUX';
  });
}

/** True where the subject right before token `i` is somebody who can act. */
function hasActor(tokens: readonly Token[], i: number): boolean {
  let end = i;
  while (end > 0 && /^(ADV|AUX)$/.test(tokens[end - 1]?.pos ?? '')) end--;
  const range = subjectEndingAt(tokens, end, 0);
  if (!range) return end === 0;
  const subject = tokens.slice(range.from, range.to);
  const complement = subject.findIndex(({ pos, text }, k) => k > 0 && (pos === 'ADP' || text === ','));
  const head = complement > 0 ? subject[complement - 1] : subject.at(-1);
  return (
    head !== undefined &&
    (head.pos === 'PROPN' || PLANNERS.has(head.lower) || (ANONYMOUS.has(head.lower) && head.lower !== 'it'))
  );
}

/** True where "who", "which" or "where" behind a comma opens the clause of token `i`: it plans nothing for the sentence. */
function inRelativeClause(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k > 0 && k > i - REACH; k--) {
    if (tokens[k]?.text === ',') return /^(who|which|where|whose)$/.test(tokens[k + 1]?.lower ?? '');
  }
  return false;
}

/** "its plan to achieve": a noun that describes, where "the company plans to" tagged as a noun does announce. */
function isNounOfPlanning(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !/^(plan|plans|aim|aims|set)$/.test(token.lower) || token.pos === 'VERB') return false;
  return !(
    token.lower.endsWith('s') &&
    /^(NOUN|PROPN|VERB|AUX)$/.test(tokens[i - 1]?.pos ?? '') &&
    tokens[i + 2]?.pos === 'VERB'
  );
}

const isInvitation = ({ lower }: Token): boolean => lower === 'invitation' || lower === 'invite';

/** True for the verb of an action: "to visit", not "to Berlin", "to happen", "to welcoming". */
function isAction(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && !HAPPENINGS.has(token.lemma) && !token.lower.endsWith('ing');
}

/** The verb behind "will", or behind "would" in reported speech, where somebody is to act. */
function behindModal(tokens: readonly Token[], i: number, reported: boolean): number {
  const word = tokens[i]?.lower ?? '';
  if (!FUTURE.has(word) && !(reported && word === 'would')) return -1;
  const verb = governed(tokens, i);
  const lemma = tokens[verb]?.lemma ?? '';
  // "will be signed" is somebody's doing; "will be reached" need not be.
  const passive = tokens[verb - 1]?.lower === 'be' && verb > 1;
  const done = /^(sign|hold|introduce|launch|publish|open|present)$/.test(lemma);
  if (verb < 0 || HAPPENINGS.has(lemma) || (passive && !done)) return -1;
  return passive || hasActor(tokens, i) ? verb : -1;
}

/** The verb behind "vowed to", "agreed on Saturday to", "is due to". */
function behindPhrase(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (token?.pos === 'VERB' && COMMITMENTS.has(token.lemma)) {
    const to = pastTime(tokens, i + 1);
    if (tokens[to]?.lower === 'to' && isAction(tokens[to + 1])) return to + 1;
  }
  const rest = ` ${token?.lower ?? ''} ${tokens[i + 1]?.lower ?? ''} ${tokens[i + 2]?.lower ?? ''} `;
  const found = PLAN_PHRASES.find((words) => rest.startsWith(` ${words}`));
  if (!found || isNounOfPlanning(tokens, i)) return -1;
  const link = tokens.findIndex(({ lower }, k) => k > i && k < i + 4 && /^(to|on|for)$/.test(lower));
  if (link < 0 || !tokens[link + 1]) return -1;
  // What somebody is expected to do is their plan; what prices are expected to do is not.
  if (found === 'expected to' && !hasActor(tokens, i)) return -1;
  return tokens[link]?.lower === 'to' && !isAction(tokens[link + 1]) ? -1 : link + 1;
}

/** Where a stated plan's action begins: the index of its verb; -1 where the words plan nothing. */
export function plannedAction({ tokens, cue, cueLemma, reported }: Evidence): number {
  if (cue === 'commitment' && COMMITMENTS.has(cueLemma ?? '') && tokens[0]?.lower === 'to') return 1;
  const conditional = tokens.some(({ lower }) => lower === 'if');
  for (const [i, token] of tokens.entries()) {
    // What hangs on a condition is foretold, not planned.
    if (token.lower === 'if') return -1;
    if (inRelativeClause(tokens, i)) continue;
    if (token.lemma === 'accept' && tokens.slice(i + 1, i + 7).some(isInvitation)) return i;
    const modal = conditional ? -1 : behindModal(tokens, i, reported);
    const verb = modal >= 0 ? modal : behindPhrase(tokens, i);
    if (verb >= 0) return verb;
  }
  return -1;
}
