/** Claims out of attributions: each attributed part of a sentence is one, and what nobody is named for is the narrator's. */
import type { AttributionStep, ClaimantType, ExtractedClaim, ExtractionContext, Span } from '#domain';
import type { Attributed } from '../attribution/attribute.js';
import { publicationDay } from '../dates/calendar.js';
import { placed } from '../edges/shifted.js';
import type { Evidence } from '../kinds/evidence.js';
import { kindOf } from '../kinds/kind.js';
import { tokensIn } from '../people/claimants.js';
import type { NamedClaimant } from '../people/named.js';
import { peopleOf, type People } from '../people/people.js';
import { missingSubject } from './missing-subject.js';
import { topicsOf, type Topics } from '../people/topics.js';
import { planOf } from '../plans/plan.js';
import { contextCandidates } from '../statement/context-features.js';
import { learntContext, type ContextChooser } from '../statement/context-model.js';
import { openingIt } from '../statement/itself.js';
import { statementOf } from '../statement/statement.js';
import type { Quote } from '../text/quotes.js';
import type { Sentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { worthOf } from '../worth/checkworthiness.js';
import { claimable } from './claimable.js';
import { draftsOf, heldBySentence, wholeSentence, type Draft, type Held } from './drafts.js';
import { quotationOf, quotesWithin } from './quotation.js';
import { speakersOf, UNNAMED, type Speakers } from './speakers.js';
import { personBefore, topicOf } from './topic.js';
import { turnsOf, type Turn } from './turns.js';
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

/** Verbs whose content is to come. */
const AHEAD = /^(?:will|expect|forecast|predict|plan|hope|intend|project)$/;
/** Share of a claim's words that must be quoted for it to be direct speech. */
const DIRECT = 0.9;

const narrator = ({ publisher }: ExtractionContext): NamedClaimant => ({
  name: publisher ?? 'the article',
  type: 'narrator',
});

/** The claims of a text, in its order. */
export function claimsOf(reading: Reading): ExtractedClaim[] {
  const { sentences, attributed } = reading;
  const people = peopleOf(sentences);
  const speakers = speakersOf(sentences, people);
  const turns = turnsOf(reading.text, sentences, people, reading.context);
  const topics = topicsOf(sentences, people, reading.context);
  const held = heldBySentence(attributed, sentences);
  const understood: Understood = { ...reading, people, speakers, turns, held, topics };
  const from = (draft: Draft): ExtractedClaim[] => {
    const claim = claimFrom(draft, understood);
    return claim ? [claim] : [];
  };
  const claims = sentences
    .flatMap((sentence, index) => draftsOf(sentence, index, held.get(index) ?? []).flatMap(from))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return claims.length === 0 && isOneStatement(reading) ? sentences.map(wholeSentence).flatMap(from) : claims;
}

/** Who hands in one sentence wants that one weighed, however short or odd it is. */
const isOneStatement = ({ sentences, attributed }: Reading): boolean =>
  sentences.length === 1 && !attributed.some(({ frame }) => frame.kind === 'request');

/** Who may speak of itself as "it"; a bare name that is no known person's may be a company's. */
const canBeIt = (type: ClaimantType): boolean => type === 'office' || type === 'organisation' || type === 'person';

/** "We agreed," ends with the comma of the sentence around it. */
const withoutComma = (text: string, { start, end }: Span): Span => ({
  start,
  end: end - start > 1 && text[end - 1] === ',' ? end - 1 : end,
});

/** The words that a part leans on, as pieces of its statement: those that stand together make one. */
function leadPieces({ lead }: Draft, { tokens }: Sentence): { start: number; end: number; tokens: Token[] }[] {
  const pieces: { start: number; end: number; tokens: Token[] }[] = [];
  let next = -1;
  let at = lead[0] ? tokens.indexOf(lead[0]) : -1;
  for (const token of lead) {
    while (at >= 0 && at < tokens.length && tokens[at] !== token) at++;
    const open = pieces.at(-1);
    if (open && at === next) {
      open.tokens.push(token);
      open.end = token.end;
    } else pieces.push({ start: token.start, end: token.end, tokens: [token] });
    next = at + 1;
  }
  return pieces;
}

/** A text that is read, and who is who in it. */
interface Understood extends Reading {
  readonly people: People;
  readonly speakers: Speakers;
  readonly turns: ReadonlyMap<number, Turn>;
  readonly held: ReadonlyMap<number, readonly Held[]>;
  /** What it goes on about. */
  readonly topics: Topics;
}

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

function claimFrom(given: Draft, understood: Understood): ExtractedClaim | undefined {
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
    direct,
    reported: !direct && draft.by.some((one) => !tellsOf(one, pieces)),
    officeSpeaks:
      topic !== undefined ||
      (speaker !== undefined &&
        claimants.every(({ name, type }) => canBeIt(type) && people.byName(name)?.human !== true)),
    ...(speaker && { cue: speaker.frame.kind, cueLemma: speaker.frame.lemma }),
    ...(published && { published }),
  };
  const kind = kindOf(evidence);
  const plan = kind === 'plan' ? planOf({ text, evidence, claimants, people, sentence: draft.sentence }) : undefined;
  const named = (speaker ?? turn) !== undefined && claimants.some(({ type }) => type !== 'anonymous');
  const only = claimants.length === 1 ? claimants[0] : undefined;
  const person = only && people.byName(only.name);
  const start = Math.min(...content.map((piece) => piece.start));
  const end = Math.max(...content.map((piece) => piece.end));
  return {
    start,
    end,
    text: text.slice(start, end),
    statement: statementOf({
      text,
      pieces: [...leadPieces(draft, sentence), ...pieces],
      people,
      sentence: draft.sentence,
      around: sentence.tokens,
      direct,
      view: kind === 'opinion' || kind === 'experience' || kind === 'prediction',
      officeSpeaks: evidence.officeSpeaks,
      future:
        kind === 'plan' ||
        kind === 'prediction' ||
        tokens.some(({ pos, lemma }) => /^(?:VERB|AUX)$/.test(pos) && AHEAD.test(lemma)),
      ...(person && { speaker: person }),
      ...(named && only && { speakerName: only.name }),
      ...(speaker && only && only !== UNNAMED && only.type !== 'narrator' && { saidBy: only.name }),
      ...(published && { published }),
      ...(topic !== undefined && { topic }),
      context: (left, bare) => {
        const where = { sentence: draft.sentence, start, end, claimants: claimants.map(({ name }) => name) };
        const chosen = (understood.choose ?? learntContext)(
          contextCandidates(understood.topics, left, where),
          where,
          () => contextCandidates(understood.topics, bare(), where),
        );
        return chosen.map(({ candidate }) => candidate.topic.name);
      },
      ...(about && { about }),
    }),
    claimants: claimants.map(({ name, type }) => ({ name, type })),
    attribution,
    attributionChain: draft.by.map((one) => stepOf(text, one, speakers)),
    kind,
    ...worthOf({
      tokens,
      sentence: sentence.tokens,
      kind,
      claimantNamed: named,
      dated: plan?.dueFrom !== undefined,
    }),
    content,
    ...(speaker && { cue: text.slice(speaker.cue.start, speaker.cue.end) }),
    ...(speaker?.source ? { source: speaker.source } : !speaker && turn?.label ? { source: turn.label } : {}),
    ...(plan && { plan }),
  };
}

function stepOf(text: string, one: Attributed, speakers: Speakers): AttributionStep {
  const names = speakers(one).map(({ name }) => name);
  return { name: names.join(' and '), cue: text.slice(one.cue.start, one.cue.end) };
}
