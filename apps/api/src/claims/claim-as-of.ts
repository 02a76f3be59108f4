/** A claim exactly as the record stood at a time: its events up to then, folded. */
import type { EntityManager } from 'typeorm';
import { foldClaim, type Claim, type ClaimEvent, type Occurred } from '#domain';
import { readSubject, type ChainedEvent } from '#ledger';
import { Problem } from '../http/index.js';

export interface Then {
  /** ISO 8601; what happened at that very time is included. */
  readonly asOf?: string | undefined;
  /** Number of the last event that counts. */
  readonly asOfVersion?: number | undefined;
}

/** @throws Problem 404 `claim-did-not-exist-then`, `claim-has-fewer-entries`. */
export async function claimAsOf(manager: EntityManager, id: string, { asOf, asOfVersion }: Then): Promise<Claim> {
  const history = await readSubject(manager, id, {
    ...(asOf !== undefined && { until: asOf }),
    ...(asOfVersion !== undefined && { limit: asOfVersion }),
  });
  if (asOf === undefined && asOfVersion !== undefined && history.length < asOfVersion) {
    throw new Problem(404, 'claim-has-fewer-entries', `The claim ${id} has ${history.length} entries so far.`);
  }
  const claim = foldClaim(id, history.map(toOccurred));
  if (claim) return claim;
  throw new Problem(404, 'claim-did-not-exist-then', `The claim ${id} came into the record after ${asOf ?? ''}.`);
}

function toOccurred({ type, body, at, actorId }: ChainedEvent): Occurred<ClaimEvent> {
  return { event: { type, ...body } as ClaimEvent, at, actorId };
}

/** @throws Problem 404 `claim-not-found`. */
export function found(claim: Claim | null, id: string): Claim {
  if (claim) return claim;
  throw new Problem(404, 'claim-not-found', `There is no claim ${id}.`);
}
