/** What one decides about several claims at once: which of them it may be decided for, how it is done and undone. */
import { api, idempotent, orThrow } from '../../api/index.js';
import type { DISMISSAL_REASONS } from '../../ui/vocabulary.js';
import type { Claim } from './rows-query.js';

export type DecisionKind = 'dismiss' | 'move' | 'priority';
export type DismissalReason = (typeof DISMISSAL_REASONS)[number];

export type Decision =
  | { readonly kind: 'dismiss'; readonly reason: DismissalReason }
  | { readonly kind: 'move'; readonly desk: string }
  | { readonly kind: 'priority'; readonly priority: number };

/** Higher is offered first. */
export const PRIORITIES = [
  { name: 'breaking', value: 100 },
  { name: 'high', value: 10 },
  { name: 'normal', value: 0 },
  { name: 'low', value: -10 },
] as const;

/** Whether the server would take it, so that no key is offered that is then refused. */
export function mayDecide(kind: DecisionKind, claim: Claim): boolean {
  if (kind === 'dismiss') return claim.allowed.includes('dismissal');
  return claim.allowed.includes('edit') && (kind === 'priority' || claim.state !== 'in-review');
}

/** @throws ProblemError, NoAnswerError */
export function carryOut(decision: Decision, claim: Claim): Promise<Claim> {
  if (decision.kind !== 'dismiss') return edit(claim, toChange(decision));
  const params = { path: { id: claim.id }, header: idempotent() };
  return orThrow(api.POST('/v1/claims/{id}/dismissal', { params, body: { reason: decision.reason } }));
}

/** `before` is the claim as it was, `after` as the decision left it; `reason` stands in the history. */
export function takeBack(decision: Decision, before: Claim, after: Claim, reason: string): Promise<Claim> {
  if (decision.kind === 'move') return edit(after, { desk: before.desk });
  if (decision.kind === 'priority') return edit(after, { priority: before.priority });
  const params = { path: { id: after.id }, header: idempotent() };
  return orThrow(api.POST('/v1/claims/{id}/reopening', { params, body: { reason } }));
}

function toChange(decision: Exclude<Decision, { kind: 'dismiss' }>): { desk: string } | { priority: number } {
  return decision.kind === 'move' ? { desk: decision.desk } : { priority: decision.priority };
}

function edit({ id, version }: Claim, body: { desk: string } | { priority: number }): Promise<Claim> {
  const params = { path: { id }, header: { 'If-Match': `"${version}"` } };
  return orThrow(api.PATCH('/v1/claims/{id}', { params, body }));
}
