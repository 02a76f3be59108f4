/** The self-contained wording of a claim: names for pronouns, surnames and roles, full dates for relative ones. */
import type { Token } from '../text/tokens.js';
import { datesInWords } from './dates-in-words.js';
import { organisationEdits } from './organisations-in-full.js';
import { personEdits } from './persons-in-full.js';
import { edited, type Edit, type Wording } from './wording.js';

/** "it seems", "it takes courage to": here "it" stands for nothing. */
const IMPERSONAL = new Set(['seem', 'appear', 'take', 'happen', 'rain', 'snow', 'turn', 'matter', 'depend']);

/** "it would open the bridge" means the office that says so; "it would be wrong", "it was agreed that" mean nobody. */
function saysOfItself(tokens: readonly Token[]): boolean {
  if (tokens[0]?.lower !== 'it') return false;
  const verb = tokens.findIndex(({ pos }, i) => i > 0 && !/^(AUX|ADV|PART)$/.test(pos));
  const { pos, lemma } = tokens[verb] ?? {};
  return pos === 'VERB' && !IMPERSONAL.has(lemma ?? '') && tokens[verb + 1]?.lower !== 'that';
}

/** Without commas, colons and spaces at its end; a loop, for a pattern would look back again at every run of them. */
function withoutTail(words: string): string {
  let end = words.length;
  while (end > 0 && ',;: '.includes(words.charAt(end - 1))) end--;
  return words.slice(0, end);
}

const capitalised = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Only their speaker tells whom these mean. */
const FIRST_OR_SECOND = /^(?:i|we|my|our|me|us|ours|mine|you|your|yours|myself|ourselves)$/;
/** "This was not a lapse": what a quotation points at stands outside it. */
const POINTS = /^(?:This|That|These|Those|It|They|Here|There)\b/i;

/** The statement of a claim, from the words of its pieces. */
export function statementOf(wording: Wording): string {
  const { text, pieces, direct, view, speakerName, officeSpeaks, published, future } = wording;
  const [first] = pieces;
  const itself = officeSpeaks && !direct && speakerName && first && saysOfItself(first.tokens);
  const edits = [...personEdits(wording), ...(itself ? [] : organisationEdits(wording))];
  if (itself) edits.push({ start: first.start, end: first.start + 2, by: speakerName });
  const parts = pieces.map(({ start, end }) => {
    const words = text.slice(start, end);
    const dates = published ? datesInWords(words, published, future) : [];
    const all = [
      ...edits,
      ...dates.map(({ at, end: until, insert }): Edit => ({ start: start + at, end: start + until, by: insert })),
    ].sort((a, b) => a.start - b.start);
    return withoutTail(edited(text, start, end, all).replace(/\s+/gu, ' '));
  });
  const joined = parts
    .join(' ')
    .replace(/^(?:But|And|Yet|However|Still|Meanwhile),? /u, '')
    .trim();
  if (joined === '') return text.slice(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0);
  const words = pieces.flatMap(({ tokens }) => tokens);
  const needsSpeaker =
    direct && (view || words.some(({ lower }) => FIRST_OR_SECOND.test(lower)) || POINTS.test(joined));
  const sentence = capitalised(joined);
  const closed = /[.!?…]["”’]?$/u.test(sentence) ? sentence : `${sentence}.`;
  return needsSpeaker && speakerName ? `${capitalised(speakerName)}: “${closed}”` : closed;
}
