/** Turns of a conversation: paragraphs that begin with the name of who speaks and a colon, more than once in the text. */
import type { Span } from '#domain';
import type { Sentence } from '../text/sentences.js';
import type { Learnt } from './learnt.js';

/** Most words of a name before the colon. */
const NAME = 5;
/** A name that speaks once may be a heading or a list. */
const LEAST_TURNS = 2;

interface Label {
  readonly sentence: number;
  readonly name: string;
  readonly colon: number;
}

/** The name at the beginning of sentence number `index`, if it is the first of its paragraph and a colon follows. */
function labelOf(sentences: readonly Sentence[], index: number): Label | undefined {
  const sentence = sentences[index];
  if (!sentence || sentences[index - 1]?.paragraph === sentence.paragraph) return undefined;
  const colon = sentence.tokens.slice(0, NAME + 1).findIndex(({ text }) => text === ':');
  const name = sentence.tokens.slice(0, Math.max(0, colon));
  if (name.length === 0 || !name.every(({ text }) => /^(?:\p{Lu}|\.$)/u.test(text))) return undefined;
  return { sentence: index, name: name.map(({ lower }) => lower).join(' '), colon };
}

/** One turn: all that its paragraph says, and the sentences of it. */
export interface Turn {
  readonly attribution: Learnt;
  readonly sentences: readonly number[];
}

/** The turns of the text, in order. */
export function turnsOf(sentences: readonly Sentence[]): Turn[] {
  const labels = sentences.flatMap((_, index) => labelOf(sentences, index) ?? []);
  const counted = new Map<string, number>();
  for (const { name } of labels) counted.set(name, (counted.get(name) ?? 0) + 1);
  return labels
    .filter(({ name }) => (counted.get(name) ?? 0) >= LEAST_TURNS)
    .flatMap((label) => turnOf(sentences, label) ?? []);
}

function turnOf(sentences: readonly Sentence[], { sentence: index, colon: at }: Label): Turn | undefined {
  const { tokens, paragraph, end } = sentences[index] ?? { tokens: [], paragraph: -1, end: 0 };
  const colon = tokens[at];
  const last = tokens[at - 1];
  const next = tokens[at + 1];
  if (!colon || !last) return undefined;
  const content: Span[] = next ? [{ start: next.start, end }] : [];
  const held = [index];
  for (let i = index + 1; sentences[i]?.paragraph === paragraph; i++) {
    const { start, end: to } = sentences[i] as Span;
    content.push({ start, end: to });
    held.push(i);
  }
  if (content.length === 0) return undefined;
  const source = { start: tokens[0]?.start ?? last.start, end: last.end };
  const cue = { start: colon.start, end: colon.end };
  return { attribution: { head: colon.start, source, cue, content, probability: 1 }, sentences: held };
}
