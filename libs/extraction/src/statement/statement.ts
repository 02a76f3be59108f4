/** The self-contained wording of a claim: names for pronouns, surnames and roles, full dates for relative ones. */
import type { Token } from '../text/tokens.js';
import { possessive } from '../people/claimants.js';
import { antecedent } from '../people/antecedent.js';
import { HEAD_ROLES, HONORIFICS } from '../people/names.js';
import type { People, Person } from '../people/people.js';
import { datesInWords } from './dates-in-words.js';

/** What a statement is made from. */
export interface Wording {
  readonly text: string;
  readonly pieces: readonly { readonly start: number; readonly end: number; readonly tokens: readonly Token[] }[];
  readonly people: People;
  readonly sentence: number;
  /** The person who says it, where that is one known person. */
  readonly speaker?: Person;
  /** Their name as it is given, person or not. */
  readonly speakerName?: string;
  /** The speaker is an office or organisation, which "it" can mean. */
  readonly officeSpeaks: boolean;
  readonly direct: boolean;
  readonly published?: string;
  readonly future: boolean;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** "it seems", "it takes courage to": here "it" stands for nothing. */
const IMPERSONAL = new Set(['seem', 'appear', 'take', 'happen', 'rain', 'snow', 'turn', 'matter', 'depend']);

/** "it would open the bridge" means the office that says so; "it would be wrong", "it was agreed that" mean nobody. */
function saysOfItself(tokens: readonly Token[]): boolean {
  if (tokens[0]?.lower !== 'it') return false;
  const verb = tokens.findIndex(({ pos }, i) => i > 0 && !/^(AUX|ADV|PART)$/.test(pos));
  const { pos, lemma } = tokens[verb] ?? {};
  return pos === 'VERB' && !IMPERSONAL.has(lemma ?? '') && tokens[verb + 1]?.lower !== 'that';
}

/** Edits that put full names for the first pronoun, surname or role of each person. */
function nameEdits({ pieces, people, sentence, speaker, direct }: Wording): Edit[] {
  const edits: Edit[] = [];
  const named = new Set<Person>();
  const mentions = new Map(people.mentionsIn(sentence, sentence).map((mention) => [mention.start, mention]));
  for (const { tokens } of pieces) {
    for (const [i, token] of tokens.entries()) {
      const mention = mentions.get(token.start);
      if (mention) {
        if (!named.has(mention.person) && mention.end === token.end && token.text === mention.person.surname) {
          const honorific =
            HONORIFICS[tokens[i - 1]?.lower ?? ''] !== undefined && /\.$/.test(tokens[i - 1]?.text ?? '');
          edits.push({
            start: honorific ? (tokens[i - 1]?.start ?? token.start) : token.start,
            end: token.end,
            by: mention.person.name,
          });
        }
        named.add(mention.person);
        continue;
      }
      if (/^(he|she|his|him)$/.test(token.lower) || (token.lower === 'her' && tokens[i + 1]?.pos !== 'ADJ')) {
        const place = { pronoun: token.lower, at: token.start, index: sentence, from: pieces[0]?.start ?? 0, direct };
        const found = antecedent(people, { ...place, ...(speaker && { speaker }) });
        // A name that the text does not surely support is worse than a pronoun.
        if (!found?.certain || named.has(found.person)) continue;
        const { person } = found;
        const owned =
          token.lower === 'his' || (token.lower === 'her' && /NOUN|PROPN|ADJ/.test(tokens[i + 1]?.pos ?? ''));
        edits.push({ start: token.start, end: token.end, by: owned ? possessive(person.name) : person.name });
        named.add(person);
      } else if (
        HEAD_ROLES.has(token.lower) &&
        tokens[i - 1]?.lower === 'the' &&
        tokens[i + 1]?.pos !== 'PROPN' &&
        tokens[i + 1]?.pos !== 'NOUN' &&
        tokens[i + 1]?.lower !== 'of'
      ) {
        const person = people.byRole(token.lower);
        if (!person || named.has(person)) continue;
        edits.push({ start: tokens[i - 1]?.start ?? token.start, end: token.end, by: person.name });
        named.add(person);
      }
    }
  }
  return edits;
}

function edited(text: string, start: number, end: number, edits: readonly Edit[]): string {
  let out = '';
  let at = start;
  for (const edit of edits) {
    if (edit.start < at || edit.end > end) continue;
    out += text.slice(at, edit.start) + edit.by;
    at = edit.end;
  }
  return out + text.slice(at, end);
}

/** Without commas, colons and spaces at its end; a loop, for a pattern would look back again at every run of them. */
function withoutTail(words: string): string {
  let end = words.length;
  while (end > 0 && ',;: '.includes(words.charAt(end - 1))) end--;
  return words.slice(0, end);
}

const capitalised = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The statement of a claim, from the words of its pieces. */
export function statementOf(wording: Wording): string {
  const { text, pieces, direct, speakerName, officeSpeaks, published, future } = wording;
  const [first] = pieces;
  const itself = officeSpeaks && !direct && speakerName && first && saysOfItself(first.tokens);
  const edits = nameEdits(wording);
  if (itself) edits.push({ start: first.start, end: first.start + 2, by: speakerName });
  const parts = pieces.map(({ start, end }) => {
    const words = text.slice(start, end);
    const dates = published ? datesInWords(words, published, future) : [];
    const all = [
      ...edits,
      ...dates.map(({ at, insert }): Edit => ({ start: start + at, end: start + at, by: insert })),
    ].sort((a, b) => a.start - b.start);
    return withoutTail(edited(text, start, end, all).replace(/\s+/gu, ' '));
  });
  const joined = parts
    .join(' ')
    .replace(/^(?:But|And|Yet|However|Still|Meanwhile),? /u, '')
    .trim();
  if (joined === '') return text.slice(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0);
  const firstPerson =
    direct && pieces.some(({ tokens }) => tokens.some(({ lower }) => /^(i|we|my|our|me|us|ours|mine)$/.test(lower)));
  const sentence = capitalised(joined);
  const closed = /[.!?…]["”’]?$/u.test(sentence) ? sentence : `${sentence}.`;
  return firstPerson && speakerName ? `${capitalised(speakerName)}: “${closed}”` : closed;
}
