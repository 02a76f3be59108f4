/** What somebody calls somebody or something: the judged and the judgement together are the claim. */
import type { Span } from '#domain';
import type { Attributed } from '../attribution/attribute.js';
import { isFiniteLike } from '../attribution/noun-phrase.js';
import type { Sentence } from '../text/sentences.js';
import type { Draft } from './drafts.js';

/** Verbs that judge somebody or something, and the word that leads in how: none is needed behind "called". */
const PREDICATING: ReadonlyMap<string, RegExp> = new Map([
  ['call', /./],
  ['put', /^at$/],
  ['peg', /^at$/],
  ['blame', /^(?:for|on)$/],
  ['accuse', /^of$/],
  ...'describe dismiss denounce condemn portray characterize characterise deride decry hail mock tout reject defend'
    .split(' ')
    .map((verb): [string, RegExp] => [verb, /^as$/]),
  ...'expect forecast project predict'.split(' ').map((verb): [string, RegExp] => [verb, /^to$/]),
  ...'criticize criticise praise laud lambast slam rebuke chide'
    .split(' ')
    .map((verb): [string, RegExp] => [verb, /^for$/]),
]);

/** "a deal that critics call reckless": the judgement only tells which deal is meant. */
export function describes({ cue, source }: Attributed, sentence: Sentence | undefined): boolean {
  const tokens = sentence?.tokens ?? [];
  const first = Math.min(cue.start, source?.start ?? cue.start);
  const at = tokens.findLastIndex(({ end }) => end <= first);
  return /^(?:that|which|whom)$/.test(tokens[at]?.lower ?? '') && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '');
}

/** "called the affair a circus", "accused it of lying": what is judged and how is the claim, told with who judges. */
export function predicated(
  { frame, source, cue }: Attributed,
  piece: Span,
  { tokens }: Sentence,
): Pick<Draft, 'pieces' | 'lead'> | undefined {
  const joins = PREDICATING.get(frame.lemma);
  const words = tokens.filter((token) => token.start >= piece.start && token.end <= piece.end);
  const at = joins ? words.findIndex(({ lower }, i) => i > 0 && joins.test(lower)) : -1;
  // "expects that it will come to this" says what is expected by a clause.
  const led = at > 0 && !(frame.kind === 'thought' && words.slice(0, at).some(isFiniteLike));
  const before = tokens.findLast(({ end }) => end <= piece.start);
  // "called on all sides to show restraint"
  if (words[0]?.lower === 'to') return undefined;
  if (!led || [words[0], before].some((word) => /^(?:as|for|of|on)$/.test(word?.lower ?? ''))) return undefined;
  const who = source && source.end <= cue.start ? source : cue;
  const between = tokens.filter((token) => token.start >= who.end && token.end <= cue.start);
  // "Moe said it had failed and put the damage at …": what was said before is no part of it.
  const told = between.some(isFiniteLike) ? [who, cue] : [{ start: who.start, end: cue.end }];
  const lead = tokens.filter((token) => told.some((span) => token.start >= span.start && token.end <= span.end));
  return { pieces: [piece], lead };
}
