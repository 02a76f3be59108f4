/** The way every change of a claim takes: lock, decide, append, evolve, save. No path changes a claim without an event. */
import { evolveClaim, Refusal, type Claim, type ClaimEvent, type Desk, type Occurred } from '#domain';
import { append, type NewEvent } from '#ledger';
import {
  ClaimRow,
  FollowUpRow,
  fromClaim,
  fromFollowUp,
  fromReview,
  fromVerdict,
  ReviewRow,
  updateRow,
  upsertRow,
  VerdictRow,
  type Tx,
} from '#store';
import { claimForUpdate, type ClaimAddress } from '#store/queries';
import { newId } from './ids.js';
import { notFound } from './not-found.js';

/** Who changes which claim, and when. `ifVersion`: the version they saw, when the change must not overwrite another's. */
export type Change = ClaimAddress & {
  readonly actorId: string | null;
  /** ISO 8601. */
  readonly at: string;
  readonly ifVersion?: number;
};

/**
 * Applies what `decide` finds right for the claim as it stands, on its desk. Answers the claim afterwards.
 * @throws Refusal `claim-not-found`, `changed-meanwhile` (412) when `ifVersion` is stale, or what `decide` refuses.
 */
export async function changeClaim(
  tx: Tx,
  change: Change,
  decide: (claim: Claim, desk: Desk) => ClaimEvent[] | Promise<ClaimEvent[]>,
): Promise<Claim> {
  const { actorId, at, ifVersion } = change;
  const found = await claimForUpdate(tx, change);
  if (!found) throw notThere(change);
  const { claim, desk } = found;
  if (ifVersion !== undefined && ifVersion !== claim.version) throw stale('claim', claim.version);
  const events = await decide(claim, desk);
  if (events.length === 0) return claim;
  const { after, entries } = happen(claim.id, claim, events, actorId, at);
  await append(tx, entries);
  await saveClaim(tx, claim, after);
  return after;
}

function notThere(address: ClaimAddress): Refusal {
  if ('claimId' in address) return notFound('claim', address.claimId);
  if ('reviewId' in address) return notFound('review', address.reviewId);
  return notFound('verdict', address.verdictId);
}

export function stale(what: string, version: number): Refusal {
  return new Refusal(
    'changed-meanwhile',
    `This ${what} was changed by somebody else; it is now at version ${version}. Nothing was overwritten. Read it again.`,
    'stale',
  );
}

/** Folds `events` onto `before` and makes their entries. Time never runs backward in a claim's history. */
export function happen(
  claimId: string,
  before: Claim | undefined,
  events: readonly ClaimEvent[],
  actorId: string | null,
  at: string,
): { after: Claim; entries: NewEvent[] } {
  const time = before && before.updatedAt > at ? before.updatedAt : at;
  let claim = before;
  const entries = events.map((event): NewEvent => {
    const occurred: Occurred<ClaimEvent> = { event, at: time, actorId };
    claim = evolveClaim(claimId, claim, occurred);
    const { type, ...body } = event;
    return {
      id: newId(),
      subjectType: 'claim',
      subjectId: claimId,
      subjectVersion: claim.version,
      type,
      at: time,
      actorId,
      body,
    };
  });
  if (!claim) throw new Error(`nothing happened to claim ${claimId}`);
  return { after: claim, entries };
}

/** Writes what differs between the two states; states are never mutated, so what is the same object is unchanged. */
export async function saveClaim(tx: Tx, before: Claim, after: Claim): Promise<void> {
  const { id } = after;
  await updateRow(tx, ClaimRow, fromClaim(after));
  if (after.review && after.review !== before.review) await upsertRow(tx, ReviewRow, fromReview(id, after.review));
  for (const [ordinal, verdict] of after.verdicts.entries()) {
    if (verdict !== before.verdicts[ordinal]) await upsertRow(tx, VerdictRow, fromVerdict(id, ordinal, verdict));
  }
  if (after.followUp && after.followUp !== before.followUp) {
    await upsertRow(tx, FollowUpRow, fromFollowUp(id, after.followUp));
  }
}
