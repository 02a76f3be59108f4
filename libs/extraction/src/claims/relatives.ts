/** What the narrator says by the way: "Acme, which owns two mines, closed one" holds that Acme owns two mines. */
import type { Span } from '#domain';
import type { Sentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import type { Part } from './coordination.js';

/** Such a clause of fewer words behind its pronoun says nothing that can be checked alone. */
const LEAST_WORDS = 4;
/** Longest phrase that it may be about, in tokens. */
const LONGEST_LEAD = 14;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
/** How a person is called in the report, which is no claim of it. */
const ANONYMITY = /^(?:anonymity|anonymous|anonymously|named|identified|unnamed)$/;
/** Relations that hang in front of a noun or name it. */
const OF_NAME = /^(?:det|amod|compound|flat|nummod|nmod|nmod:poss|appos|case|punct|fixed)$/;

/** A clause between commas that tells something of a noun, and where it stands. */
export interface Relative extends Part {
  /** From the comma before it on. */
  readonly cut: Span;
  /** Nothing but the full stop stands behind it. */
  readonly last: boolean;
}

/** The clauses of `span` that "who" or "which" opens behind a comma and that have this word for their subject. */
export function relativesIn({ tokens }: Sentence, span: Span): Relative[] {
  const found: Relative[] = [];
  for (const [i, pronoun] of tokens.entries()) {
    if (!/^(?:who|which)$/.test(pronoun.lower) || tokens[i - 1]?.text !== ',') continue;
    if (pronoun.start < span.start || pronoun.end > span.end) continue;
    const verb = verbOf(tokens, i);
    const lead = verb < 0 ? [] : leadOf(tokens, i);
    if (lead.length === 0) continue;
    const end = endOf(tokens, i, verb, span);
    const clause = tokens.slice(i + 1, end);
    const [first] = clause;
    const final = clause.at(-1);
    const words = clause.filter(({ pos }) => pos !== 'PUNCT');
    if (!first || !final || words.length < LEAST_WORDS || words.some(({ lower }) => ANONYMITY.test(lower))) continue;
    found.push({
      span: { start: first.start, end: final.end },
      lead,
      cut: { start: tokens[i - 1]?.start ?? pronoun.start, end: final.end },
      last: tokens.slice(end).every(({ start, pos }) => start >= span.end || pos === 'PUNCT'),
    });
  }
  return found;
}

/** Index of the finite verb that has the pronoun at `i` for its subject; -1 where another word is. */
function verbOf(tokens: readonly Token[], i: number): number {
  let at = i + 1;
  while (tokens[at]?.pos === 'ADV') at++;
  const verb = tokens[at];
  return verb && /^(?:VERB|AUX)$/.test(verb.pos) && FINITE.test(verb.tag) ? at : -1;
}

/** The noun phrase right before the comma before `i`, as far as the parser hangs its words on one noun. */
function leadOf(tokens: readonly Token[], i: number): readonly Token[] {
  const to = i - 1;
  let from = to;
  while (from > 0 && to - from < LONGEST_LEAD) {
    const token = tokens[from - 1];
    // "the Riga-based bank"
    const bound = token?.pos === 'VERB' && tokens[from - 2]?.text === '-';
    if (!token || !(bound || /^(?:NOUN|PROPN|ADJ|NUM|DET|PART|ADP|PUNCT)$/.test(token.pos))) break;
    if (token.pos === 'PUNCT' && token.text !== '-') break;
    if (token.pos === 'ADP' && token.lower !== 'of') break;
    if (token.pos === 'PART' && !/^['’]s?$/.test(token.text)) break;
    if (from < to && !OF_NAME.test(token.relation) && token.pos !== 'NOUN' && token.pos !== 'PROPN') break;
    from--;
  }
  const lead = tokens.slice(from, to);
  return lead.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN') ? lead : [];
}

/** Where the clause ends: at a comma that something behind it hangs on no word of the clause, else with the span. */
function endOf(tokens: readonly Token[], i: number, verb: number, span: Span): number {
  let to = tokens.findIndex(({ start, text }, k) => k > i && (start >= span.end || /^[;)]$|^[—–]$/.test(text)));
  if (to < 0) to = tokens.length;
  while (to > i && /^[.!?”"’]$/.test(tokens[to - 1]?.text ?? '')) to--;
  // "Moe, who leaves in May, hit back": the main clause has its verb still to come.
  const open = !tokens.slice(0, i).some(({ start, tag }) => start >= span.start && FINITE.test(tag));
  for (let comma = verb + 1; comma < to; comma++) {
    if (tokens[comma]?.text !== ',') continue;
    const next = tokens[comma + 1];
    if (open && next && FINITE.test(next.tag)) return comma;
    const head = next?.head ?? -1;
    const hangsInside = head > i && head < comma;
    // The main clause goes on with its verb, or with what belongs to it.
    if (next && (!hangsInside || (FINITE.test(next.tag) && next.relation !== 'conj'))) return comma;
  }
  return to;
}
