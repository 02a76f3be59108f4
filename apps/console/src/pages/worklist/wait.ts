/** How long a claim has waited, or has been held, and whether that is too long. */
import type { Schemas } from '../../api/index.js';

type Claim = Pick<
  Schemas['ClaimView'],
  'state' | 'queuedAt' | 'holder' | 'proposedVerdict' | 'verdicts' | 'returnedTo' | 'updatedAt'
>;

export interface Wait {
  /** Whether somebody has it in hand; its time is then that of the hold. */
  readonly isHeld: boolean;
  readonly seconds: number;
  /** How far it is past the desk's limit; absent when it is not. */
  readonly overSeconds?: number;
}

/** Undefined for what neither waits nor is in hand. `now` in ms; `escalateAfterMinutes` of the claim's desk. */
export function waitOf(claim: Claim, escalateAfterMinutes: number | undefined, now: number): Wait | undefined {
  const since = waitsSince(claim);
  if (since === undefined) return undefined;
  const seconds = Math.max(0, Math.floor((now - Date.parse(since)) / 1000));
  const over = escalateAfterMinutes === undefined ? 0 : seconds - escalateAfterMinutes * 60;
  const isLate = claim.state === 'queued' && over > 0;
  return { isHeld: claim.state === 'in-review', seconds, ...(isLate && { overSeconds: over }) };
}

function waitsSince({ state, queuedAt, holder, proposedVerdict, verdicts, updatedAt }: Claim): string | undefined {
  switch (state) {
    case 'queued':
      return queuedAt ?? updatedAt;
    case 'in-review':
      return holder?.since;
    case 'awaiting-approval':
      return proposedVerdict?.proposedAt;
    case 'returned':
      return verdicts.findLast((verdict) => verdict.state === 'returned')?.decidedAt;
    case 'extracted':
    case 'resolved':
    case 'dismissed':
      return undefined;
  }
}
