/** Full names for the first pronoun, surname or role of each person in a statement. */
import { antecedent, SEX } from '../people/antecedent.js';
import { possessive } from '../people/named.js';
import { lastTwo } from '../people/pairs.js';
import { ANONYMOUS, HEAD_ROLES, HONORIFICS, PLACES } from '../people/names.js';
import type { Mention, Person } from '../people/people.js';
import { rolePhrase } from '../people/roles.js';
import type { Token } from '../text/tokens.js';
import type { Edit, Wording } from './wording.js';

/** Nouns of persons. */
const HUMAN =
  /^(?:man|woman|girl|boy|mother|father|son|daughter|sister|brother|wife|husband|child|nurse|guard|clerk|guest|delegate|candidate|pilot|captain|chef|judge|thief|victim|patient|teen|mayor|king|queen|friend|fan|aide|spokes\w+|\w+(?:er|or|ist|ian|ant|ent|man|woman|boy|girl))$/;
/** Tokens within which a pronoun opens a sentence: "Last week she received". */
const OPENING = 8;
/** "the two leaders", "both presidents" */
const PAIRS = /^(?:leaders|presidents|men|women|sides|politicians|ministers|premiers|chancellors|heads)$/;

/** A surname by itself becomes the full name, "Mr." before it included. */
function surnameEdit(
  { person, shared, start, end }: Mention,
  tokens: readonly Token[],
  i: number,
  text: string,
): Edit | undefined {
  const words = text.slice(start, end);
  // "Du Plessis" of Anton du Plessis
  if (shared || words === person.name || !` ${person.name}`.toLowerCase().endsWith(` ${words.toLowerCase()}`))
    return undefined;
  const before = tokens[i - 1];
  const honorific =
    before && HONORIFICS[before.lower] !== undefined && /\.$|^M(?:r|s|rs|me|iss|adame?)$/.test(before.text);
  return { start: honorific ? before.start : start, end, by: person.name };
}

/** Whom the sentence before was about, where `pronoun` opens this one and fits them. */
function goesOnAbout({ around, direct, about, people, sentence }: Wording, pronoun: Token): Person | undefined {
  const at = around.indexOf(pronoun);
  const before = around.slice(0, Math.max(0, at));
  const circumstance = at < OPENING && /^(?:ADP|ADV|SCONJ|CCONJ|ADJ)$/.test(before[0]?.pos ?? '');
  const opens = at === 0 || (circumstance && !before.some(({ pos }) => pos === 'VERB' || pos === 'PRON'));
  const fits = about?.human === true && (about.sex ?? SEX[pronoun.lower]) === SEX[pronoun.lower];
  const named = people.mentionsIn(sentence, sentence).some(({ start }) => start < pronoun.start);
  return opens && fits && !direct && !named ? about : undefined;
}

/** True where a pronoun more likely means somebody who stands in its own sentence than `person`, who does not. */
function meansAnother({ around, people, sentence, speaker }: Wording, pronoun: Token, person: Person): boolean {
  const at = around.indexOf(pronoun);
  const mentions = people.mentionsIn(sentence, sentence);
  if (mentions.some((one) => one.start < pronoun.start && one.person === person) || person === speaker) return false;
  if (mentions.some((one) => one.shared && one.start < pronoun.start)) return true;
  // "In the twilight of his term, Jonas Berg …"
  const comma = around.findIndex(({ text }, i) => i > at && text === ',');
  const opens = /^(?:ADP|SCONJ|VERB|ADV)$/.test(around[0]?.pos ?? '');
  if (opens && comma > at && mentions.some(({ start }) => start === around[comma + 1]?.start)) return true;
  return around.slice(0, Math.max(0, at)).some(({ relation, pos, text, lower, start, tag }, i) => {
    const subject = relation.startsWith('nsubj');
    // "Berg laid out his plan", of a Berg whom the text does not introduce.
    if (pos === 'PROPN')
      return (
        (subject || /^['’]s?$/.test(around[i + 1]?.text ?? '')) &&
        tag === 'NNP' &&
        !PLACES.has(lower) &&
        !/^\p{Lu}+$/u.test(text) &&
        !mentions.some((one) => one.end > start && one.start <= start)
      );
    // "a delegate climbed on her chair"
    const words = around.slice(Math.max(0, i - 3), i);
    const one = subject && words.some((before) => /^(?:an?|one|another|every|each)$/.test(before.lower));
    // "working with the Vermont senator to win his supporters"
    const known = !subject && i > 2 && words.some((before) => before.lower === 'the') && HEAD_ROLES.has(lower);
    return known || (one && pos === 'NOUN' && (ANONYMOUS.has(lower) || HUMAN.test(lower)));
  });
}

/** What "'s", "'d" and "'ll" behind a pronoun stand for: a name with "'s" would own what follows. */
function spelledOut(tokens: readonly Token[], i: number): string | undefined {
  const next = tokens.slice(i + 1).find(({ pos }) => pos !== 'ADV' && pos !== 'PART');
  const done = /^VB[ND]$/.test(next?.tag ?? '') || /ed$/.test(next?.lower ?? '');
  switch (tokens[i]?.text.replace('’', "'")) {
    case "'ll":
      return 'will';
    case "'d":
      return done ? 'had' : 'would';
    case "'s":
      return /^(?:been|got|had|become|gone|done)$/.test(next?.lower ?? '') ? 'has' : 'is';
    default:
      return undefined;
  }
}

/** Edits of the persons that the pieces mean. */
export function personEdits(wording: Wording): Edit[] {
  const { text, pieces, people, sentence, speaker, direct } = wording;
  const edits: Edit[] = [];
  const named = new Set<Person>();
  const mentions = new Map(people.mentionsIn(sentence, sentence).map((mention) => [mention.start, mention]));
  /** A name that the text does not surely support is worse than a pronoun. */
  const pronoun = (tokens: readonly Token[], i: number): { person: Person; edit: Edit } | undefined => {
    const token = tokens[i];
    if (
      !token ||
      !(
        /^(he|she|his|him)$/.test(token.lower) ||
        (token.lower === 'her' && (tokens[i + 1]?.pos !== 'ADJ' || tokens[i + 2]?.pos === 'NOUN'))
      )
    )
      return undefined;
    const place = { pronoun: token.lower, at: token.start, index: sentence, from: pieces[0]?.start ?? 0, direct };
    const found = antecedent(people, { ...place, ...(speaker && { speaker }) });
    const person = found?.certain ? found.person : goesOnAbout(wording, token);
    if (!person || meansAnother(wording, token, person)) return undefined;
    // Another whom the sentence before is about may be meant as well.
    const other = goesOnAbout(wording, token);
    if (other && other !== person) return undefined;
    // "in his 50s"
    if (/^\d/.test(tokens[i + 1]?.text ?? '')) return undefined;
    // "helped her defeat the bill"
    const object = /^(?:help|make|let|see|hear|watch)$/.test(tokens[i - 1]?.lemma ?? '');
    const owned =
      token.lower === 'his' || (token.lower === 'her' && !object && /NOUN|PROPN|ADJ/.test(tokens[i + 1]?.pos ?? ''));
    const short = spelledOut(tokens, i + 1);
    const by = owned ? possessive(person.name) : `${person.name}${short === undefined ? '' : ` ${short}`}`;
    return {
      person,
      edit: { start: token.start, end: short === undefined ? token.end : (tokens[i + 1]?.end ?? token.end), by },
    };
  };
  const role = (tokens: readonly Token[], i: number): { person: Person; edit: Edit } | undefined => {
    const phrase = rolePhrase(tokens, i);
    const person = phrase && people.byRole(phrase.role, phrase.epithets);
    const first = phrase && tokens[phrase.from];
    // "the finance minister, Ana Silva"
    const follows = tokens[i + 1]?.text === ',' && mentions.get(tokens[i + 2]?.start ?? -1)?.person === person;
    if (!person || !first || follows) return undefined;
    return { person, edit: { start: first.start, end: tokens[i]?.end ?? first.end, by: person.name } };
  };
  for (const { tokens } of pieces) {
    for (const i of tokens.keys()) {
      const mention = mentions.get(tokens[i]?.start ?? -1);
      if (mention) {
        const edit = named.has(mention.person) ? undefined : surnameEdit(mention, tokens, i, text);
        if (edit) edits.push(edit);
        named.add(mention.person);
        continue;
      }
      const found = pronoun(tokens, i) ?? role(tokens, i);
      if (found && !named.has(found.person)) {
        edits.push(found.edit);
        named.add(found.person);
      }
    }
    edits.push(...pairEdits(wording, tokens, named));
  }
  return edits;
}

/** "The two leaders" become the two, where the text leaves no doubt who they are. */
function pairEdits({ people, sentence }: Wording, tokens: readonly Token[], named: ReadonlySet<Person>): Edit[] {
  const edits: Edit[] = [];
  for (const [i, { lower, end }] of tokens.entries()) {
    const first = tokens[i - (tokens[i - 1]?.lower === 'two' ? 2 : 1)];
    if (!first || !PAIRS.test(lower) || !/^(?:the|both)$/.test(first.lower)) continue;
    const counted = first.lower === 'both' || tokens[i - 1]?.lower === 'two';
    if (!counted && !/^(?:leaders|presidents|premiers|chancellors)$/.test(lower)) continue;
    const two = lastTwo(people, first.start, sentence, lower, counted);
    if (!two || named.size > 0) continue;
    edits.push({ start: first.start, end, by: two.map(({ name }) => name).join(' and ') });
  }
  return edits;
}
