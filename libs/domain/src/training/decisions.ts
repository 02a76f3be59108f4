/** What editors decided about a claim, read from its history: the difference they made, not the keys they pressed. */
import { evolveClaim } from '../claim/evolve.js';
import type { ClaimEvent, Occurred } from '../claim/events.js';
import { same } from '../same.js';
import type { Claim } from '../claim/state.js';
import type { DismissalReason } from '../vocabulary.js';
import { given } from '../without.js';
import { DECISIONS, type ContentBefore, type Decision, type ExampleClaim, type ExampleContent } from './example.js';

/** A claim as it stood when it left a revision, or stands there now. */
export interface DecidedClaim {
  readonly revision: number;
  /** The quote at its place, to be compared with the text. */
  readonly exact: string;
  readonly claim: ExampleClaim;
  /** When an editor last decided something while it stood there, ISO 8601; absent where none did. */
  readonly decidedAt?: string;
}

/** The time that a claim stood in one revision. */
interface Stay {
  readonly revision: number;
  /** As it came there: its place was given by the extractor, or by following it from the revision before. */
  readonly came: Claim;
  left: Claim;
  decidedAt?: string;
  /** An editor put it into this revision. */
  readonly putThere: boolean;
}

const ACTS: ReadonlySet<ClaimEvent['type']> = new Set([
  'ClaimMarked',
  'ClaimQueued',
  'ClaimEdited',
  'ClaimReanchored',
  'ClaimDismissed',
  'ClaimReopened',
  'VerdictApproved',
]);

/**
 * Folds the history of a claim to what editors made of it in each revision that it stood in, in the order of
 * revisions. What was done and taken back is as if it had not been done: a claim that was marked and dismissed again
 * stands nowhere.
 */
export function decisionsOf(id: string, history: readonly Occurred<ClaimEvent>[]): DecidedClaim[] {
  const [first] = history;
  if (!first) return [];
  let claim: Claim | undefined;
  let wanted = false;
  const stays = new Map<number, Stay>();
  for (const occurred of history) {
    const { event, at, actorId } = occurred;
    claim = evolveClaim(id, claim, occurred);
    const { revision } = claim;
    const putThere = actorId !== null && event.type === 'ClaimReanchored';
    const stay = stays.get(revision) ?? { revision, came: claim, left: claim, putThere };
    stays.set(revision, stay);
    stay.left = claim;
    if (actorId !== null && ACTS.has(event.type)) stay.decidedAt = at;
    if (event.type === 'ClaimQueued' && event.reason === 'by-hand') wanted = true;
  }
  const byHand = first.event.type === 'ClaimMarked';
  const origin = evolveClaim(id, undefined, first);
  let placed = false;
  return [...stays.values()]
    .filter(({ left }) => !(byHand && left.state === 'dismissed'))
    .sort((a, b) => a.revision - b.revision)
    .map((stay) => {
      // What an editor once placed is followed into later revisions as they placed it.
      placed ||= stay.putThere || !same(placeOf(stay.came), placeOf(stay.left));
      return decided(stay, { origin, byHand, placed, wanted: wanted && !byHand });
    });
}

interface Beginning {
  readonly origin: Claim;
  readonly byHand: boolean;
  readonly placed: boolean;
  readonly wanted: boolean;
}

function decided(
  { revision, came, left, decidedAt }: Stay,
  { origin, byHand, placed, wanted }: Beginning,
): DecidedClaim {
  const after = contentOf(left);
  const before: ContentBefore = byHand ? {} : differences({ ...contentOf(origin), ...placeOf(came) }, after);
  const decisions = new Set<Decision>(changesIn(before));
  if (byHand) decisions.add('added');
  else if (placed) decisions.add('re-anchored');
  if (wanted) decisions.add('queued');
  if (left.verdicts.some(({ state }) => state === 'approved' || state === 'published' || state === 'superseded')) {
    decisions.add('kept');
  }
  const reason = left.state === 'dismissed' ? (left.dismissal?.reason as DismissalReason | undefined) : undefined;
  if (reason !== undefined) decisions.add('dismissed');
  return {
    revision,
    exact: left.anchor.exact,
    claim: {
      ...after,
      decisions: DECISIONS.filter((decision) => decisions.has(decision)),
      ...(reason !== undefined && { reason }),
      ...(Object.keys(before).length > 0 && { before }),
    },
    ...(decidedAt !== undefined && { decidedAt }),
  };
}

const placeOf = ({ anchor: { start, end } }: Claim): Pick<ExampleContent, 'start' | 'end'> => ({ start, end });

function contentOf(claim: Claim): ExampleContent {
  const { statement, claimants, cue, attribution, attributionChain, kind, plan } = claim;
  const named = claimants.map(({ name, type }) => ({ name, type }));
  return given({
    ...placeOf(claim),
    statement,
    claimants: named,
    cue,
    attribution,
    attributionChain,
    kind,
    plan,
  }) as ExampleContent;
}

const FIELDS = [
  'start',
  'end',
  'statement',
  'claimants',
  'cue',
  'attribution',
  'attributionChain',
  'kind',
  'plan',
] as const satisfies readonly (keyof ExampleContent)[];

function differences(before: ExampleContent, after: ExampleContent): ContentBefore {
  const fields = FIELDS.filter((field) => !same(before[field], after[field]));
  return Object.fromEntries(fields.map((field) => [field, before[field] ?? null]));
}

const CHANGES: Readonly<Record<(typeof FIELDS)[number], Decision>> = {
  start: 're-anchored',
  end: 're-anchored',
  claimants: 're-attributed',
  cue: 're-attributed',
  attribution: 're-attributed',
  attributionChain: 're-attributed',
  kind: 'kind-changed',
  plan: 'plan-changed',
  statement: 'reworded',
};

const changesIn = (before: ContentBefore): Decision[] =>
  FIELDS.filter((field) => field in before).map((field) => CHANGES[field]);
