/** An editor takes a claim: it is theirs until the lease ends. */
import { Refusal, takeReview as decide, waitsFor, type Actor, type Claim } from '#domain';
import type { Tx } from '#store';
import { changeClaim } from './claim-changes.js';
import { newId } from './ids.js';

export interface TakeReview {
  readonly claimId: string;
  readonly actor: Actor;
}

export function takeReview(tx: Tx, { claimId, actor }: TakeReview, at: string): Promise<Claim> {
  return changeClaim(tx, { claimId, actorId: actor.id, at }, (claim, desk) => decide(claim, desk, actor, at, newId()));
}

export interface TakeOffered extends TakeReview {
  /** The desk whose queue offered it. */
  readonly desk?: string;
}

/**
 * Takes a claim that was offered, if it still waits for this editor.
 * @throws Refusal `claim-does-not-wait` for a ghost, or `claim-waits-for-others`.
 */
export function takeOffered(tx: Tx, { claimId, actor, desk: offeredBy }: TakeOffered, at: string): Promise<Claim> {
  return changeClaim(tx, { claimId, actorId: actor.id, at }, (claim, desk) => {
    if (claim.state !== 'queued' && claim.state !== 'returned') {
      throw new Refusal('claim-does-not-wait', `The claim is ${claim.state}.`);
    }
    if (offeredBy !== undefined && claim.desk !== offeredBy) {
      throw new Refusal('claim-does-not-wait', `The claim has moved to the desk "${claim.desk}".`);
    }
    if (!waitsFor(claim, actor)) throw new Refusal('claim-waits-for-others', 'You skipped this claim.');
    return decide(claim, desk, actor, at, newId());
  });
}
