/** The self-contained wording of a claim: names for pronouns, surnames and roles, full dates for relative ones. */
import { datesInWords } from './dates-in-words.js';
import { directionAt, type Direction } from './direction.js';
import { figureEdits } from './figures-in-full.js';
import { itselfEdits } from './itself.js';
import { organisationEdits } from './organisations-in-full.js';
import { personEdits } from './persons-in-full.js';
import type { Token } from '../text/tokens.js';
import { edited, type Edit, type Wording } from './wording.js';

/** Without commas, colons and spaces at its end; a loop, for a pattern would look back again at every run of them. */
function withoutTail(words: string): string {
  let end = words.length;
  while (end > 0 && ',;: '.includes(words.charAt(end - 1))) end--;
  return words.slice(0, end);
}

const capitalised = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Only their speaker tells whom these mean. */
const FIRST_OR_SECOND = /^(?:i|we|my|our|me|us|ours|mine|you|your|yours|myself|ourselves)$/;
const WE = /^(?:we|our|us|ours|ourselves)$/;
/** "This was not a lapse": what a quotation points at stands outside it. */
const POINTS = /^(?:This|That|These|Those|It|They|Here|There)\b/i;

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)$/;

const PERSONS = /^(?:they|them|theirs?|he|him|his|she|hers?)$/;

/** True where the words name somebody or something, or a name is put into them. */
const namesSomething = (words: readonly Token[], edits: readonly Edit[]): boolean =>
  words.some(({ pos, lower }) => pos === 'PROPN' && !TIME.test(lower)) || edits.some(({ by }) => /\p{Lu}/u.test(by));

/** "said that A and that B": the second "that" leads in a clause as the first does. */
function opensWithThat({ pieces, direct }: Wording): boolean {
  const [that, next] = pieces[0]?.tokens ?? [];
  return !direct && that?.lower === 'that' && that.pos === 'SCONJ' && !/^(?:VERB|AUX)$/.test(next?.pos ?? 'VERB');
}

/** The statement of a claim, from the words of its pieces. */
export function statementOf(wording: Wording): string {
  const { text, pieces, direct, view, speakerName, saidBy, published, future, around } = wording;
  const edits = [
    ...personEdits(wording),
    ...organisationEdits(wording),
    ...itselfEdits(wording),
    ...figureEdits(wording),
  ];
  const parts = pieces.map(({ start, end }) => {
    const words = text.slice(start, end);
    const directionOf = (at: number): Direction | undefined =>
      directionAt(
        around,
        around.findIndex((token) => token.end > start + at),
      );
    const dates = published ? datesInWords(words, published, future, directionOf) : [];
    const all = [
      ...edits,
      ...dates.map(({ at, end: until, insert }): Edit => ({ start: start + at, end: start + until, by: insert })),
    ].sort((a, b) => a.start - b.start);
    return withoutTail(edited(text, start, end, all).replace(/\s+/gu, ' '));
  });
  const joined = parts
    .join(' ')
    .replace(opensWithThat(wording) ? /^that /iu : /^(?:But|And|Yet|However|Still|Meanwhile),? /u, '')
    .trim();
  if (joined === '') return text.slice(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0);
  const words = pieces.flatMap(({ tokens }) => tokens);
  const needsSpeaker =
    direct && (view || words.some(({ lower }) => FIRST_OR_SECOND.test(lower)) || POINTS.test(joined));
  // "lit the pallets and ran," ends with the comma of the sentence around it.
  const sentence = capitalised(joined).replace(/,(["”’])$/u, '$1');
  const closed = /[.!?…]["”’]?$/u.test(sentence) ? sentence : `${sentence}.`;
  const name = speakerName ?? saidBy;
  // "We" are those whom the speaker speaks for.
  const of = words.some(({ lower }) => WE.test(lower)) ? wording.speaker?.of : undefined;
  const speaker = name !== undefined && of !== undefined ? `${name} of ${of}` : name;
  // Beside "their" the context would be read as theirs.
  const [about = ''] = wording.occasion?.split(' ') ?? [];
  const telling =
    of !== undefined ||
    namesSomething(words, edits) ||
    closed.includes(about) ||
    words.some(({ lower }) => PERSONS.test(lower));
  const occasion = telling || wording.occasion === undefined ? '' : ` (context: ${wording.occasion})`;
  if (needsSpeaker && speaker) return `${capitalised(speaker)}: “${closed}”${occasion}`;
  return /[.!?…]$/u.test(closed) ? closed.slice(0, -1) + occasion + closed.slice(-1) : closed + occasion;
}
