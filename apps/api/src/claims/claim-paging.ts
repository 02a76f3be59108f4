/** Where a page of claims ended, for each order that they can be listed in. */
import type { Claim } from '#domain';
import { sortKeyOf, type ClaimSort, type ClaimSortKey } from '#store/queries';
import { decodeCursor, isFraction, isTime, isUuid, isWhole } from '../http/index.js';

const CHECKS: Record<ClaimSortKey, (value: unknown) => value is string | number> = {
  createdAt: isTime,
  queuedAt: isTime,
  checkworthiness: isFraction,
  priority: isWhole,
};

/** The sort stands in the cursor: one from a list in another order is refused. */
export function claimPosition(claim: Claim, sort: ClaimSort): [string, string | number, string] {
  return [sort, claim[sortKeyOf(sort)] ?? '', claim.id];
}

/** @throws Problem 400 `cursor-is-not-valid`. */
export function claimAfter(cursor: string | undefined, sort: ClaimSort): [string | number, string] | undefined {
  const isSort = (value: unknown): value is string => value === sort;
  const position = decodeCursor<[string, string | number, string]>(cursor, [isSort, CHECKS[sortKeyOf(sort)], isUuid]);
  return position && [position[1], position[2]];
}
