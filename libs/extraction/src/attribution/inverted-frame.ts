/** Cues that stand before their source: "…," said Merkel. */
import type { Token } from '../text/tokens.js';
import type { Cue } from './cues.js';
import { quoted, type Frame, type View } from './frame.js';
import { isQuoteMark, isTimeWord, phraseFrom } from './noun-phrase.js';
import { saidBefore } from './verb-group.js';

/** How far behind its source a quotation may go on, in tokens. */
const REACH = 25;

/** True where a clause with a verb stands before `verb`, and no subject with an apposition: "Smith, a lawyer, said". */
function clauseBefore(view: View, verb: number): boolean {
  const comma = view.tokens.findIndex(({ text }) => text === ',');
  const relative = view.tokens.findIndex(({ lower }) => lower === 'who' || lower === 'which');
  const end = relative > 0 ? Math.min(relative, comma) : comma;
  const isFinite = (token: Token): boolean =>
    token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/.test(token.lower));
  if (view.tokens.slice(0, Math.min(end, verb)).some(isFinite)) return true;
  // "The airport, which lost money, had been told, said its director": the clause goes on behind the relative one.
  const closing = relative > 0 ? view.tokens.findIndex(({ text }, i) => i > relative && text === ',') : -1;
  return closing > 0 && view.tokens.slice(closing, Math.max(closing, verb)).some(isFinite);
}

/** The frame of the cue at token `verb`, whose verb group begins at `from`, where its source comes after it. */
export function invertedFrame(view: View, verb: number, cue: Cue, from: number): Frame | undefined {
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
    ((first.pos === 'PRON' && first.tag !== 'PRP$') ||
      !/^(say|add|report|write)$/.test(cue.lemma) ||
      !clauseBefore(view, verb))
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
    (token, i) => i >= to && i < to + REACH && isQuoteMark(token) && !/^[”’]$/.test(token.text),
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
