/** What is said on both sides of its cue: "The deal, Trump said, would fail". */
import { clauseBegins } from './content-after.js';
import { quoted, type Frame, type View } from './frame.js';
import { isQuoteMark, pastTime } from './noun-phrase.js';
import { saidBefore } from './verb-group.js';

/** How far behind its cue an interrupted clause may go on, in tokens. */
const REACH = 16;
/** How far left of a cue the end of its quotation may stand, in tokens. */
const QUOTATION_REACH = 60;
/** Fewer words in quotation marks right before a source are a term, not what it says. */
const LEAST_WORDS_OF_SPEECH = 4;

/** True where the quotation whose last token is `end` is long enough, or opens the sentence, to be speech. */
function isSpeechUpTo(view: View, end: number): boolean {
  let i = end;
  while (i >= 0 && quoted(view, i)) i--;
  const verb = view.tokens.slice(i + 1, end + 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return i <= 0 || verb || end - i >= LEAST_WORDS_OF_SPEECH;
}

/** Behind the last speech in quotation marks before token `at`: no subject of a cue stands farther left. */
export function afterSpeech(view: View, at: number): number {
  for (let i = at - 1; i > Math.max(0, at - QUOTATION_REACH); i--) {
    if (isQuoteMark(view.tokens[i]) && quoted(view, i - 1) && isSpeechUpTo(view, i - 1)) return i + 1;
  }
  return 0;
}

/**
 * Where content before a frame that begins at token `start` ends; undefined where none stands there.
 * @param after where content behind the cue begins, if it does
 */
export function contentBefore(view: View, start: number, after: number | undefined, verb: number): number | undefined {
  const { tokens } = view;
  if (!saidBefore(view, start)) return undefined;
  const quoteBefore = isQuoteMark(tokens[start - 1]) || quoted(view, start - 1);
  if (quoteBefore)
    return isSpeechUpTo(view, isQuoteMark(tokens[start - 1]) ? start - 2 : start - 1) ? start : undefined;
  // "They could come back, Ferro said, “if there is money”": what stands behind goes on in small letters.
  const goesOn =
    after !== undefined &&
    tokens[after - 1]?.text === ',' &&
    isQuoteMark(tokens[after]) &&
    /^\p{Ll}/u.test(tokens[after + 1]?.text ?? '') &&
    tokens[0]?.pos !== 'SCONJ' &&
    tokens[0]?.pos !== 'ADP';
  if (after !== undefined && !goesOn) return undefined;
  // "According to two people, the ministry knew the figures": an introduction is not what is known.
  if (tokens[0]?.lower === 'according') return undefined;
  if (tokens.slice(0, start - 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return start - 1;
  // "For now, he said, nothing changes": what stands before is the beginning of what comes behind.
  const comma = pastTime(tokens, verb + 1);
  return tokens[comma]?.text === ',' && (resumes(view, comma + 1) || clauseBegins(view, comma + 1))
    ? start - 1
    : undefined;
}

/** True where a verb without a subject of its own goes on with an interrupted clause. */
function resumes(view: View, i: number): boolean {
  const token = view.tokens[i];
  return token !== undefined && (token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/.test(token.lower)));
}

/** "The deal, Trump said, would fail", "For now, he said, nothing changes": what is said goes on behind the cue. */
export function midPosed(view: View, frame: Frame): Frame {
  const { tokens } = view;
  if (frame.before === undefined || frame.after !== undefined || frame.kind === 'according') return frame;
  const end = Math.max(frame.cue.to, frame.source?.to ?? 0);
  const comma = tokens.findIndex((token, i) => i >= end && i < end + REACH && token.text === ',');
  const next = tokens[comma + 1];
  if (comma < 0 || !next || comma + 2 >= tokens.length) return frame;
  if (isQuoteMark(next)) return { ...frame, after: comma + 1 };
  const whole =
    comma === pastTime(tokens, end) && !quoted(view, frame.before - 1) && !isQuoteMark(tokens[frame.before]);
  // "It had no money, she said, and would ask for none": "and" goes on with what is said, "but" turns to what is not.
  const andOn =
    next.lower === 'and' && (resumes(view, comma + 2) || clauseBegins(view, comma + 2)) && !quoted(view, comma + 2);
  if (whole && andOn) return { ...frame, after: comma + 1 };
  const joined =
    next.pos === 'CCONJ' ||
    next.pos === 'SCONJ' ||
    /ing$/.test(next.lower) ||
    /^(who|which|while|as)$/.test(next.lower);
  const goesOn =
    (resumes(view, comma + 1) && !clauseBegins(view, 0)) ||
    (whole && !joined && (resumes(view, comma + 1) || clauseBegins(view, comma + 1)));
  return goesOn ? { ...frame, after: comma + 1 } : frame;
}
