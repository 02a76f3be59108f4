/** Follow-ups with the claims whose plans they track. */
import { In, type EntityManager } from 'typeorm';
import type { FollowUp, FollowUpStateName } from '#domain';
import { toFollowUp } from '../claim-record.js';
import { ClaimRow } from '../rows/claim.row.js';
import { FollowUpRow } from '../rows/follow-up.row.js';

export type TrackedClaim = Pick<ClaimRow, 'id' | 'statement' | 'claimants' | 'desk' | 'state'>;

export interface TrackedPlan {
  readonly followUp: FollowUp;
  readonly claim: TrackedClaim;
}

export interface FollowUpFilter {
  readonly states?: readonly FollowUpStateName[] | undefined;
  readonly desk?: string | undefined;
  /** `YYYY-MM-DD`: whose window opens, or which are to be looked at again, before this day. */
  readonly dueBefore?: string | undefined;
  /** Day and id of the last one of the page before. */
  readonly after?: readonly [day: string, id: string] | undefined;
  readonly limit: number;
}

/** What brings a follow-up back: the first day of its window, or the day to look again. */
const DAY = 'coalesce(followUp.dueFrom, followUp.lookAgainOn)';

/** The day that listFollowUps sorts by, then the id. */
export function followUpDay({ dueFrom, lookAgainOn }: FollowUp): string {
  return dueFrom ?? lookAgainOn ?? '';
}

/** Soonest first. Plans of dismissed claims are nobody's to follow up and are left out. */
export async function listFollowUps(
  manager: EntityManager,
  { states, desk, dueBefore, after, limit }: FollowUpFilter,
): Promise<TrackedPlan[]> {
  const found = manager
    .createQueryBuilder(FollowUpRow, 'followUp')
    .innerJoin(ClaimRow, 'claim', 'claim.id = followUp.claimId')
    .where(`claim.state <> 'dismissed'`)
    .orderBy(DAY)
    .addOrderBy('followUp.id')
    .limit(limit);
  if (states) found.andWhere('followUp.state = any(:states)', { states });
  if (desk !== undefined) found.andWhere('claim.desk = :desk', { desk });
  if (dueBefore !== undefined) found.andWhere(`${DAY} < :dueBefore`, { dueBefore });
  if (after) found.andWhere(`(${DAY}, followUp.id) > (:day::date, :id::uuid)`, { day: after[0], id: after[1] });
  return withClaims(manager, await found.getMany());
}

/** Null when there is no such follow-up. */
export async function followUpById(manager: EntityManager, id: string): Promise<TrackedPlan | null> {
  const row = await manager.findOneBy(FollowUpRow, { id });
  const [plan] = row ? await withClaims(manager, [row]) : [];
  return plan ?? null;
}

async function withClaims(manager: EntityManager, rows: readonly FollowUpRow[]): Promise<TrackedPlan[]> {
  if (rows.length === 0) return [];
  const claims = await manager.find(ClaimRow, {
    where: { id: In(rows.map(({ claimId }) => claimId)) },
    select: { id: true, statement: true, claimants: true, desk: true, state: true },
  });
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return rows.flatMap((row) => {
    const claim = byId.get(row.claimId);
    return claim ? [{ followUp: toFollowUp(row), claim }] : [];
  });
}
