/** "Reed was quoted as saying that", "the paper quoted Reed as saying that": speech at second hand. */
import type { Cue } from './cues.js';
import { contentAfter } from './content-after.js';
import type { Frame, View } from './frame.js';
import { phraseBefore } from './noun-phrase.js';
import { subjectEndingAt } from './subject.js';
import { groupStart, isPassive } from './verb-group.js';

const SECOND_HAND = new Set(['quote', 'cite', 'report', 'record', 'describe']);
/** Longest "by the state news agency" between both verbs, in tokens. */
const REACH = 10;

/** Index of "quoted" in "quoted … as saying", where "saying" is token `verb`; -1 where none stands there. */
function quotedBefore({ tokens }: View, verb: number): number {
  if (tokens[verb - 1]?.lower !== 'as') return -1;
  for (let i = verb - 2; i >= Math.max(0, verb - REACH); i--) {
    if (tokens[i]?.pos === 'VERB' && SECOND_HAND.has(tokens[i]?.lemma ?? '')) return i;
  }
  return -1;
}

/** The frame of "saying" at token `verb` behind "quoted as". */
export function quotedAsFrame(view: View, verb: number, cue: Cue): Frame | undefined {
  const { tokens } = view;
  const quoting = quotedBefore(view, verb);
  const after = quoting < 0 ? undefined : contentAfter(view, verb, cue);
  if (after === undefined) return undefined;
  const from = groupStart(view, quoting);
  const source = isPassive(view, from, quoting) ? subjectEndingAt(tokens, from, 0) : phraseBefore(tokens, verb - 1);
  if (!source) return undefined;
  return { kind: cue.kind, lemma: cue.lemma, source, cue: { from: verb, to: verb + 1 }, after, start: source.from };
}

/** True where the cue at token `verb` only leads to "as saying", and attributes nothing itself. */
export function leadsToSaying({ tokens }: View, verb: number): boolean {
  if (!SECOND_HAND.has(tokens[verb]?.lemma ?? '')) return false;
  return tokens
    .slice(verb + 1, verb + REACH)
    .some(({ lower }, i) => lower === 'saying' && tokens[verb + i]?.lower === 'as');
}
