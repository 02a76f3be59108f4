/** A claim exactly as the record stood at a time: its events up to then, folded. */
import type { EntityManager } from 'typeorm';
import { foldClaim, type Claim, type ClaimEvent, type Occurred } from '#domain';
import { readSubject, type ChainedEvent } from '#ledger';
import { Problem } from '../http/index.js';

/** `asOf`: ISO 8601; what happened at that very time is included. */
export async function claimAsOf(manager: EntityManager, id: string, asOf: string): Promise<Claim> {
  const history = await readSubject(manager, id, { until: asOf });
  const claim = foldClaim(id, history.map(toOccurred));
  if (claim) return claim;
  throw new Problem(404, 'claim-did-not-exist-then', `The claim ${id} came into the record after ${asOf}.`);
}

function toOccurred({ type, body, at, actorId }: ChainedEvent): Occurred<ClaimEvent> {
  return { event: { type, ...body } as ClaimEvent, at, actorId };
}

/** @throws Problem 404 `claim-not-found`. */
export function found(claim: Claim | null, id: string): Claim {
  if (claim) return claim;
  throw new Problem(404, 'claim-not-found', `There is no claim ${id}.`);
}
