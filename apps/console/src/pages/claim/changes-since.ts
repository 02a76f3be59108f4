/** What differs between a claim as it stood and as it stands. */
import type { Change, Field } from './entries.js';
import type { Claim } from './queries.js';

/** Fields in the order in which they are shown; `before` is then, `after` is now, either may be undefined. */
export function changesSince(then: Claim, now: Claim): Change[] {
  const past = factsOf(then);
  const present = factsOf(now);
  return (Object.keys(present) as (keyof typeof present)[])
    .filter((field) => JSON.stringify(past[field]) !== JSON.stringify(present[field]))
    .map((field) => ({ field, before: past[field], after: present[field] }));
}

function factsOf(claim: Claim): Readonly<Partial<Record<Field, unknown>>> {
  const { statement, kind, desk, priority, claimants, state, followUp, plan, currentVerdict } = claim;
  const window = followUp ?? plan;
  return {
    state,
    statement,
    kind,
    desk,
    priority,
    // A claimant that was renamed or merged meanwhile is no change of the claim.
    claimants: claimants.map(({ name, as = name }) => ({ name: as })),
    due: window && { dueFrom: window.dueFrom, dueTo: window.dueTo, lookAgainOn: followUp?.lookAgainOn },
    outcome: followUp && (followUp.outcome ?? 'not-yet-rated'),
    rating: currentVerdict && { scale: currentVerdict.scale, value: currentVerdict.rating },
    summary: currentVerdict?.summary,
    evidence: currentVerdict?.evidence,
  };
}
