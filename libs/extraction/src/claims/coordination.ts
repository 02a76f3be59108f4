/** Takes reported clauses apart where each can be checked by itself: "that A, and that B". */
import type { Span } from '#domain';
import { isFiniteLike, isQuoteMark, phraseFrom } from '../attribution/noun-phrase.js';
import type { Sentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';

/** Fewer words than this are no claim by themselves. */
const LEAST_WORDS = 4;

const hasVerb = (tokens: readonly Token[]): boolean => tokens.some(isFiniteLike);

/** True where a clause with a subject of its own begins at token `i`. */
function subjectAndVerb(tokens: readonly Token[], i: number): boolean {
  const subject = phraseFrom(tokens, i, true);
  if (!subject) return false;
  let verb = subject.to;
  while (tokens[verb]?.pos === 'ADV') verb++;
  const word = tokens[verb];
  return word !== undefined && (word.pos === 'AUX' || (word.pos === 'VERB' && !/ing$/.test(word.lower)));
}

/** True for what needs no "that" of its own before it: names, pronouns, plurals, other determiners. */
const isSubjectOfItsOwn = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(PROPN|PRON|DET|NUM)$/.test(token.pos) || (token.pos === 'NOUN' && token.lower.endsWith('s')));

/** The parts of `piece`; the piece itself where it is quoted or cannot safely be taken apart. */
export function coordinated(sentence: Sentence, piece: Span): Span[] {
  const tokens = sentence.tokens.filter(({ start, end }) => start >= piece.start && end <= piece.end);
  if (tokens.some(isQuoteMark) || tokens.some(({ lower }) => lower === 'if')) return [piece];
  const parts: Span[] = [];
  let from = 0;
  const close = (to: number): void => {
    let end = to;
    while (end > from && tokens[end - 1]?.text === ',') end--;
    const first = tokens[from];
    const last = tokens[end - 1];
    if (first && last && end > from) parts.push({ start: first.start, end: last.end });
  };
  for (let i = LEAST_WORDS; i < tokens.length - LEAST_WORDS; i++) {
    const joins = /^(and|but)$/.test(tokens[i]?.lower ?? '');
    if (!joins || i - from < LEAST_WORDS || !hasVerb(tokens.slice(from, i))) continue;
    const that = tokens[i + 1]?.lower === 'that' && (tokens[i + 1]?.pos !== 'DET' || isSubjectOfItsOwn(tokens[i + 2]));
    const clause = tokens[i - 1]?.text === ',' && subjectAndVerb(tokens, i + 1);
    if (!(that && hasVerb(tokens.slice(i + 2))) && !clause) continue;
    close(i);
    from = that ? i + 2 : i + 1;
  }
  if (parts.length === 0) return [piece];
  close(tokens.length);
  return parts;
}
