/** What waits for the caller, as numbers. */

export class FollowUpCountsView {
  readonly overdue: number;
  /** Whose last day is today, or which are to be looked at again by now. */
  readonly dueToday: number;
  /** Whose window is open, those of today among them. */
  readonly due: number;
}

export class CountsView {
  /** Claims that the caller could take next. */
  readonly waiting: number;
  /** Verdicts of others that wait for the caller's decision; 0 for whoever may not approve. */
  readonly toApprove: number;
  /** Reviews that the caller holds. */
  readonly mine: number;
  /** Verdicts of the caller that were returned. */
  readonly returned: number;
  readonly followUps: FollowUpCountsView;
}
