/** What the narrator asserts of a sentence that attributions hold parts of: clauses before, between and behind these. */
import type { Span } from '#domain';
import { isFiniteLike } from '../attribution/noun-phrase.js';
import { clauseSubject } from '../attribution/subject.js';
import type { Sentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import type { Held } from './drafts.js';

/** Share of a sentence's words that attributions must leave for the narrator to have asserted it too. */
const NARRATORS_SHARE = 0.6;
/** A clause behind an attribution has at least this many words, or it is a remark on how something was said. */
const LEAST_WORDS_BEHIND = 4;

/** Words that open a circumstance before a claim: "after the vote, …", "asked about it, …", "in May, …". */
const OPENS_A_CIRCUMSTANCE = new Set(
  'if when while as although though after before since because asked speaking in at on during'.split(' '),
);
/** What joins a clause to the one before it: such a word belongs to neither. */
const JOINS = new Set('and but or yet while whereas although though after because'.split(' '));
/** A clause behind an attribution that such a word opens is asserted by itself. */
const OPENS_BEHIND = new Set('but yet while whereas although though after because and'.split(' '));

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
const isFinite = ({ tag }: Token): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(tag);
const wordsOf = (tokens: readonly Token[]): Token[] => tokens.filter(({ pos }) => pos !== 'PUNCT');

/** The narrator's stretches of the sentence: all of it where nothing is attributed, or none. */
export function narratorsOf(sentence: Sentence, own: readonly Held[]): Span[] {
  const { tokens, start, end } = sentence;
  if (own.length === 0) return [{ start, end }];
  const taken = own.flatMap((held) => takenBy(held, tokens)).filter((span) => span.start >= start && span.end <= end);
  if (taken.length === 0) return [];
  const ahead = clauseAhead(tokens, Math.min(...taken.map((span) => span.start)));
  const behind = clauseBehind(tokens, Math.max(...taken.map((span) => span.end)));
  const clauses = [ahead, behind].filter((span) => span !== undefined);
  if (clauses.length > 0) return clauses;
  const words = wordsOf(tokens);
  const left = words.filter((token) => !taken.some((span) => inside(token, span)));
  return left.length > words.length * NARRATORS_SHARE && left.some(isFiniteLike) ? [{ start, end }] : [];
}

/** What an attribution takes of the sentence; "X cut prices and said …", "X cut prices, saying …" leave the first verb alone. */
function takenBy({ one: { source, cue }, pieces }: Held, tokens: readonly Token[]): Span[] {
  if (!source || source.end > cue.start) return [...pieces, cue, ...(source ? [source] : [])];
  const between = tokens.filter((token) => token.start >= source.end && token.end <= cue.start);
  const adding = tokens.find(({ start }) => start === cue.start)?.tag === 'VBG';
  const joint = between.findLastIndex(({ pos, text }) => pos === 'CCONJ' || (adding && text === ','));
  const shared = joint > 0 && between.slice(0, joint).some(isFinite) && !between.slice(joint).some(isFinite);
  return shared ? [...pieces, cue] : [...pieces, cue, source];
}

/** The clause that ends before offset `first`, joined to what follows. */
function clauseAhead(tokens: readonly Token[], first: number): Span | undefined {
  const before = tokens.filter(({ end }) => end <= first);
  const [opening] = before;
  // "Briefing journalists in Riga, she said"
  if (!opening || opening.tag === 'VBG' || OPENS_A_CIRCUMSTANCE.has(opening.lower)) return undefined;
  if (!before.some(isFiniteLike)) return undefined;
  const last = before.findLastIndex(({ text, lower }) => !JOINS.has(lower) && text !== ',' && text !== ';');
  const joined = last < before.length - 1;
  return joined ? spanOf(before.slice(0, last + 1)) : undefined;
}

/** The clause that begins behind offset `last`: "…, she said, but the bank disagreed". */
function clauseBehind(tokens: readonly Token[], last: number): Span | undefined {
  const behind = tokens.filter(({ start }) => start >= last);
  const from = behind.findIndex(({ pos, text }) => pos !== 'PUNCT' && text !== '”' && text !== '"');
  const [join, ...clause] = behind.slice(Math.max(0, from));
  if (!join || !OPENS_BEHIND.has(join.lower) || wordsOf(clause).length < LEAST_WORDS_BEHIND) return undefined;
  const verb = clause.findIndex(isFinite);
  return verb > 0 && clauseSubject(clause, verb, 0)?.from === 0 ? spanOf(clause) : undefined;
}

function spanOf(tokens: readonly Token[]): Span | undefined {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last && { start: first.start, end: last.end };
}
