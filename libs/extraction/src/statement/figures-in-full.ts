/** Whose a bare figure is: "Gross margin widened" in an article about one company is that company’s. */
import { possessive } from '../people/named.js';
import type { Edit, Wording } from './wording.js';

/** What companies report of themselves. */
const FIGURES =
  /^(?:revenues?|sales|profits?|income|margins?|earnings|turnover|loss|losses|shares|stock|guidance|dividend|bookings|orders|deliveries|shipments|ebitda|headcount|backlog)$/;
/** Which of its figures. */
const KINDS =
  /^(?:gross|net|operating|quarterly|annual|full-year|total|pre-tax|pretax|underlying|adjusted|comparable|like-for-like|same-store|group|overall|core|half-year|first-quarter|second-quarter|third-quarter|fourth-quarter|online|domestic|global|worldwide)$/;
/** A text is about the company that its first sentences name. */
const FIRST = 3;

/** The edit that names the company, where the pieces open with a figure of nobody’s. */
export function figureEdits({ pieces, text, people, sentence, direct }: Wording): Edit[] {
  const [piece] = pieces;
  const [first] = piece?.tokens ?? [];
  if (!piece || !first || direct) return [];
  const definite = first.lower === 'the';
  const { tokens } = piece;
  let i = definite ? 1 : 0;
  while (KINDS.test(tokens[i]?.lower ?? '')) i++;
  const [head, next, after] = tokens.slice(i, i + 3);
  if (!head || !FIGURES.test(head.lower)) return [];
  // "Sales of new homes", "shares in Voltera": whose they are is said; "sales tax" is another thing.
  if (/^(?:of|by|at)$/.test(next?.lower ?? '') || /^(?:NOUN|PROPN)$/.test(next?.pos ?? '')) return [];
  if (next?.lower === 'in' && /^(?:shares|stock)$/.test(head.lower) && after) return [];
  const company = people.organisations.main(sentence);
  if (!company || (company.sentences[0] ?? FIRST) >= FIRST) return [];
  if (pieces.some(({ start, end }) => text.slice(start, end).includes(company.name.split(' ')[0] ?? ''))) return [];
  const name = possessive(company.name);
  return definite
    ? [{ start: first.start, end: first.end, by: name }]
    : [{ start: first.start, end: first.end, by: `${name} ${lowered(first.text)}` }];
}

/** The first word of a sentence inside one; "EBITDA" stays as it is. */
const lowered = (word: string): string =>
  /^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
