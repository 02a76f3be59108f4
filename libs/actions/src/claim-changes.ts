/** The way every change of a claim takes: lock, decide, append, evolve, save. No path changes a claim without an event. */
import { evolveClaim, Refusal, type Claim, type ClaimEvent, type Occurred } from '#domain';
import { append, type NewEvent } from '#ledger';
import { ClaimRow, FollowUpRow, fromClaim, fromFollowUp, fromReview, fromVerdict, ReviewRow, VerdictRow, type Tx } from '#store';
import { claimForUpdate } from '#store/queries';
import { newId } from './ids.js';
import { notFound } from './not-found.js';

/** Who changes a claim, and when. `ifVersion`: the version they saw, when the change must not overwrite another's. */
export interface Change {
  readonly claimId: string;
  readonly actorId: string | null;
  /** ISO 8601. */
  readonly at: string;
  readonly ifVersion?: number;
}

/**
 * Applies what `decide` finds right for the claim as it stands. Answers the claim afterwards.
 * @throws Refusal `claim-not-found`, `changed-meanwhile` (412) when `ifVersion` is stale, or what `decide` refuses.
 */
export async function changeClaim(
  tx: Tx,
  { claimId, actorId, at, ifVersion }: Change,
  decide: (claim: Claim) => ClaimEvent[] | Promise<ClaimEvent[]>,
): Promise<Claim> {
  const claim = await claimForUpdate(tx, claimId);
  if (!claim) throw notFound('claim', claimId);
  if (ifVersion !== undefined && ifVersion !== claim.version) throw stale('claim', claim.version);
  const events = await decide(claim);
  if (events.length === 0) return claim;
  const { after, entries } = happen(claimId, claim, events, actorId, at);
  await append(tx, entries);
  await saveClaim(tx, claim, after);
  return after;
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
  const { id, ...columns } = fromClaim(after);
  await tx.createQueryBuilder().update(ClaimRow).set(columns).where('id = :id', { id }).execute();
  if (after.review && after.review !== before.review) {
    await tx.upsert(ReviewRow, fromReview(id, after.review), ['id']);
  }
  const verdicts = after.verdicts.flatMap((verdict, ordinal) =>
    verdict === before.verdicts[ordinal] ? [] : [fromVerdict(id, ordinal, verdict)],
  );
  if (verdicts.length > 0) await tx.upsert(VerdictRow, verdicts, ['id']);
  if (after.followUp && after.followUp !== before.followUp) {
    await tx.upsert(FollowUpRow, fromFollowUp(id, after.followUp), ['id']);
  }
}
