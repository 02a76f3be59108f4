/** The claim that a verdict speaks of. */
import type { EntityManager } from 'typeorm';
import type { Claim } from '#domain';
import { VerdictRow } from '../rows/verdict.row.js';
import { claimById } from './claim-by-id.js';

/** Null when there is no such verdict. */
export async function claimOfVerdict(manager: EntityManager, verdictId: string): Promise<Claim | null> {
  const row = await manager.findOne(VerdictRow, { where: { id: verdictId }, select: { id: true, claimId: true } });
  return row && claimById(manager, row.claimId);
}
