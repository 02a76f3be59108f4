/** Finds the cues of a sentence and, for each, its source and where its content stands. */
import { clauseBegins } from './content-after.js';
import { CARRYING_ON, cueOf, type Cue } from './cues.js';
import { quoted, type Frame, type View } from './frame.js';
import { midPosed } from './mid-posed.js';
import { nounFrame } from './noun-frame.js';
import { isDash, isQuoteMark, phraseFrom, type Range } from './noun-phrase.js';
import { leadsToSaying, quotedAsFrame } from './quoted-as.js';
import { subjectEndingAt } from './subject.js';
import { verbFrame } from './verb-frame.js';
import { groupStart } from './verb-group.js';

/** Longest source that is taken whatever its tags, in tokens. */
const LONGEST_UNTAGGED = 12;

/** Longest name behind a dash, in tokens. */
const LONGEST_SIGNATURE = 8;

/** Everything up to the next comma, for a source whose tags make no noun phrase. */
function toComma({ tokens }: View, from: number): Range | undefined {
  const comma = tokens.findIndex(({ text }, k) => k > from && k < from + LONGEST_UNTAGGED && text === ',');
  return comma > from ? { from, to: comma } : undefined;
}

/** "data published by the office", "a note by the office": who made the source belongs to it. */
function withAuthor({ tokens }: View, source: Range | undefined): Range | undefined {
  if (!source) return source;
  const by = tokens[source.to]?.pos === 'VERB' ? source.to + 1 : source.to;
  const author = tokens[by]?.lower === 'by' ? phraseFrom(tokens, by + 1, true) : undefined;
  return author ? { from: source.from, to: author.to } : source;
}

/** "according to its spokeswoman, Ada Moe": who the source is belongs to it. */
function withName({ tokens }: View, source: Range | undefined): Range | undefined {
  if (!source || tokens[source.to]?.text !== ',' || tokens[source.to + 1]?.pos !== 'PROPN') return source;
  const name = phraseFrom(tokens, source.to + 1, false);
  const closed = name && /^[.,;]$/.test(tokens[name.to]?.text ?? '.');
  const named = tokens.slice(source.to + 1, name?.to).every(({ pos }) => pos === 'PROPN');
  return closed && named && tokens[source.to - 1]?.pos === 'NOUN' ? { from: source.from, to: name.to } : source;
}

/** "According to the ministry, …" and "…, according to the ministry". */
function accordingFrame(view: View, i: number): Frame | undefined {
  const { tokens } = view;
  const source = withName(view, withAuthor(view, phraseFrom(tokens, i + 2, true)) ?? toComma(view, i + 2));
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

/** `“We agreed.” ― Angela Merkel`: a name behind a dash closes a quotation. */
function signedFrame(view: View): Frame | undefined {
  const { tokens } = view;
  const dash = tokens.findLastIndex((token, i) => i > tokens.length - LONGEST_SIGNATURE && isDash(token));
  if (dash < 0 || quoted(view, dash) || (dash > 0 && !isQuoteMark(tokens[dash - 1]))) return undefined;
  const source = phraseFrom(tokens, dash + 1, true);
  if (source?.to !== tokens.length || tokens[dash + 1]?.pos !== 'PROPN') return undefined;
  const base = { kind: 'colon' as const, lemma: '—', source, cue: { from: dash, to: dash + 1 }, start: dash };
  return dash > 0 ? { ...base, before: dash } : base;
}

/** "…, a new survey shows.": at the end of a sentence the verb looks like a plural. */
function closingCue({ tokens }: View, i: number): Cue | undefined {
  const token = tokens[i];
  const ends = tokens.slice(i + 1).every(({ pos }) => pos === 'PUNCT') && tokens[i - 1]?.pos === 'NOUN';
  if (!token || !ends || token.pos !== 'NOUN' || !/^(?:shows?|finds?)$/.test(token.lower)) return undefined;
  return cueOf({ lower: token.lower, lemma: token.lower.replace(/s$/, ''), pos: 'VERB' });
}

/** The frames of a sentence, in the order of their cues. Cues inside quotations are the quoted speaker's own. */
export function framesOf(view: View): Frame[] {
  const frames: Frame[] = [];
  const colon = colonFrame(view);
  if (colon) frames.push(colon);
  for (const [i, token] of view.tokens.entries()) {
    if (quoted(view, i)) continue;
    const next = view.tokens[i + 1]?.lower;
    if ((token.lower === 'according' && next === 'to') || (token.lower === 'as' && next === 'per')) {
      const frame = accordingFrame(view, i);
      if (frame) frames.push(frame);
      continue;
    }
    const cue = cueOf(token) ?? closingCue(view, i);
    // "said in a statement that": what is said has its cue already.
    const told = frames.some(({ after }) => after === i + 2);
    const other = cue ? quotedAsFrame(view, i, cue) : told ? undefined : nounFrame(view, i);
    if (other) frames.push(other);
    if (!cue || other || leadsToSaying(view, i)) continue;
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
  const signed = frames.length === 0 ? signedFrame(view) : undefined;
  return signed ? [signed] : frames;
}
