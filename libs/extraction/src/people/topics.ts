/** What a text goes on about: whom and what it names, where, and by which nouns it introduces them. */
import type { ExtractionContext } from '#domain';
import type { Sentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import type { People } from './people.js';
import { organisationNoun } from './organisation-words.js';
import { topicNamesIn, type Sort, type TopicName } from './topic-names.js';

/** One mention. */
export interface TopicMention {
  readonly topic: Topic;
  readonly sentence: number;
  /** Code unit at which it begins. */
  readonly at: number;
  readonly subject: boolean;
  /** It stands among the first words of its sentence. */
  readonly opens: boolean;
}

/** Somebody or something that a text names. */
export interface Topic {
  /** In full. */
  readonly name: string;
  sort: Sort;
  readonly sex?: 'male' | 'female';
  /** In order. */
  readonly mentions: TopicMention[];
  /** Lemmas of nouns that it bears or is introduced by: "operator" of "Sandon Port Holdings, the port operator". */
  readonly nouns: Set<string>;
  /** How far the headline names it. */
  readonly heads: 'whole' | 'part' | 'none';
  /** How many sentences name it, among the others': 0 for the most. */
  rank: number;
}

/** The topics of a text. */
export interface Topics {
  readonly sentences: readonly Sentence[];
  /** Mentions of sentence number `index`, in its order. */
  at(index: number): readonly TopicMention[];
  /** Those that the text names most. */
  readonly main: readonly Topic[];
  /** The first sentence that has the noun `lemma`; none: -1. */
  firstWith(lemma: string): number;
  /** The one that is no person and that the text names most. */
  readonly subject: Topic | undefined;
  /** The subject of the text's first sentence. */
  readonly opener: Topic | undefined;
}

const PLACE =
  /^(?:town|city|village|county|state|country|nation|region|district|area|neighbou?rhood|suburb|island|capital|province|river|street|borough)$/;
/** How many of a text's topics may be meant wherever it stands. */
const MAIN = 6;
/** Sentences that a headline counts for. */
const TITLE_COUNTS = 2;
const OPENING = 4;
/** Tokens beside a name in which the text says what it is. */
const BESIDE = 7;

/** The last noun of the phrase that begins at `i`: "operator" of "the port operator". */
function headNoun(tokens: readonly Token[], i: number): Token | undefined {
  let at = i;
  if (/^(?:DET|PRON)$/.test(tokens[at]?.pos ?? '')) at++;
  let last: Token | undefined;
  for (; at < i + BESIDE && /^(?:NOUN|ADJ|NUM|PROPN)$/.test(tokens[at]?.pos ?? ''); at++)
    if (tokens[at]?.pos === 'NOUN') last = tokens[at];
  return last;
}

/** Nouns that stand beside a name and say what it is. */
function nounsBeside(tokens: readonly Token[], { from, to }: TopicName): string[] {
  const nouns: (string | undefined)[] = [];
  // "ferry operator Bluewater"
  const before = tokens[from - 1];
  if (before?.pos === 'NOUN' && before.text !== ',') nouns.push(before.lemma);
  const next = tokens[to]?.text ?? '';
  if (next === ',' || next === '(') nouns.push(headNoun(tokens, to + 1)?.lemma);
  if (tokens[to]?.lemma === 'be') nouns.push(headNoun(tokens, to + 1)?.lemma);
  // "the port operator, Sandon Port Holdings"
  if (before?.text === ',' && tokens[from - 2]?.pos === 'NOUN') nouns.push(tokens[from - 2]?.lemma);
  return nouns.filter((noun) => noun !== undefined);
}

/** How far a headline, in lower case and between spaces, has the words of a name. */
function headedBy(key: string, heading: string): Topic['heads'] {
  const words = key.toLowerCase().split(' ');
  if (heading.includes(` ${words.join(' ')} `)) return 'whole';
  return words.some((word) => word.length > 3 && heading.includes(` ${word} `)) ? 'part' : 'none';
}

/** What a name is by the nouns beside it, else by how often it is where something is. */
function sortOf({ nouns, mentions }: Topic, places: number): Sort {
  if ([...nouns].some((noun) => PLACE.test(noun))) return 'place';
  if ([...nouns].some((noun) => organisationNoun(noun) !== undefined)) return 'organisation';
  return places > 0 && places * 3 >= mentions.length ? 'place' : 'name';
}

/** Finds the topics of a text. */
export function topicsOf(
  sentences: readonly Sentence[],
  people: People,
  { publisher = '', title = '' }: Pick<ExtractionContext, 'publisher' | 'title'> = {},
): Topics {
  const heading = ` ${title.toLowerCase().replaceAll(/[^\p{L}\p{N}&-]+/gu, ' ')} `;
  const all = new Map<string, Topic>();
  const bySentence: TopicMention[][] = sentences.map(() => []);
  const nouns = new Map<string, number>();
  /** Mentions behind "in" and the like of names that are nobody's yet. */
  const placed = new Map<Topic, number>();
  for (const [index, sentence] of sentences.entries()) {
    const { tokens } = sentence;
    for (const { pos, lemma } of tokens) if (pos === 'NOUN' && !nouns.has(lemma)) nouns.set(lemma, index);
    for (const named of topicNamesIn(sentence, index, people)) {
      const { key, name, sort, from, to } = named;
      if (name === publisher) continue;
      const sex = people.byName(name)?.sex;
      const known = all.get(key) ?? {
        name,
        sort,
        ...(sex && { sex }),
        mentions: [],
        nouns: new Set(name.toLowerCase().split(' ').slice(-1)),
        heads: headedBy(key, heading),
        rank: 0,
      };
      const noun = people.organisations.byName(key)?.noun;
      if (noun !== undefined) known.nouns.add(noun);
      for (const beside of nounsBeside(tokens, named)) known.nouns.add(beside);
      const first = tokens[from];
      const mention: TopicMention = {
        topic: known,
        sentence: index,
        at: first?.start ?? 0,
        subject: tokens.slice(from, to).some(({ relation }) => relation.startsWith('nsubj')),
        opens: from < OPENING,
      };
      if (sort === 'place' || sort === 'name') placed.set(known, (placed.get(known) ?? 0) + (sort === 'place' ? 1 : 0));
      known.mentions.push(mention);
      bySentence[index]?.push(mention);
      all.set(key, known);
    }
  }
  const counts = new Map<Topic, number>();
  for (const [topic, places] of placed) topic.sort = sortOf(topic, places);
  for (const topic of all.values())
    counts.set(
      topic,
      new Set(topic.mentions.map(({ sentence }) => sentence)).size + (topic.heads === 'whole' ? TITLE_COUNTS : 0),
    );
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([topic]) => topic);
  for (const [rank, topic] of ranked.entries()) topic.rank = rank;
  return {
    sentences,
    at: (index) => bySentence[index] ?? [],
    main: ranked.slice(0, MAIN),
    firstWith: (lemma) => nouns.get(lemma) ?? -1,
    subject: ranked.find(({ sort }) => sort !== 'person'),
    opener: bySentence[0]?.find(({ subject }) => subject)?.topic,
  };
}
