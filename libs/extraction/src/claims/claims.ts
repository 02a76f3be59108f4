/** Claims out of attributions: each attributed part of a sentence is one, and what nobody is named for is the narrator's. */
import type { AttributionStep, ExtractedClaim, Span } from '#domain';
import type { Attributed } from '../attribution/attribute.js';
import type { Evidence } from '../kinds/evidence.js';
import { kindOf } from '../kinds/kind.js';
import { peopleOf } from '../people/people.js';
import { topicsOf } from '../people/topics.js';
import { judgedPlan } from '../plans/judged-plan.js';
import { planOf } from '../plans/plan.js';
import { contextCandidates } from '../statement/context-features.js';
import { learntContext } from '../statement/context-model.js';
import { statementOf } from '../statement/statement.js';
import type { Sentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { worthOf } from '../worth/checkworthiness.js';
import { draftsOf, heldBySentence, wholeSentence, type Draft } from './drafts.js';
import { readDraft, type ReadDraft, type Reading, type Understood } from './read-draft.js';
import { speakersOf, UNNAMED, type Speakers } from './speakers.js';
import { turnsOf } from './turns.js';

/** Verbs whose content is to come. */
const AHEAD = /^(?:will|expect|forecast|predict|plan|hope|intend|project)$/;

/** The claims of a text, in its order. */
export function claimsOf(reading: Reading): ExtractedClaim[] {
  const understood = understand(reading);
  const claims: ExtractedClaim[] = [];
  for (const read of draftsIn(understood)) claims.push(claimFrom(read, understood));
  return claims.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What the kind and plan of each claim of a text are told from, and where it stands. */
export const evidencesOf = (reading: Reading): (Span & { readonly evidence: Evidence })[] =>
  [...draftsIn(understand(reading))].map(({ content, evidence }) => ({ ...around(content), evidence }));

function understand(reading: Reading): Understood {
  const { text, context, sentences, attributed } = reading;
  const people = peopleOf(sentences);
  return {
    ...reading,
    people,
    speakers: speakersOf(sentences, people),
    turns: turnsOf(text, sentences, people, context),
    topics: topicsOf(sentences, people, context),
    held: heldBySentence(attributed, sentences),
  };
}

/** The drafts that make claims, one at a time: a long text has many. */
function* draftsIn(understood: Understood): Generator<ReadDraft> {
  const { sentences, held } = understood;
  let some = false;
  for (const [index, sentence] of sentences.entries()) {
    for (const draft of draftsOf(sentence, index, held.get(index) ?? [])) {
      const read = readDraft(draft, understood);
      if (!read) continue;
      some = true;
      yield read;
    }
  }
  if (some || !isOneStatement(understood)) return;
  for (const sentence of sentences) {
    const read = readDraft(wholeSentence(sentence), understood);
    if (read) yield read;
  }
}

const around = (pieces: readonly Span[]): Span => ({
  start: Math.min(...pieces.map(({ start }) => start)),
  end: Math.max(...pieces.map(({ end }) => end)),
});

/** Who hands in one sentence wants that one weighed, however short or odd it is. */
const isOneStatement = ({ sentences, attributed }: Reading): boolean =>
  sentences.length === 1 && !attributed.some(({ frame }) => frame.kind === 'request');

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

function claimFrom(read: ReadDraft, understood: Understood): ExtractedClaim {
  const { text, people, speakers } = understood;
  const {
    draft,
    sentence,
    pieces,
    tokens,
    evidence,
    direct,
    attribution,
    content,
    claimants,
    speaker,
    turn,
    topic,
    about,
  } = read;
  const { published } = evidence;
  const planned = judgedPlan(evidence);
  const plan = planned && planOf({ text, evidence, claimants, people, sentence: draft.sentence }, planned);
  const kind = plan ? 'plan' : kindOf(evidence);
  const named = (speaker ?? turn) !== undefined && claimants.some(({ type }) => type !== 'anonymous');
  const only = claimants.length === 1 ? claimants[0] : undefined;
  const person = only && people.byName(only.name);
  const { start, end } = around(content);
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
