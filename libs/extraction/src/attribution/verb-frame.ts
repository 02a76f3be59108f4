/** The frame of a verb that attributes: "Merkel said that", "…, Trump said", ", adding that", "it was announced that". */
import { CARRYING_ON, cueOf, type Cue } from './cues.js';
import { contentAfter, WH } from './content-after.js';
import { quoted, type Frame, type View } from './frame.js';
import { invertedFrame } from './inverted-frame.js';
import { afterSpeech, contentBefore } from './mid-posed.js';
import { isQuoteMark, phraseBefore } from './noun-phrase.js';
import { clauseSubject, openingSubject, subjectEndingAt } from './subject.js';
import { DOCUMENTS } from '../people/names.js';
import { canAct, headOf } from '../plans/actors.js';
import type { Token } from '../text/tokens.js';
import { cutBefore, groupStart, isModal, isPassive } from './verb-group.js';

/** Cues that are kept without content of their own, for a quotation beside their sentence may be it. */
const MAY_STAND_ALONE = /^(say|add|continue|write)$/;

/** "Caddell continued:" leads in the quotation of the next paragraph. */
const leadsIn = (view: View): boolean => view.tokens.at(-1)?.text === ':';

/** "It was announced that": said by nobody who is named. */
function impersonalFrame(view: View, from: number, verb: number, cue: Cue): Frame | undefined {
  const { tokens } = view;
  if (cue.kind !== 'speech' || tokens[from - 1]?.lower !== 'it' || tokens[verb + 1]?.lower !== 'that') return undefined;
  if (verb + 2 >= tokens.length) return undefined;
  return { kind: cue.kind, lemma: cue.lemma, cue: { from, to: verb + 1 }, after: verb + 2, start: from - 1 };
}

/** The last frame that is not itself inside another's content. */
function outermost(frames: readonly Frame[]): Frame | undefined {
  return frames.findLast(
    (frame, i) =>
      !frames.slice(0, i).some(({ after }) => after !== undefined && after <= frame.start && frame.cut === undefined),
  );
}

/** ", adding that", "and saying that", "replied by saying that": more from the same source. */
function participleFrame(view: View, verb: number, cue: Cue, earlier: readonly Frame[]): Frame | undefined {
  const { tokens } = view;
  const after = contentAfter(view, verb, cue);
  const joiner = tokens[verb - 1];
  if (after === undefined || !joiner || !CARRYING_ON.has(tokens[verb]?.lower ?? '')) return undefined;
  // "with Trump saying that": who stands right before it.
  const beside = tokens[verb + 1]?.lower === 'that' ? phraseBefore(tokens, verb) : undefined;
  if (beside) {
    return {
      kind: cue.kind,
      lemma: cue.lemma,
      after,
      source: beside,
      cue: { from: verb, to: verb + 1 },
      start: beside.from,
    };
  }
  const source = outermost(earlier)?.source ?? clauseSubject(tokens, verb, 0);
  const base = { kind: cue.kind, lemma: cue.lemma, after, ...(source && { source }) };
  if (joiner.text === ',' || joiner.lower === 'and') {
    return { ...base, cue: { from: verb, to: verb + 1 }, start: verb, cut: verb - 1 };
  }
  const leading = tokens[verb - 2];
  if (joiner.lower !== 'by' || !leading || !cueOf(leading)) return undefined;
  return { ...base, cue: { from: verb - 2, to: verb + 1 }, start: verb - 2 };
}

/** The frame of the cue at token `verb`; `earlier` are the sentence's frames before it. */
export function verbFrame(view: View, verb: number, cue: Cue, earlier: readonly Frame[]): Frame | undefined {
  const { tokens } = view;
  const from = groupStart(view, verb);
  if (isPassive(view, from, verb)) return impersonalFrame(view, from, verb, cue);
  if (cue.kind === 'judgement' && isModal(view, from, verb)) return undefined;
  const inverted = invertedFrame(view, verb, cue, from);
  if (inverted) return inverted;
  if (from === verb && /ing$/.test(tokens[verb]?.lower ?? '')) return participleFrame(view, verb, cue, earlier);
  if (tokens[from - 1]?.lower === 'to') return undefined;

  const own =
    subjectEndingAt(tokens, from, afterSpeech(view, from)) ??
    (tokens[verb + 1]?.lower === 'that' ? openingSubject(tokens, from) : undefined);
  if (own && quoted(view, own.from) && !isQuoteMark(tokens[own.from])) return undefined;
  const joiner = tokens[from - 1];
  const shares = !own && joiner !== undefined && (/^(CCONJ|ADV)$/.test(joiner.pos) || joiner.text === ',');
  const source = own ?? (shares ? (earlier.at(-1)?.source ?? clauseSubject(tokens, from - 1, 0)) : undefined);
  const joinedAt =
    shares && joiner.pos === 'CCONJ' ? (tokens[from - 2]?.text === ',' ? from - 2 : from - 1) : undefined;
  const start = source && source.to <= from && joinedAt === undefined ? source.from : from;
  const cut = joinedAt ?? cutBefore(view, start);
  const after = contentAfter(view, verb, cue);
  const before = contentBefore(view, start, after, verb);
  const denied = tokens.slice(from, verb).some(({ lower }) => lower === 'not' || lower === "n't" || lower === 'never');
  // "does not know how many", "has not said whether": nothing is asserted.
  const open = after !== undefined && WH.has(tokens[after]?.lower ?? '');
  if (denied && (after === undefined || open)) return undefined;
  if (!holds(view, cue, source !== undefined, after, before)) return undefined;
  if (cue.kind !== 'speech' && source && isMute(tokens.slice(source.from, source.to))) return undefined;
  return {
    kind: cue.kind,
    lemma: cue.lemma,
    cue: { from, to: verb + 1 },
    start,
    ...(source && { source }),
    ...(after !== undefined && { after }),
    ...(before !== undefined && { before }),
    ...(cut !== undefined && { cut }),
  };
}

/** "The frustration boiled over and assailed her": a thing in the singular that nobody speaks through judges nobody. */
function isMute(source: readonly Token[]): boolean {
  const head = headOf(source);
  const small = source.every(({ text }) => !/^\p{Lu}/u.test(text) || /^(?:The|An?|This|That)$/.test(text));
  return (
    small &&
    head?.tag === 'NN' &&
    !canAct(source) &&
    !DOCUMENTS.has(head.lower) &&
    !/(?:er|or|ist|ian|ant|ee)$/.test(head.lower)
  );
}

/** True where source and content are such that the cue does attribute. */
function holds(view: View, cue: Cue, sourced: boolean, after: number | undefined, before: number | undefined): boolean {
  if (after === undefined && before === undefined) {
    return sourced && cue.kind === 'speech' && (leadsIn(view) || MAY_STAND_ALONE.test(cue.lemma));
  }
  const asked = cue.lemma === 'ask' && before !== undefined;
  if (after === undefined && cue.kind !== 'speech' && cue.kind !== 'thought' && !asked) return false;
  // Without a source only what stands before, or in quotation marks, is surely said by somebody.
  return sourced || (cue.kind === 'speech' && (before !== undefined || isQuoteMark(view.tokens[after ?? -1])));
}
