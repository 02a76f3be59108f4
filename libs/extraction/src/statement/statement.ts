/** The self-contained wording of a claim: names for pronouns, surnames and roles, full dates for relative ones. */
import { datesInWords } from './dates-in-words.js';
import { directionAt, type Direction } from './direction.js';
import { figureEdits } from './figures-in-full.js';
import { itselfEdits } from './itself.js';
import { leftOpen } from './left-open.js';
import { organisationEdits } from './organisations-in-full.js';
import { personEdits } from './persons-in-full.js';
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

const bareWords = ({ text, pieces }: Wording): string =>
  pieces.map(({ start, end }) => text.slice(start, end)).join(' ');

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
    direct &&
    (view ||
      words.some(({ lower }) => FIRST_OR_SECOND.test(lower)) ||
      POINTS.test(joined) ||
      leftOpen(wording, edits, joined).names === 0);
  // "lit the pallets and ran," ends with the comma of the sentence around it.
  const sentence = capitalised(joined).replace(/,(["”’])$/u, '$1');
  const closed = /[.!?…]["”’]?$/u.test(sentence) ? sentence : `${sentence}.`;
  const name = speakerName ?? saidBy;
  // "We" are those whom the speaker speaks for.
  const of = words.some(({ lower }) => WE.test(lower)) ? wording.speaker?.of : undefined;
  const speaker = name !== undefined && of !== undefined ? `${name} of ${of}` : name;
  const spoken = needsSpeaker && speaker ? `${capitalised(speaker)}: “${closed}”` : closed;
  const names =
    wording.context?.(leftOpen(wording, edits, spoken), () => leftOpen(wording, [], bareWords(wording))) ?? [];
  const context = names.length > 0 ? ` (context: ${names.join('; ')})` : '';
  return /[.!?…]$/u.test(spoken) ? spoken.slice(0, -1) + context + spoken.slice(-1) : spoken + context;
}
