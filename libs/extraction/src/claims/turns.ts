/** Interviews and transcripts: paragraphs that begin with their speaker and a colon ("Ferro: It is the fault of …"). */
import type { ExtractionContext } from '#domain';
import type { NamedClaimant } from '../people/named.js';
import type { People, Person } from '../people/people.js';
import type { Sentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';

/** Who speaks in a paragraph, and where their words begin. */
export interface Turn {
  readonly speaker: NamedClaimant;
  /** Absent in a paragraph that goes on with the turn before. */
  readonly label?: { readonly start: number; readonly end: number };
  readonly from: number;
}

/** Most words of a speaker's label. */
const LONGEST_LABEL = 5;
/** So many paragraphs must begin with a label that stands more than once, or it is no transcript. */
const LEAST_TURNS = 3;

/** Index of the colon behind the label that opens the sentence; -1 where none does. */
function colonAt(tokens: readonly Token[]): number {
  const colon = tokens.slice(0, LONGEST_LABEL + 1).findIndex(({ text }) => text === ':');
  const label = tokens.slice(0, Math.max(0, colon));
  const named = label.length > 0 && label.every(({ text }) => /^(?:\p{Lu}|[.&-])/u.test(text));
  return named && tokens.length > colon + 1 ? colon : -1;
}

const opensParagraph = (sentences: readonly Sentence[], i: number): boolean =>
  sentences[i - 1]?.paragraph !== sentences[i]?.paragraph;

const labelOf = (text: string, tokens: readonly Token[], colon: number): string =>
  text.slice(tokens[0]?.start ?? 0, tokens[colon - 1]?.end ?? 0);

function speakerOf(
  label: string,
  people: People,
  { publisher }: ExtractionContext,
  guest: Person | undefined,
): NamedClaimant {
  if (publisher !== undefined && (label === publisher || /^(?:Q|Question|Interviewer|Reporter)$/i.test(label)))
    return { name: publisher, type: 'organisation' };
  if (guest && /^(?:A|Answer)$/i.test(label)) return { name: guest.name, type: 'person' };
  const person = people.byName(label) ?? people.bySurname(label.split(' ').at(-1) ?? '');
  return { name: person?.name ?? label, type: 'person' };
}

/** Whom an interview is with: the person whom the words before its first turn name most often, the first of equals. */
function guestOf(people: People, first: number): Person | undefined {
  const times = new Map<Person, number>();
  for (const { person } of people.mentionsIn(0, first - 1)) times.set(person, (times.get(person) ?? 0) + 1);
  const most = Math.max(0, ...times.values());
  return [...times].find(([, count]) => count === most)?.[0];
}

/** The turns of a text by number of paragraph; none where it is no transcript. */
export function turnsOf(
  text: string,
  sentences: readonly Sentence[],
  people: People,
  context: ExtractionContext,
): ReadonlyMap<number, Turn> {
  const openings = sentences.filter((_, i) => opensParagraph(sentences, i));
  const labels = new Map<string, number>();
  for (const { tokens } of openings) {
    const colon = colonAt(tokens);
    const label = labelOf(text, tokens, colon);
    if (colon > 0) labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  const repeated = [...labels].filter(([, times]) => times > 1);
  const turns = new Map<number, Turn>();
  if (repeated.reduce((sum, [, times]) => sum + times, 0) < LEAST_TURNS) return turns;
  const first = sentences.findIndex(({ tokens }, i) => opensParagraph(sentences, i) && colonAt(tokens) > 0);
  const guest = guestOf(people, first);
  let last: Turn | undefined;
  let before = -1;
  for (const { tokens, paragraph, start } of openings) {
    const colon = colonAt(tokens);
    // A heading between paragraphs ends what somebody says.
    if (paragraph > before + 1) last = undefined;
    before = paragraph;
    const from = tokens[colon + 1]?.start;
    if (colon > 0 && from !== undefined) {
      const speaker = speakerOf(labelOf(text, tokens, colon), people, context, guest);
      last = { speaker, label: { start, end: tokens[colon - 1]?.end ?? from }, from };
      turns.set(paragraph, last);
    } else if (last) turns.set(paragraph, { speaker: last.speaker, from: start });
  }
  return turns;
}
