/** Finds the cues of a sentence and, for each, its source and where its content stands. */
import { CARRYING_ON, cueOf, LEADING_VERBS, type Cue } from './cues.js';
import { clauseBegins, contentAfter } from './content-after.js';
import { quoted, type Frame, type View } from './frame.js';
import {
  clauseSubject,
  isDash,
  isQuoteMark,
  isTimeWord,
  phraseFrom,
  subjectEndingAt,
  type Range,
} from './noun-phrase.js';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', '’s', "'s", '’re', "'re"]);
const JOINING = new Set(['and', 'but', 'while', 'although', 'though', 'whereas', 'as', 'or', 'yet']);

/** First token of the verb group whose verb is token `verb`: auxiliaries, adverbs, "went on to". */
function groupStart(view: View, verb: number): number {
  const { tokens } = view;
  let i = verb;
  while (i > 0) {
    const left = tokens[i - 1];
    if (!left || quoted(view, i - 1)) break;
    if (left.pos === 'AUX' || left.pos === 'ADV' || left.lower === 'not' || /^n['’]t$/.test(left.lower)) i--;
    else if (left.lower === 'to' && LEADING_VERBS.has(tokens[i - 2]?.lemma ?? '')) i -= 2;
    else if (left.lower === 'on' && tokens[i - 2]?.lemma === 'go') i -= 2;
    else if (left.lower === 'to' && tokens[i - 2]?.lower === 'on' && tokens[i - 3]?.lemma === 'go') i -= 3;
    else break;
  }
  // A leading adverb behind a comma or at the start belongs to the clause, not to the verb.
  while (i < verb && tokens[i]?.pos === 'ADV' && (i === 0 || tokens[i - 1]?.pos === 'PUNCT')) i++;
  return i;
}

function isPassive(view: View, from: number, verb: number): boolean {
  if (/ing$/.test(view.tokens[verb]?.lower ?? '')) return false;
  for (let i = verb - 1; i >= from; i--) {
    const token = view.tokens[i];
    if (token && BE.has(token.lower)) return true;
    if (token?.pos === 'AUX') return false;
  }
  return false;
}

/** True where a quotation or a clause ends right before token `at`, so that the cue may refer back to it. */
function saidBefore(view: View, at: number): boolean {
  const left = view.tokens[at - 1];
  if (!left || at < 2) return false;
  return isQuoteMark(left) || quoted(view, at - 1) || left.text === ',' || isDash(left);
}

/** Where an earlier frame's content ends because this one, beginning at `start`, is joined on with "and", "while", … */
function cutBefore(view: View, start: number): number | undefined {
  const left = view.tokens[start - 1];
  if (!left) return undefined;
  if (left.text === ';') return start - 1;
  if (!JOINING.has(left.lower)) return undefined;
  return view.tokens[start - 2]?.text === ',' ? start - 2 : start - 1;
}

/** True where a clause with a verb stands before `verb`, and no subject with an apposition: "Smith, a lawyer, said". */
function clauseBefore(view: View, verb: number): boolean {
  const comma = view.tokens.findIndex(({ text }) => text === ',');
  const relative = view.tokens.findIndex(({ lower }) => lower === 'who' || lower === 'which');
  const end = relative > 0 ? Math.min(relative, comma) : comma;
  return view.tokens
    .slice(0, Math.min(end, verb))
    .some((token) => token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/.test(token.lower)));
}

function invertedFrame(view: View, verb: number, cue: Cue, from: number): Frame | undefined {
  const { tokens } = view;
  if (!cue.inverts || from !== verb || !saidBefore(view, verb) || quoted(view, verb)) return undefined;
  const first = tokens[verb + 1];
  if (!first || isTimeWord(first) || first.lower === 'that' || quoted(view, verb + 1)) return undefined;
  const afterQuote = isQuoteMark(tokens[verb - 1]) || quoted(view, verb - 1);
  const source = phraseFrom(tokens, verb + 1, true);
  if (!source) return undefined;
  const behind = tokens[source.to];
  const closed =
    behind === undefined ||
    /^[.,;:—–-]$/.test(behind.text) ||
    isTimeWord(behind) ||
    behind.pos === 'ADP' ||
    behind.lower === 'who';
  if (!closed && !afterQuote) return undefined;
  if (
    !afterQuote &&
    (first.pos === 'PRON' || !/^(say|add|report|write)$/.test(cue.lemma) || !clauseBefore(view, verb))
  ) {
    return undefined;
  }
  // An apposition goes with its source: "said Caddell, a pollster".
  let to = source.to;
  if (behind?.text === ',' && !/ing$/.test(tokens[to + 1]?.lower ?? '')) {
    const apposition = phraseFrom(tokens, to + 1, true);
    if (apposition && /^[.,]$/.test(tokens[apposition.to]?.text ?? '.') && tokens[to + 1]?.pos !== 'PRON')
      to = apposition.to;
  }
  const next = tokens.findIndex(
    (token, i) => i >= to && i < to + 25 && isQuoteMark(token) && !/^[”’]$/.test(token.text),
  );
  const base = {
    kind: cue.kind,
    lemma: cue.lemma,
    source: { from: source.from, to },
    cue: { from: verb, to: verb + 1 },
    before: verb,
    start: verb,
  };
  return next > 0 && next < tokens.length - 1 ? { ...base, after: next } : base;
}

/** The last frame that is not itself inside another's content. */
function outermost(frames: readonly Frame[]): Frame | undefined {
  return frames.findLast(
    (frame, i) =>
      !frames.slice(0, i).some(({ after }) => after !== undefined && after <= frame.start && frame.cut === undefined),
  );
}

const MODALS = new Set(['will', 'would', 'should', 'could', 'can', 'may', 'might', 'must', "'ll", "'d"]);
/** True where the verb group speaks of what may come, not of what was said. */
const isModal = (view: View, from: number, verb: number): boolean =>
  view.tokens.slice(from, verb).some(({ lower }) => MODALS.has(lower));

/** "It was announced that": said by nobody who is named. */
function impersonalFrame(view: View, from: number, verb: number, cue: Cue): Frame | undefined {
  const { tokens } = view;
  if (cue.kind !== 'speech' || tokens[from - 1]?.lower !== 'it' || tokens[verb + 1]?.lower !== 'that') return undefined;
  if (verb + 2 >= tokens.length) return undefined;
  return { kind: cue.kind, lemma: cue.lemma, cue: { from, to: verb + 1 }, after: verb + 2, start: from - 1 };
}

function verbFrame(view: View, verb: number, cue: Cue, earlier: readonly Frame[]): Frame | undefined {
  const { tokens } = view;
  const word = tokens[verb];
  const from = groupStart(view, verb);
  if (isPassive(view, from, verb)) return impersonalFrame(view, from, verb, cue);
  if (cue.kind === 'judgement' && isModal(view, from, verb)) return undefined;
  const inverted = invertedFrame(view, verb, cue, from);
  if (inverted) return inverted;
  const span: Range = { from, to: verb + 1 };
  const after = contentAfter(view, verb, cue);
  const base = { kind: cue.kind, lemma: cue.lemma, cue: span };

  const participle = /ing$/.test(word?.lower ?? '') && from === verb;
  if (participle) {
    const joined =
      tokens[verb - 1]?.text === ',' || tokens[verb - 1]?.lower === 'and' || tokens[verb - 1]?.lower === 'by';
    if (!joined || after === undefined || !CARRYING_ON.has(word?.lower ?? '')) return undefined;
    const source = outermost(earlier)?.source ?? clauseSubject(tokens, verb, 0);
    const cut = tokens[verb - 1]?.lower === 'by' ? undefined : verb - 1;
    // "replied by saying": one cue of two verbs.
    const leading =
      tokens[verb - 1]?.lower === 'by' ? cueOf(tokens[verb - 2] ?? { lower: '', lemma: '', pos: '' }) : undefined;
    const cueSpan = leading ? { from: verb - 2, to: verb + 1 } : span;
    if (tokens[verb - 1]?.lower === 'by' && !leading) return undefined;
    return {
      ...base,
      cue: cueSpan,
      start: cueSpan.from,
      after,
      ...(source && { source }),
      ...(cut !== undefined && { cut }),
    };
  }

  const infinitive = tokens[from - 1]?.lower === 'to';
  if (infinitive) return undefined;
  let source = subjectEndingAt(tokens, from, 0);
  if (source && quoted(view, source.from) && !isQuoteMark(tokens[source.from])) return undefined;
  let cut: number | undefined;
  const joiner = tokens[from - 1];
  if (!source && joiner && (joiner.pos === 'CCONJ' || joiner.text === ',' || joiner.pos === 'ADV')) {
    const previous = earlier.at(-1);
    source = previous?.source ?? clauseSubject(tokens, from - 1, 0);
    cut = joiner.pos === 'CCONJ' ? (tokens[from - 2]?.text === ',' ? from - 2 : from - 1) : undefined;
  }
  const start = source && source.to <= from && cut === undefined ? source.from : from;
  cut ??= cutBefore(view, start);
  const before = beforeFrame(view, start, after, verb);
  if (
    after === undefined &&
    before === undefined &&
    !(cue.lemma === 'say' || cue.lemma === 'add' || cue.lemma === 'continue' || cue.lemma === 'write')
  )
    return undefined;
  if (after === undefined && before !== undefined && cue.kind !== 'speech' && cue.kind !== 'thought') return undefined;
  // Without a source only what stands before, or in quotation marks, is surely said by somebody.
  if (!source && (cue.kind !== 'speech' || (before === undefined && !isQuoteMark(tokens[after ?? -1]))))
    return undefined;
  return {
    ...base,
    start,
    ...(source && { source }),
    ...(after !== undefined && { after }),
    ...(before !== undefined && { before }),
    ...(cut !== undefined && { cut }),
  };
}

/** "Caddell continued:" leads in the quotation of the next paragraph. */
const leadsIn = (view: View): boolean => view.tokens.at(-1)?.text === ':';

/** Where content before a frame that begins at `start` ends; undefined where none stands there. */
function beforeFrame(view: View, start: number, after: number | undefined, verb: number): number | undefined {
  const { tokens } = view;
  if (!saidBefore(view, start)) return undefined;
  const quoteBefore = isQuoteMark(tokens[start - 1]) || quoted(view, start - 1);
  if (quoteBefore) return start;
  if (after !== undefined) return undefined;
  for (let i = 0; i < start - 1; i++) {
    const token = tokens[i];
    if (token && (token.pos === 'VERB' || token.pos === 'AUX')) return start - 1;
  }
  // "For now, he said, nothing changes": what stands before is the beginning of what comes behind.
  const resumes = tokens[verb + 2];
  const goesOn = resumes?.pos === 'AUX' || (resumes?.pos === 'VERB' && !/ing$/.test(resumes.lower));
  if (tokens[verb + 1]?.text === ',' && (goesOn || clauseBegins(view, verb + 2))) return start - 1;
  return undefined;
}

/** "The deal, Trump said, would fail", "For now, he said, nothing changes": what is said goes on behind the cue. */
function midPosed(view: View, frame: Frame): Frame {
  const { tokens } = view;
  if (frame.before === undefined || frame.after !== undefined || frame.kind === 'according') return frame;
  const end = Math.max(frame.cue.to, frame.source?.to ?? 0);
  const comma = tokens.findIndex((token, i) => i >= end && i < end + 16 && token.text === ',');
  const next = tokens[comma + 1];
  if (comma < 0 || !next || comma + 2 >= tokens.length) return frame;
  if (isQuoteMark(next)) return { ...frame, after: comma + 1 };
  const resumes = next.pos === 'AUX' || (next.pos === 'VERB' && !/ing$/.test(next.lower));
  const whole = comma === end && !quoted(view, frame.before - 1) && !isQuoteMark(tokens[frame.before]);
  const joined =
    next.pos === 'CCONJ' ||
    next.pos === 'SCONJ' ||
    /ing$/.test(next.lower) ||
    /^(who|which|while|as)$/.test(next.lower);
  const goesOn =
    (resumes && !clauseBegins(view, 0)) || (whole && !joined && (resumes || clauseBegins(view, comma + 1)));
  return goesOn ? { ...frame, after: comma + 1 } : frame;
}

function accordingFrame(view: View, i: number): Frame | undefined {
  const { tokens } = view;
  const source = phraseFrom(tokens, i + 2, true);
  if (!source) return undefined;
  const base = { kind: 'according' as const, lemma: 'according to', cue: { from: i, to: i + 2 }, start: i };
  const leads =
    i === 0 ||
    (i === 1 && tokens[0]?.pos === 'CCONJ') ||
    (i > 1 &&
      /^[,;]$/.test(tokens[i - 1]?.text ?? '') &&
      clauseBegins(view, i + 2) === false &&
      tokens[i - 2]?.lower === 'but');
  if (leads) {
    const comma = tokens.findIndex((token, k) => k >= source.to && token.text === ',');
    return comma > 0 && comma + 1 < tokens.length
      ? { ...base, source: { from: source.from, to: comma }, after: comma + 1 }
      : undefined;
  }
  const end = tokens[i - 1]?.text === ',' ? i - 1 : i;
  return { ...base, source, before: end, cut: end };
}

/** `Merkel: "We agreed."` */
function colonFrame(view: View): Frame | undefined {
  const { tokens } = view;
  const colon = tokens.findIndex((token, i) => i < 8 && token.text === ':');
  if (colon < 1 || !isQuoteMark(tokens[colon + 1])) return undefined;
  const source = phraseFrom(tokens, 0, true);
  if (source?.to !== colon) return undefined;
  return { kind: 'colon', lemma: ':', source, cue: { from: colon, to: colon + 1 }, after: colon + 1, start: 0 };
}

/** The frames of a sentence, in the order of their cues. Cues inside quotations are the quoted speaker's own. */
export function framesOf(view: View): Frame[] {
  const frames: Frame[] = [];
  const colon = colonFrame(view);
  if (colon) frames.push(colon);
  for (const [i, token] of view.tokens.entries()) {
    if (quoted(view, i)) continue;
    if (token.lower === 'according' && view.tokens[i + 1]?.lower === 'to') {
      const frame = accordingFrame(view, i);
      if (frame) frames.push(frame);
      continue;
    }
    const cue = cueOf(token);
    if (!cue) continue;
    // "replied by saying" is read at its second verb.
    if (view.tokens[i + 1]?.lower === 'by' && CARRYING_ON.has(view.tokens[i + 2]?.lower ?? '')) {
      const subject = subjectEndingAt(view.tokens, groupStart(view, i), 0);
      const frame = verbFrame(
        view,
        i + 2,
        cueOf(view.tokens[i + 2] ?? token) ?? cue,
        subject
          ? [{ kind: cue.kind, lemma: cue.lemma, source: subject, cue: { from: i, to: i + 1 }, start: subject.from }]
          : frames,
      );
      if (frame) frames.push(frame);
      continue;
    }
    if (view.tokens[i - 1]?.lower === 'by' && frames.at(-1)?.cue.to === i + 1) continue;
    const frame = verbFrame(view, i, cue, frames);
    if (frame) frames.push(midPosed(view, frame));
  }
  return frames;
}
