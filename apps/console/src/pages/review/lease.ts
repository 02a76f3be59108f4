/** How a hold stands: by the clock alone. */

export type Lease =
  | { readonly is: 'held'; readonly secondsLeft: number; /** Share of the whole, 0 to 1. */ readonly share: number }
  /** Three minutes or less. */
  | { readonly is: 'ending'; readonly secondsLeft: number; readonly share: number }
  | { readonly is: 'over' };

export const ENDING_SECONDS = 180;
/** Both are said aloud. */
export const ANNOUNCED_SECONDS = [ENDING_SECONDS, 60] as const;
/** Somebody who has done nothing for so long is not kept in their hold. */
export const IDLE_AFTER_MS = 120_000;

export function leaseAt(expiresAt: string, leaseMinutes: number, now: number): Lease {
  const secondsLeft = Math.ceil((Date.parse(expiresAt) - now) / 1000);
  if (secondsLeft <= 0) return { is: 'over' };
  const share = Math.min(1, secondsLeft / (leaseMinutes * 60));
  return { is: secondsLeft <= ENDING_SECONDS ? 'ending' : 'held', secondsLeft, share };
}

/** "17:42" */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Whether to renew now: somebody is at work, and the hold is no longer fresh. */
export function isToRenew(sinceInputMs: number, sinceRenewalMs: number, leaseMinutes: number): boolean {
  return sinceInputMs < IDLE_AFTER_MS && sinceRenewalMs >= Math.min(60_000, (leaseMinutes * 60_000) / 4);
}
