/** The verdict that was returned and that this one was proposed in place of. */
import { useQuery } from '@tanstack/react-query';
import { type Claim, verdictQuery } from '../review/queries.js';
import type { VerdictOfClaim } from './verdict-body.js';

export function useReturnedBefore(verdict: VerdictOfClaim, claim: Claim): VerdictOfClaim | undefined {
  const at = claim.verdicts.findIndex(({ id }) => id === verdict.id);
  const before = claim.verdicts.slice(0, Math.max(0, at)).findLast(({ state }) => state !== 'withdrawn');
  const id = before?.state === 'returned' ? before.id : undefined;
  const { data } = useQuery({ ...verdictQuery(id ?? ''), enabled: id !== undefined });
  return id === undefined ? undefined : data;
}
