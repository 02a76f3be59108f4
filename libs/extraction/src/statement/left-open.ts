/** What the words of a statement leave to the article: pronouns and definite descriptions that no edit explains. */
import { organisationNoun } from '../people/organisation-words.js';
import { HEAD_ROLES } from '../people/names.js';
import { prepositionsOf } from '../people/thing-words.js';
import type { Token } from '../text/tokens.js';
import type { Edit, Wording } from './wording.js';

/** Of what sort the head of a description is. */
export type Asked = 'company' | 'organisation' | 'place' | 'role' | 'thing' | 'noun';

/** "The company", "its plant": a description that names nobody. */
export interface Description {
  readonly lemma: string;
  readonly asks: Asked;
  /** It opens the statement. */
  readonly opens: boolean;
  /** First token's and last token's offsets. */
  readonly start: number;
  readonly end: number;
}

/** What a statement leaves open. */
export interface LeftOpen {
  /** Pronouns in lower case, each once, the first one first. */
  readonly pronouns: readonly string[];
  readonly descriptions: readonly Description[];
  /** Lemmas of its nouns that no edit explains, each once. */
  readonly nouns: readonly string[];
  /** Names in it. */
  readonly names: number;
  /** What it begins with. */
  readonly opens: 'name' | 'pronoun' | 'definite' | 'verb' | 'number' | 'other';
  readonly words: number;
  readonly direct: boolean;
  /** Nobody is reported to say it. */
  readonly narrated: boolean;
  /** The wording itself, as far as it is known. */
  readonly statement: string;
}

const PRONOUN =
  /^(?:it|its|itself|they|them|theirs?|he|him|his|she|hers?|we|us|ours?|i|me|my|this|these|that|those|there|here|such|both|one|ones|none|neither|another|others?)$/;
const PLACE =
  /^(?:town|city|village|county|state|country|nation|region|district|area|neighbou?rhood|island|capital|province|street|road|site|border|borough|parish|valley|territory|community|municipality)$/;
const DEFINITE = /^(?:the|this|that|these|those|its|their|his|her|our|my|such)$/;
const MOST = 4;
/** Words of a description before its head. */
const LONGEST = 5;
const TIME = /(?:day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

const isName = ({ pos, text }: Token): boolean => pos === 'PROPN' && /^\p{Lu}/u.test(text) && !TIME.test(text);

function asked({ lemma, lower }: Token): Asked {
  if (PLACE.test(lemma)) return 'place';
  if (HEAD_ROLES.has(lemma)) return 'role';
  const noun = organisationNoun(lower);
  if (noun !== undefined) return noun === 'company' ? 'company' : 'organisation';
  return prepositionsOf(lemma) ? 'thing' : 'noun';
}

/** The description whose determiner is token `i`; undefined where a name is in it or right behind it. */
function describedAt(tokens: readonly Token[], i: number): Description | undefined {
  let at = i + 1;
  let head: Token | undefined;
  for (; at <= i + LONGEST; at++) {
    const token = tokens[at];
    if (!token || !/^(?:NOUN|ADJ|NUM|PROPN|ADV)$/.test(token.pos)) break;
    if (isName(token)) return undefined;
    if (token.pos === 'NOUN') head = token;
  }
  const first = tokens[i];
  if (!head || !first) return undefined;
  const behind = tokens[at]?.pos === 'ADP' && tokens.slice(at + 1, at + 3).some(isName);
  if (behind) return undefined;
  return { lemma: head.lemma, asks: asked(head), opens: i === 0, start: first.start, end: head.end };
}

function opening([first, second]: readonly Token[], edits: readonly Edit[]): LeftOpen['opens'] {
  if (!first) return 'other';
  if (isName(first) || edits.some(({ start }) => start <= first.start)) return 'name';
  if (second && isName(second)) return 'name';
  if (DEFINITE.test(first.lower) && second?.pos !== 'VERB' && second?.pos !== 'AUX') return 'definite';
  if (PRONOUN.test(first.lower)) return 'pronoun';
  if (/^(?:VERB|AUX|PART)$/.test(first.pos)) return 'verb';
  return first.pos === 'NUM' ? 'number' : 'other';
}

/** What is left open by the words of the pieces once the edits are made. */
export function leftOpen(
  { pieces, direct, saidBy }: Pick<Wording, 'pieces' | 'direct' | 'saidBy'>,
  edits: readonly Edit[],
  statement: string,
): LeftOpen {
  const tokens = pieces.flatMap((piece) => piece.tokens);
  const done = (start: number): boolean => edits.some((edit) => start >= edit.start && start < edit.end);
  const pronouns = new Set<string>();
  const descriptions: Description[] = [];
  const nouns = new Set<string>();
  let names = edits.filter(({ by }) => /\p{Lu}/u.test(by)).length;
  for (const [i, token] of tokens.entries()) {
    if (done(token.start)) continue;
    if (isName(token)) {
      const before = tokens[i - 1];
      if (!before || !isName(before)) names++;
      continue;
    }
    if (token.pos === 'NOUN') nouns.add(token.lemma);
    const described = DEFINITE.test(token.lower) ? describedAt(tokens, i) : undefined;
    if (described && descriptions.length < MOST && !done(described.end - 1)) descriptions.push(described);
    if (PRONOUN.test(token.lower) && !(described && /^th/.test(token.lower))) pronouns.add(token.lower);
  }
  return {
    pronouns: [...pronouns],
    descriptions,
    nouns: [...nouns],
    names,
    opens: opening(tokens, edits),
    words: tokens.length,
    direct,
    narrated: saidBy === undefined,
    statement,
  };
}
