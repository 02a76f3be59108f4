/** What a plan is told by: the rule that finds one, its clause, who acts, when, and the words around. */
import { hasPassed, type Due } from '../dates/due-window.js';
import type { Evidence } from '../kinds/evidence.js';
import { eachOnce } from '../learning/each-once.js';
import { BIAS } from '../learning/linear.js';
import { hashText, mix } from '../learning/hash.js';
import { coarseClass, wordClass } from '../tagging/word-class.js';
import type { Token } from '../text/tokens.js';
import type { PlannedAction } from './actions.js';
import { canAct, isEvent } from './actors.js';
import type { Clause } from './clause.js';

/** Words that are read. */
const MOST_WORDS = 60;

const NAMELESS: Token = {
  start: 0,
  end: 0,
  text: '',
  lower: '',
  lemma: '',
  pos: '',
  tag: '',
  head: -1,
  relation: '',
};

/** Who or what is to act, by sort. */
function sortOf(token: Token): string {
  if (token.pos === '') return 'none';
  if (token.pos === 'PRON') return token.lower;
  if (isEvent(token)) return 'event';
  if (canAct([token])) return 'actor';
  return token.pos === 'PROPN' ? 'name' : 'thing';
}

/** How the words of time lie to the day of publication, and how they begin. */
function timeSort(due: Due | undefined, words: string, published: string | undefined): string {
  if (!due) return 'none';
  if (published !== undefined && due.dueFrom === undefined) return hasPassed(words, published) ? 'past' : 'vague';
  return due.dueFrom === undefined ? 'unread' : 'ahead';
}

/** What is seen of a claim. */
export interface PlanView {
  readonly evidence: Evidence;
  readonly clause: Clause;
  /** What the rules find, and which of them. */
  readonly planned: PlannedAction | undefined;
  /** Its words of time. */
  readonly due: Due | undefined;
  readonly words: string;
}

/** The features of a claim, each once. */
export function planFeatures({ evidence, clause, planned, due, words }: PlanView): Int32Array {
  const { tokens, cue, cueLemma = '', direct, reported, published } = evidence;
  const features: number[] = [BIAS];
  const add = (template: number, ...values: readonly (string | number)[]): void => {
    features.push(
      values.reduce<number>((hash, value) => mix(hash, typeof value === 'number' ? value : hashText(value)), template),
    );
  };
  const at = (place: number): Token => tokens[place] ?? NAMELESS;
  const [root, subject, action] = [at(clause.root), at(clause.subject), at(clause.action)];
  const rule = planned?.rule ?? 'none';
  const time = timeSort(due, words, published);
  const sort = sortOf(subject);
  const told = direct ? 'direct' : reported ? 'reported' : 'told';
  const { form } = clause;
  const governed = at(clause.governor).lemma;
  add(2, rule);
  add(3, rule, time);
  add(4, rule, told);
  add(5, rule, form);
  add(6, rule, sort);
  add(7, form);
  add(8, form, time);
  add(9, form, sort);
  add(10, form, told);
  add(11, sort, time);
  add(12, time);
  add(13, sort);
  add(14, told);
  if (due) add(15, due.dueText.toLowerCase().split(' ', 1)[0] ?? '');
  if (due) add(16, due.duePrecision ?? '', form);
  for (const [template, word] of [
    [20, root],
    [30, subject],
    [40, action],
  ] as const) {
    if (word === NAMELESS) continue;
    const fine = wordClass(word.lemma);
    const coarse = coarseClass(fine);
    add(template, word.lemma);
    add(template + 1, fine);
    add(template + 2, coarse);
    add(template + 3, coarse, form);
    add(template + 4, word.pos);
    add(template + 5, coarse, sort, form);
    add(template + 6, coarse, time);
  }
  if (governed) add(50, governed, sort);
  if (governed) add(51, governed, time);
  if (governed) add(52, governed, form);
  if (governed) add(53, governed);
  if (planned) {
    const verb = at(planned.verb);
    add(54, verb.lemma);
    add(55, wordClass(verb.lemma));
    add(56, coarseClass(wordClass(verb.lemma)), rule);
    add(57, planned.negated ? 1 : 0);
  }
  add(60, cue ?? 'none');
  add(61, cueLemma, form);
  add(62, cueLemma);
  add(63, wordClass(cueLemma), form);
  add(64, tokens[0]?.lower ?? '');
  let before = hashText('^');
  for (const token of tokens.slice(0, MOST_WORDS)) {
    const lemma = hashText(token.lemma);
    add(70, lemma);
    add(71, before, lemma);
    add(72, wordClass(token.lower));
    if (token.tag === 'MD') add(73, lemma, told);
    if (token.pos === 'ADV') add(74, lemma, form);
    if (token.pos === 'SCONJ') add(75, lemma);
    before = lemma;
  }
  return eachOnce(features);
}
