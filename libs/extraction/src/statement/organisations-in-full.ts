/** Full names for organisations in a statement: for "the company", for "Bluewater", and for "it" where it opens a sentence. */
import { possessive } from '../people/claimants.js';
import type { Organisation } from '../people/organisations.js';
import { rolePhrase } from '../people/roles.js';
import type { Token } from '../text/tokens.js';
import type { Edit, Wording } from './wording.js';

const inFull = ({ name, acronym }: Organisation): string => (acronym ? `${name} (${acronym})` : name);
const withArticle = (one: Organisation): string => (one.article ? `the ${inFull(one)}` : inFull(one));

/** True where token `i` stands alone and is no part of a longer name. */
const standsAlone = (tokens: readonly Token[], i: number): boolean =>
  ![tokens[i - 1], tokens[i + 1]].some(
    (beside) => beside && /^(?:\p{Lu}\p{L}+|[&-])$/u.test(beside.text) && !opens(beside),
  );
/** The first word of a sentence has its capital for no other reason. */
const opens = ({ pos }: Token): boolean => /^(?:DET|ADP|SCONJ|CCONJ|PRON|ADV)$/.test(pos);

/** The organisation that the words at `i` mean, and which words. */
function meantAt(
  { people, sentence }: Wording,
  tokens: readonly Token[],
  i: number,
): { one: Organisation; from: number } | undefined {
  const token = tokens[i];
  const short = token && people.organisations.byShortName(token.text);
  if (short && standsAlone(tokens, i)) return { one: short, from: i };
  const phrase = rolePhrase(tokens, i);
  if (!phrase || phrase.epithets.length > 0 || /^\p{Lu}/u.test(token?.text ?? '')) return undefined;
  const one = people.organisations.byNoun(phrase.role, sentence);
  return one && { one, from: phrase.from };
}

/** Edits of the organisations that the pieces mean, each at its first mention. */
export function organisationEdits(wording: Wording): Edit[] {
  const { pieces, text, topic, officeSpeaks, direct, speakerName } = wording;
  const edits: Edit[] = [];
  const named = new Set<string>();
  for (const { tokens, start, end } of pieces) {
    const words = text.slice(start, end);
    for (const [i, token] of tokens.entries()) {
      const found = meantAt(wording, tokens, i);
      if (!found || named.has(found.one.name) || words.includes(found.one.name)) continue;
      named.add(found.one.name);
      const first = tokens[found.from];
      const next = tokens[i + 1];
      const owns = next && /^['’]s?$/.test(next.text) && next.start === token.end;
      const name = found.from === i ? inFull(found.one) : withArticle(found.one);
      if (first)
        edits.push({ start: first.start, end: owns ? next.end : token.end, by: owns ? possessive(name) : name });
    }
  }
  const [opening] = pieces[0]?.tokens ?? [];
  // "Quarrel Motors said its plant would close": whose, the speaker's.
  const speakers = officeSpeaks && !direct && opening?.lower === 'its' ? speakerName : undefined;
  if (opening && speakers !== undefined && topic === undefined)
    edits.push({ start: opening.start, end: opening.end, by: possessive(speakers) });
  if (topic && opening && /^its?$/.test(opening.lower) && !named.has(topic))
    edits.push({ start: opening.start, end: opening.end, by: opening.lower === 'it' ? topic : possessive(topic) });
  return edits;
}
