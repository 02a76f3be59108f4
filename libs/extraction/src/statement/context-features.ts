/** Names that may explain a statement, and what tells which of them it needs. */
import { eachOnce } from '../learning/each-once.js';
import { BIAS } from '../learning/linear.js';
import { hashText, mix } from '../learning/hash.js';
import type { Topic, TopicMention, Topics } from '../people/topics.js';
import type { LeftOpen } from './left-open.js';

/** Where a statement stands and who says it. */
export interface Where {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** Names of its claimants, and of those whom they speak for. */
  readonly claimants: readonly string[];
}

/** A name that a statement does not have, with its features, each once. */
export interface ContextCandidate {
  readonly topic: Topic;
  readonly features: Int32Array;
}

/** Sentences back in which a name may be meant. */
const REACH = 8;
/** Sentences in which another name of its sort may be meant. */
const SOON = 3;
/** Names of one sentence that are looked at. */
const MOST_OF_SENTENCE = 10;
/** What a shorter text is about cannot be told from how often it says so. */
const LEAST_SENTENCES = 8;
/** Longest name that is put into a statement, in code units. */
const LONGEST = 70;

interface Near {
  readonly topic: Topic;
  /** The last mention before the claim, or beside it; none where only a headline or a later sentence names it. */
  readonly last?: TopicMention;
}

/** Names near the place, the nearest first, then what the text is about. */
function near(topics: Topics, { sentence, start, end }: Where): Near[] {
  const found = new Map<Topic, Near>();
  for (let at = sentence; at >= 0 && at >= sentence - REACH; at--) {
    for (const mention of topics.at(at).slice(0, MOST_OF_SENTENCE).reverse()) {
      if (at === sentence && mention.at >= start && mention.at < end) continue;
      if (!found.has(mention.topic)) found.set(mention.topic, { topic: mention.topic, last: mention });
    }
  }
  for (const topic of topics.main) {
    if (found.has(topic)) continue;
    const last = lastBefore(topic.mentions, sentence);
    if (last || topic.heads === 'whole') found.set(topic, { topic, ...(last && { last }) });
  }
  return [...found.values()];
}

/** The last mention in a sentence before number `sentence`, by bisection. */
function lastBefore(mentions: readonly TopicMention[], sentence: number): TopicMention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1];
}

const plain = (words: string): string => words.toLowerCase().replaceAll(/[’‘]/g, "'");
/** Numbers as few steps. */
const step = (value: number, ...bounds: readonly number[]): number => bounds.filter((bound) => value >= bound).length;

/** How a pronoun or description that is left open suits a name. */
function agreement({ topic }: Near, { pronouns, descriptions }: LeftOpen): string[] {
  const { sort, sex, nouns } = topic;
  const out: string[] = [];
  const person = sort === 'person';
  for (const pronoun of pronouns) {
    if (/^(?:he|him|his)$/.test(pronoun)) out.push(`he:${person ? (sex ?? 'person') : sort}`);
    else if (/^(?:she|hers?)$/.test(pronoun)) out.push(`she:${person ? (sex ?? 'person') : sort}`);
    else if (/^(?:its?|itself)$/.test(pronoun)) out.push(`it:${sort}`);
    else if (/^the(?:y|m|irs?)$/.test(pronoun)) out.push(`they:${sort}`);
    else if (/^(?:we|us|ours?)$/.test(pronoun)) out.push(`we:${sort}`);
    else if (/^(?:i|me|my)$/.test(pronoun)) out.push(`I:${sort}`);
    else if (/^(?:here|there)$/.test(pronoun)) out.push(`there:${sort}`);
    else out.push(`this:${sort}`);
  }
  for (const { lemma, asks, opens } of descriptions) {
    out.push(`${asks}:${sort}`);
    if (nouns.has(lemma)) out.push('called so', ...(opens ? ['called so first'] : []));
  }
  return out;
}

/** True where the text's first sentence with that noun names the topic as well, and is not the statement's own. */
function introducedWith(topics: Topics, noun: string, topic: Topic, sentence: number): boolean {
  const at = topics.firstWith(noun);
  return at >= 0 && at < sentence && topics.at(at).some((mention) => mention.topic === topic);
}

/** The features of one name for a statement; `only`: no other of its sort stands near. */
function featuresOf(one: Near, place: number, only: boolean, left: LeftOpen, where: Where, topics: Topics): Int32Array {
  const { topic, last } = one;
  const { sort } = topic;
  const features = [BIAS];
  const add = (template: number, ...values: readonly (string | number | boolean)[]): void => {
    features.push(mix(template, hashText(values.join(' '))));
  };
  const back = last ? where.sentence - last.sentence : Infinity;
  const distance = last ? step(back, 1, 2, 3, 5, 8, 15) : 9;
  const paragraph = topics.sentences[where.sentence]?.paragraph ?? 0;
  const paragraphs = last ? step(paragraph - (topics.sentences[last.sentence]?.paragraph ?? 0), 1, 2, 3, 5) : 9;
  const begins = topics.sentences[where.sentence - 1]?.paragraph !== paragraph;
  const rank = step(topic.rank, 1, 2, 3, 6, 12);
  const named = step(left.names, 1, 2, 3);
  const role = last ? `${last.subject ? 'subject' : 'other'}${last.opens ? ' first' : ''}` : 'none';
  const statement = plain(left.statement);
  const words = plain(topic.name)
    .split(' ')
    .filter((word) => word.length > 3);
  const partly = words.some((word) => statement.includes(word));
  const by = where.claimants.some((name) => name === topic.name) ? 'claimant' : '';
  const before = last?.sentence === where.sentence && last.at < where.start;
  add(1, sort);
  add(2, distance);
  add(3, paragraphs, begins);
  add(4, rank);
  add(5, topic.heads, rank);
  add(6, named);
  add(7, named, sort);
  add(8, role);
  add(9, distance, role);
  add(10, partly, named);
  add(11, by, left.direct);
  add(12, left.opens, distance);
  add(13, left.opens, sort);
  add(14, left.opens, named);
  add(15, left.direct, left.narrated);
  add(16, step(left.words, 6, 12, 20));
  add(17, place === 0, step(place, 1, 2, 4, 8));
  add(18, distance, rank, topic.heads);
  add(19, before, left.opens);
  add(20, topic.heads, named, sort);
  add(21, rank, named);
  add(22, topic.mentions.length > 1, sort);
  for (const fits of agreement(one, left)) {
    add(23, fits);
    add(24, fits, distance);
    add(25, fits, rank);
    add(26, fits, named);
  }
  const together = left.nouns.filter((noun) => introducedWith(topics, noun, topic, where.sentence));
  add(29, step(together.length, 1, 2, 3));
  add(30, step(together.length, 1, 2, 3), step(left.nouns.length, 1, 2, 4));
  add(31, together.length > 0, named, sort);
  for (const { lemma, asks } of left.descriptions)
    add(32, introducedWith(topics, lemma, topic, where.sentence), asks, sort);
  const opener = topics.opener === topic;
  add(33, opener, topic.heads, rank);
  add(34, opener, named);
  add(35, only, distance, sort);
  const first = step(topic.mentions[0]?.sentence ?? 0, 1, 2, 4, 8);
  const asks = left.pronouns.length > 0 ? 'pronoun' : left.descriptions.length > 0 ? 'description' : 'nothing';
  add(36, first, sort);
  add(37, first, topic.heads, rank);
  add(38, asks, sort, topic.heads);
  add(39, asks, sort, named);
  add(40, asks, first, distance);
  add(41, asks, rank, sort);
  add(42, asks, distance, sort);
  const kind = topic === topics.subject ? 'subject' : sort === 'person' ? 'person' : 'other';
  add(43, kind, asks, named);
  add(44, kind, asks, left.opens);
  add(45, kind, asks, distance);
  add(46, kind, topic.heads, first);
  add(47, kind, left.direct, named);
  for (const { asks: sought, opens } of left.descriptions) add(48, kind, sought, opens);
  if (left.pronouns.length === 0 && left.descriptions.length === 0) {
    add(27, sort, rank);
    add(28, sort, named, distance);
  }
  return eachOnce(features);
}

/** A person is no context of what names others and means nobody: "Labor will release its figures". */
function mayMean({ topic: { name, sort, sex } }: Near, left: LeftOpen, where: Where): boolean {
  if (sort !== 'person' || where.claimants.includes(name)) return true;
  const he = left.pronouns.some((pronoun) => /^(?:he|him|his)$/.test(pronoun));
  const she = left.pronouns.some((pronoun) => /^(?:she|hers?)$/.test(pronoun));
  if (he || she) return (he && sex !== 'female') || (she && sex !== 'male');
  return left.names === 0 || left.descriptions.some(({ asks }) => asks === 'role');
}

/** The names that may be said beside a statement; those that it has in full are not among them. */
export function contextCandidates(topics: Topics, left: LeftOpen, where: Where): ContextCandidate[] {
  if (topics.sentences.length < LEAST_SENTENCES) return [];
  const statement = plain(left.statement);
  const sorts = new Map<string, number>();
  const candidates = near(topics, where).filter(
    (one) =>
      one.topic.name.length <= LONGEST && !statement.includes(plain(one.topic.name)) && mayMean(one, left, where),
  );
  const soon = (one: Near): boolean => one.last !== undefined && where.sentence - one.last.sentence <= SOON;
  return candidates.map((one) => {
    const { sort } = one.topic;
    const place = sorts.get(sort) ?? 0;
    sorts.set(sort, place + 1);
    const only = candidates.every((other) => other === one || other.topic.sort !== sort || !soon(other));
    return { topic: one.topic, features: featuresOf(one, place, only, left, where, topics) };
  });
}
