/** Reads a draft: its words without quotation marks, whose they are, and what its kind and plan are told from. */
import type { ClaimantType, ExtractedClaim, ExtractionContext, Span } from '#domain';
import type { Attributed } from '../attribution/attribute.js';
import { publicationDay } from '../dates/calendar.js';
import { placed } from '../edges/shifted.js';
import type { Evidence } from '../kinds/evidence.js';
import { tokensIn } from '../people/claimants.js';
import type { NamedClaimant } from '../people/named.js';
import type { People, Person } from '../people/people.js';
import type { Topics } from '../people/topics.js';
import type { ContextChooser } from '../statement/context-model.js';
import { openingIt } from '../statement/itself.js';
import type { Quote } from '../text/quotes.js';
import type { Sentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { claimable } from './claimable.js';
import type { Draft, Held } from './drafts.js';
import { missingSubject } from './missing-subject.js';
import { quotationOf, quotesWithin } from './quotation.js';
import { UNNAMED, type Speakers } from './speakers.js';
import { personBefore, topicOf } from './topic.js';
import type { Turn } from './turns.js';
import { speakerBefore } from './unattributed.js';

/** All that is known of a text once it is read. */
export interface Reading {
  readonly text: string;
  readonly context: ExtractionContext;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly attributed: readonly Attributed[];
  /** Chooses the names that statements need beside their own words; the shipped model by default. */
  readonly choose?: ContextChooser;
}

/** A text that is read, and who is who in it. */
export interface Understood extends Reading {
  readonly people: People;
  readonly speakers: Speakers;
  readonly turns: ReadonlyMap<number, Turn>;
  readonly held: ReadonlyMap<number, readonly Held[]>;
  /** What it goes on about. */
  readonly topics: Topics;
}

/** A draft that makes a claim. */
export interface ReadDraft {
  /** With the subject that it lacked, if any. */
  readonly draft: Draft;
  readonly sentence: Sentence;
  /** Its own words, without those that it leans on. */
  readonly pieces: readonly (Span & { readonly tokens: readonly Token[] })[];
  readonly tokens: readonly Token[];
  readonly evidence: Evidence;
  readonly direct: boolean;
  readonly attribution: ExtractedClaim['attribution'];
  /** The words that it is found at. */
  readonly content: readonly Span[];
  readonly claimants: readonly NamedClaimant[];
  readonly speaker?: Attributed;
  readonly turn?: Turn;
  /** What "it" at its beginning stands for. */
  readonly topic?: string;
  readonly about?: Person;
}

/** Share of a claim's words that must be quoted for it to be direct speech. */
const DIRECT = 0.9;

const narrator = ({ publisher }: ExtractionContext): NamedClaimant => ({
  name: publisher ?? 'the article',
  type: 'narrator',
});

/** Who may speak of itself as "it"; a bare name that is no known person's may be a company's. */
const canBeIt = (type: ClaimantType): boolean => type === 'office' || type === 'organisation' || type === 'person';

/** "We agreed," ends with the comma of the sentence around it. */
const withoutComma = (text: string, { start, end }: Span): Span => ({
  start,
  end: end - start > 1 && text[end - 1] === ',' ? end - 1 : end,
});

/** The claimants of a draft: its source, whoever's turn it is in an interview, or the narrator. */
function claimantsOfDraft(
  { by: [speaker], sentence }: Draft,
  understood: Understood,
  turn: Turn | undefined,
  direct: boolean,
): readonly NamedClaimant[] {
  const { speakers, context } = understood;
  const found = speaker ? speakers(speaker) : [];
  // Who says "I" in an interview is the one whose turn it is.
  if (turn && found.every(({ type }) => type === 'narrator')) return [turn.speaker];
  if (speaker) return found;
  return [direct ? (speakerBefore(sentence, understood) ?? UNNAMED) : narrator(context)];
}

/** "The ministry promised to …": what the speaker did is itself the claim, and told, not reported. */
const tellsOf = ({ cue }: Attributed, pieces: readonly Span[]): boolean =>
  pieces.some(({ start, end }) => start <= cue.start && end >= cue.end);

/** Reads a draft; undefined where it makes no claim. */
export function readDraft(given: Draft, understood: Understood): ReadDraft | undefined {
  const { text, context, sentences, quotes, people, speakers, turns } = understood;
  const sentence = sentences[given.sentence];
  if (!sentence) return undefined;
  const [speaker] = given.by;
  const turn = turns.get(sentence.paragraph);
  const read = given.pieces.map((piece) => quotationOf(piece, quotesWithin(quotes, piece)));
  const quoted = read.reduce((sum, one) => sum + one.quoted, 0);
  const share = quoted / given.pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  const direct = share > DIRECT || (turn !== undefined && speaker === undefined);
  const attribution = direct ? 'direct' : speaker === undefined ? 'narrator' : share > 0 ? 'mixed' : 'indirect';
  const ruled = read
    .map(({ span }) => withoutComma(text, { ...span, start: Math.max(span.start, turn?.from ?? 0) }))
    .map((span) => ({ ...span, tokens: tokensIn(sentence, span.start, span.end) }))
    .filter(({ tokens }) => tokens.length > 0);
  const { content, told: pieces } = placed(sentence.tokens, ruled, attribution, given.lead.length > 0);
  const tokens = pieces.flatMap((piece) => piece.tokens);
  const draft = given.lead.length > 0 ? given : { ...given, lead: missingSubject(sentence.tokens, tokens) };
  // "He said the city would:" leads in a list, whose lines are the claims.
  const leadsIn =
    sentence.tokens.at(-1)?.text === ':' && (tokens.at(-1)?.end ?? 0) >= (sentence.tokens.at(-2)?.end ?? 0);
  if (leadsIn && !draft.alone) return undefined;
  if (!claimable([...draft.lead, ...tokens], speaker !== undefined, draft.alone)) return undefined;

  const claimants = claimantsOfDraft(draft, understood, turn, direct);
  const whole = [...draft.lead, ...tokens];
  const opens = whole[0] === sentence.tokens[0] && openingIt(whole) >= 0;
  const spokenIn = (index: number): readonly NamedClaimant[] => {
    const before = understood.held.get(index)?.at(-1);
    return before ? speakers(before.one) : [];
  };
  const topic = opens && !direct ? topicOf(sentences, draft.sentence, people, spokenIn(draft.sentence - 1)) : undefined;
  const pronoun = !direct && sentence.tokens.some(({ lower }) => /^(?:he|she|his|her|him)$/.test(lower));
  const about = pronoun ? personBefore(sentences, draft.sentence, people, spokenIn) : undefined;
  const published = publicationDay(context.publishedAt);
  const evidence: Evidence = {
    tokens: whole,
    sentence: sentence.tokens,
    direct,
    reported: !direct && draft.by.some((one) => !tellsOf(one, pieces)),
    officeSpeaks:
      topic !== undefined ||
      (speaker !== undefined &&
        claimants.every(({ name, type }) => canBeIt(type) && people.byName(name)?.human !== true)),
    ...(speaker && { cue: speaker.frame.kind, cueLemma: speaker.frame.lemma }),
    ...(published && { published }),
  };
  return {
    draft,
    sentence,
    pieces,
    tokens,
    evidence,
    direct,
    attribution,
    content,
    claimants,
    ...(speaker && { speaker }),
    ...(turn && { turn }),
    ...(topic !== undefined && { topic }),
    ...(about && { about }),
  };
}
