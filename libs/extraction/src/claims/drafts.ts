/** Which words of a sentence become claims, and by whom: attributed pieces, and what is left to the narrator. */
import type { Span } from '#domain';
import type { Attributed } from '../attribution/attribute.js';
import { clauseBegins } from '../attribution/content-after.js';
import { SPEECH_ACTS } from '../attribution/cues.js';
import { isQuoteMark } from '../attribution/noun-phrase.js';
import { clauseSubject } from '../attribution/subject.js';
import type { Sentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { coordinated, type Part } from './coordination.js';
import { describes, predicated } from './judgements.js';
import { narratorsOf } from './narrators.js';
import { relativesIn, type Relative } from './relatives.js';

/** What one claim is to be made from. */
export interface Draft {
  readonly sentence: number;
  readonly pieces: readonly Span[];
  /** Words before it that it leans on: the subject of a coordination's later parts. */
  readonly lead: readonly Token[];
  /** From the speaker outward; none for the narrator's. */
  readonly by: readonly Attributed[];
  /** It is all the text there is. */
  readonly alone?: boolean;
}

/** The only sentence of a text as the narrator's claim. */
export const wholeSentence = ({ start, end }: Sentence): Draft => ({
  sentence: 0,
  pieces: [{ start, end }],
  lead: [],
  by: [],
  alone: true,
});

/** An attribution and what it holds of one sentence. */
export interface Held {
  readonly one: Attributed;
  readonly pieces: readonly Span[];
}

/** Code units before an inner speaker that are mere opening: "German Chancellor …", "But …". */
const LEAD = 24;
const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Says what somebody said or thinks, so that the content is theirs. */
const isSpeech = ({ frame }: Attributed): boolean =>
  frame.kind === 'speech' || frame.kind === 'thought' || frame.kind === 'according' || frame.kind === 'colon';

/** True where the source itself asserts something; that somebody plans or agrees, the text asserts. */
const asserts = (one: Attributed): boolean => isSpeech(one) || SPEECH_ACTS.has(one.frame.lemma);

/** "hopes to reopen the harbour": what somebody means to do, the text asserts of them. */
function intends({ frame, pieces: [first] }: Attributed, sentences: readonly Sentence[]): boolean {
  if (!first || SPEECH_ACTS.has(frame.lemma)) return false;
  const tokens = sentences[first.sentence]?.tokens ?? [];
  const to = tokens.findIndex(({ start }) => start === first.start);
  return tokens[to]?.lower === 'to' && tokens[to + 1]?.tag === 'VB';
}

/** The attributions that assert something, by the sentences that they hold a piece or the cue of. */
export function heldBySentence(
  attributed: readonly Attributed[],
  sentences: readonly Sentence[],
): ReadonlyMap<number, readonly Held[]> {
  const held = new Map<number, Held[]>();
  for (const one of attributed.filter(
    (each) =>
      asserts(each) && !intends(each, sentences) && (isSpeech(each) || !describes(each, sentences[each.sentence])),
  )) {
    const pieces = new Map<number, Span[]>([[one.sentence, []]]);
    for (const piece of one.pieces) {
      pieces.set(piece.sentence, [...(pieces.get(piece.sentence) ?? []), piece]);
    }
    for (const [sentence, own] of pieces) {
      const all = held.get(sentence);
      if (all) all.push({ one, pieces: own });
      else held.set(sentence, [{ one, pieces: own }]);
    }
  }
  return held;
}

/** The drafts of sentence number `index`, of which `own` holds what is attributed. */
export function draftsOf(sentence: Sentence, index: number, own: readonly Held[]): Draft[] {
  const here = own.filter(({ pieces }) => pieces.length > 0);
  const drafts = here
    .filter((held) => !saidByAnother(held, here))
    .flatMap(({ one, pieces }) => {
      const by = [one, ...reportersOf(one, pieces, here)];
      return partsOf(one, pieces, sentence, index).map((part): Draft => ({ sentence: index, ...part, by }));
    });
  const rests = narratorsOf(sentence, own);
  const sources = own.flatMap(({ one }) => (one.source && one.sentence === index ? [one.source] : []));
  const relatives = [...rests, ...sources].flatMap((span) => relativesIn(sentence, span));
  const parts = rests.flatMap((rest) => coordinated(sentence, withoutLast(rest, relatives)));
  const asides = relatives.flatMap(({ span, lead }) =>
    coordinated(sentence, span).map((part) => (part.lead.length > 0 ? part : { ...part, lead })),
  );
  const narrators = [...parts, ...asides].map((part): Draft => ({ sentence: index, ...alone(part), by: [] }));
  return [...drafts, ...narrators];
}

/**
 * True where the held words are another attribution's claim: mostly what an inner speaker says
 * ("the Kremlin said Putin told Trump that …"), or a vow or judgement that somebody else tells of.
 */
function saidByAnother({ one, pieces }: Held, here: readonly Held[]): boolean {
  return here.some((other) => {
    if (other.one === one) return false;
    if (!isSpeech(one) && other.pieces.some((piece) => inside(one.cue, piece))) return true;
    if (!isSpeech(other.one)) return false;
    return pieces.some((piece) => {
      if (!inside(other.one.cue, piece) || !other.pieces.every((inner) => inside(inner, piece))) return false;
      // The inner speech is the whole point where it begins and ends with the outer content, or fills most of it.
      const start = Math.min(other.one.cue.start, other.one.source?.start ?? other.one.cue.start);
      const last = other.pieces.at(-1)?.end ?? 0;
      const spans = start - piece.start < LEAD && last >= piece.end - 1;
      return spans || lengthOf(other.pieces) * 2 > lengthOf([piece]);
    });
  });
}

/** The attributions that report this one, the nearest first. */
function reportersOf(one: Attributed, pieces: readonly Span[], here: readonly Held[]): Attributed[] {
  return here
    .filter((other) => {
      if (other.one === one) return false;
      return other.pieces.some((piece) => inside(one.cue, piece) && pieces.every((inner) => inside(inner, piece)));
    })
    .sort((a, b) => lengthOf(a.pieces) - lengthOf(b.pieces))
    .map((other) => other.one);
}

/** The span without a relative clause that ends it. */
function withoutLast(span: Span, relatives: readonly Relative[]): Span {
  const last = relatives.find(({ cut, last: ends }) => ends && inside(cut, span));
  return last ? { start: span.start, end: last.cut.start } : span;
}

const alone = ({ span, lead }: Part): Pick<Draft, 'pieces' | 'lead'> => ({ pieces: [span], lead });

/** What is claimed, each part by itself: coordinated clauses apart, an infinitive or a bare object with its subject. */
function partsOf(
  one: Attributed,
  pieces: readonly Span[],
  sentence: Sentence,
  index: number,
): Pick<Draft, 'pieces' | 'lead'>[] {
  const { source, cue } = one;
  if (asksWhether(one, pieces, sentence)) return [];
  const last = pieces.at(-1);
  const behind = one.sentence === index && last && last.start >= cue.end;
  const judged =
    behind && (one.frame.kind === 'thought' || !saysEnough(one, pieces, sentence)) && predicated(one, last, sentence);
  if (judged) return [judged];
  if (behind && !saysEnough(one, pieces, sentence)) {
    const start = source && source.end <= cue.start ? source.start : cue.start;
    return coordinated(sentence, { start: Math.min(start, pieces[0]?.start ?? start), end: last.end }).map(alone);
  }
  return joinedPieces(pieces, sentence).flatMap((some) => {
    const [only] = some;
    return only && some.length === 1 ? coordinated(sentence, only).map(alone) : [{ pieces: some, lead: [] }];
  });
}

/** The pieces that make one clause together: `“We have pictures,” he said, “and we have receipts”` makes two. */
function joinedPieces(pieces: readonly Span[], { tokens }: Sentence): (readonly Span[])[] {
  const groups: Span[][] = [];
  for (const piece of pieces) {
    const words = tokens.filter((token) => inside(token, piece) && token.pos !== 'PUNCT' && !isQuoteMark(token));
    const joint = words[0]?.pos === 'CCONJ' ? words[0] : undefined;
    const clause = joint ? words.slice(1) : words;
    const open = groups.at(-1);
    const [next] = clause;
    if (open && !(joint && next && isClause(clause) && isClause(wordsIn(tokens, open)))) open.push(piece);
    else groups.push([open && next ? { start: next.start, end: piece.end } : piece]);
  }
  return groups;
}

const wordsIn = (tokens: readonly Token[], spans: readonly Span[]): Token[] =>
  tokens.filter((token) => token.pos !== 'PUNCT' && spans.some((span) => inside(token, span)));

/** True where the words have a finite verb, and its subject before it. */
function isClause(words: readonly Token[]): boolean {
  const verb = words.findIndex(({ tag }) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag));
  return verb > 0 && clauseSubject(words, verb, 0) !== undefined;
}

/** "asked whether the talks had failed" asserts nothing. */
function asksWhether({ frame }: Attributed, pieces: readonly Span[], { tokens }: Sentence): boolean {
  const first = tokens.find(({ start }) => start === pieces[0]?.start);
  return frame.kind === 'request' && /^(if|whether|how|why|what|when|where|who|which)$/.test(first?.lower ?? '');
}

/** False for "vowed to leave", "criticised the deal", "denied the report": they are claimed with their subject. */
function saysEnough(one: Attributed, pieces: readonly Span[], { tokens }: Sentence): boolean {
  if (!isSpeech(one)) return false;
  const at = tokens.findIndex(({ start }) => start === pieces[0]?.start);
  const first = tokens[at];
  // "cautioned against haste"
  if (first?.lower === 'against') return false;
  // "denied a report that …": an object, however long, is no clause.
  const object =
    one.frame.kind === 'speech' &&
    first?.pos === 'DET' &&
    tokens[at - 1]?.pos === 'VERB' &&
    !clauseBegins({ tokens, quote: [] }, at);
  if (object) return false;
  return tokens.some(
    ({ pos, start, end, text }) =>
      pieces.some((piece) => inside({ start, end }, piece)) &&
      (pos === 'VERB' || pos === 'AUX' || /^[“”"‘’]/.test(text)),
  );
}
