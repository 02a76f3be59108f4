/** Full names for organisations and things in a statement: for "the company", for "Bluewater", for "the bill". */
import { possessive } from '../people/named.js';
import { PLACES, ROLES } from '../people/names.js';
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

/** What is meant by the words from token `from` to the one that is asked for. */
interface Meant {
  /** What tells it from others; it is said once. */
  readonly key: string;
  readonly name: string;
  readonly from: number;
}

/** "The plant in Dayton" says itself which one. */
const saysWhich = (tokens: readonly Token[], i: number): boolean =>
  /^(?:that|who|which|whose|where)$/.test(tokens[i + 1]?.lower ?? '') ||
  (tokens[i + 1]?.pos === 'ADP' &&
    tokens.slice(i + 2, i + 4).some(({ text, pos }) => /^\p{Lu}/u.test(text) && pos === 'PROPN' && !TIME.test(text)));
const TIME = /(?:day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** True where the sentence has another name for a subject or an owner before it calls the company so: "Morgan Stanley’s top banker left the firm". */
function othersName({ around, people, sentence }: Wording, { name, noun }: Organisation, before: number): boolean {
  if (noun !== 'company') return false;
  const persons = people.mentionsIn(sentence, sentence);
  const known = new Set(name.split(' '));
  return around.some(({ pos, tag, text, lower, start, relation }, i) => {
    if (start >= before || pos !== 'PROPN' || tag !== 'NNP' || known.has(text) || PLACES.has(lower) || TIME.test(text))
      return false;
    if (persons.some((one) => start >= one.start && start < one.end) || ROLES.has(lower)) return false;
    return relation.startsWith('nsubj') || /^['’]s?$/.test(around[i + 1]?.text ?? '');
  });
}

/** The organisation or thing that the words up to token `i` mean. */
function meantAt(wording: Wording, tokens: readonly Token[], i: number): Meant | undefined {
  const { people, sentence, direct } = wording;
  const token = tokens[i];
  if (!token) return undefined;
  const short = people.organisations.byShortName(token.text);
  // Of "the Unite union" the name is "Unite".
  const longer = short && / \p{Lu}/u.test(short.name);
  if (longer && standsAlone(tokens, i)) return { key: short.name, name: inFull(short), from: i };
  const phrase = rolePhrase(tokens, i, direct);
  if (!phrase || phrase.epithets.length > 0 || saysWhich(tokens, i)) return undefined;
  // "the State", as some papers write it
  const place = people.places.byNoun(phrase.role, sentence);
  if (place !== undefined) return { key: place, name: place, from: phrase.from };
  if (/^\p{Lu}/u.test(token.text)) return undefined;
  const one = people.organisations.byNoun(phrase.role, sentence);
  if (one)
    return othersName(wording, one, token.start)
      ? undefined
      : { key: one.name, name: withArticle(one), from: phrase.from };
  const thing = people.things.byNoun(phrase.role, token.start, sentence);
  return thing === undefined ? undefined : { key: thing, name: thing, from: phrase.from };
}

/** Edits of the organisations and things that the pieces mean, each at its first mention. */
export function organisationEdits(wording: Wording): Edit[] {
  const { pieces, text } = wording;
  const edits: Edit[] = [];
  const named = new Set<string>();
  // "The maker supplies the Bluewater fleet": whom the words name elsewhere is not whom they describe.
  const words = pieces.map(({ start, end }) => text.slice(start, end)).join(' ');
  for (const { tokens } of pieces) {
    for (const [i, token] of tokens.entries()) {
      const found = meantAt(wording, tokens, i);
      const first = tokens[found?.from ?? -1];
      if (!found || !first || named.has(found.key) || words.includes(found.key.replace(/^the /, ''))) continue;
      named.add(found.key);
      const next = tokens[i + 1];
      const owns = next && /^['’]s?$/.test(next.text) && next.start === token.end;
      edits.push({
        start: first.start,
        end: owns ? next.end : token.end,
        by: owns
          ? found.name.replace(
              /^(.*?)(?: \(\p{Lu}+\))?$/u,
              (all, name: string) => possessive(name) + all.slice(name.length),
            )
          : found.name,
      });
    }
  }
  return edits;
}
