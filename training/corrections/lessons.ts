/** What editors' decisions say about a claim, and what they do not: marking a claim says nothing of its kind. */
import type { ExampleClaim, Kind } from '#domain';

/** True: it was worth an editor's time; false: there is nothing to check in it. Undefined: the decisions do not say. */
export function worthLesson({ decisions, reason }: ExampleClaim): boolean | undefined {
  // A duplicate was worth checking once, and what is out of scope may be worth another newsroom's time.
  if (reason !== undefined) return reason === 'not-checkable' || reason === 'opinion' ? false : undefined;
  return (
    decisions.some((decision) => decision === 'added' || decision === 'queued' || decision === 'kept') || undefined
  );
}

/** The kind that an editor chose, or let stand under a verdict. */
export function kindLesson({ decisions, kind }: ExampleClaim): Kind | undefined {
  if (decisions.includes('dismissed')) return undefined;
  if (decisions.includes('kind-changed') || decisions.includes('kept')) return kind;
  // A claim that is marked without a word on its kind is an assertion.
  return decisions.includes('added') && kind !== 'assertion' ? kind : undefined;
}

/** Whether a claim is a plan, where an editor decided on that. Undefined: nobody said that it is one, or is none. */
export function planLesson(claim: ExampleClaim): boolean | undefined {
  const { decisions, plan, before } = claim;
  if (decisions.includes('dismissed')) return undefined;
  if (kindLesson(claim) === 'plan' || (decisions.includes('plan-changed') && plan !== undefined)) return true;
  return before?.kind === 'plan' || (before?.plan && plan === undefined) ? false : undefined;
}

/** True where the attribution was chosen by an editor, or stood under a verdict. */
export function isAttributionLesson({ decisions, claimants }: ExampleClaim): boolean {
  if (decisions.includes('dismissed')) return false;
  if (decisions.includes('re-attributed') || decisions.includes('kept')) return true;
  return decisions.includes('added') && claimants.length > 0;
}

/** True where an editor's decision says that a claim stands here: whoever changed something else of it let its place stand. */
export function isStanding({ decisions }: ExampleClaim): boolean {
  return decisions.length > 0 && !decisions.includes('dismissed');
}
