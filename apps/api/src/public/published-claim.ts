/** A claim as it stood when its verdict in force was published: what the public reads does not move while editors work on. */
import type { EntityManager } from 'typeorm';
import { foldClaim, publishedVerdict, type Claim, type ClaimEvent, type Occurred, type Verdict } from '#domain';
import { readSubject, type ChainedEvent } from '#ledger';

const PUBLICATIONS: ReadonlySet<string> = new Set<ClaimEvent['type']>(['VerdictPublished', 'VerdictCorrected']);

export interface PublishedClaim {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** The claim's events up to the publication, and the hash of the last of them. */
  readonly record: { readonly entries: number; readonly lastHash: string };
}

/** Undefined when no verdict of the claim was ever published. */
export async function publishedClaim(manager: EntityManager, claimId: string): Promise<PublishedClaim | undefined> {
  const history = await readSubject(manager, claimId);
  const entries = history.findLastIndex(({ type }) => PUBLICATIONS.has(type)) + 1;
  const claim = foldClaim(claimId, history.slice(0, entries).map(toOccurred));
  const verdict = claim && publishedVerdict(claim.verdicts);
  const lastHash = history[entries - 1]?.hash;
  return claim && verdict && lastHash !== undefined ? { claim, verdict, record: { entries, lastHash } } : undefined;
}

function toOccurred({ type, body, at, actorId }: ChainedEvent): Occurred<ClaimEvent> {
  return { event: { type, ...body } as ClaimEvent, at, actorId };
}
