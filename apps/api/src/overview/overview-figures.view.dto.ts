/** The figures of the overview, each with the rows behind it. */
import type { FollowUpStateName } from '#domain';

/** What a figure's rows have in common: `rows` are at most 100. */
class Figure {
  /** Rows that were left off. */
  readonly more: number;
}

class OverviewClaim {
  readonly claimId: string;
  readonly statement: string;
  readonly desk: string;
}

export class WaitingRowView extends OverviewClaim {
  readonly since: string;
  readonly seconds: number;
  /** Longer than its desk allows. */
  readonly overLimit: boolean;
}

export class WaitingFigureView extends Figure {
  /** Claims that wait for an editor now. */
  readonly value: number;
  readonly overLimit: number;
  /** Longest first. */
  readonly rows: WaitingRowView[];
}

export class OldestWaitFigureView extends Figure {
  /** Absent when nothing waits. */
  readonly seconds?: number;
  readonly since?: string;
  /** By how much it is over its desk's limit; absent when it is not. */
  readonly overBySeconds?: number;
  /** Those over their limit. */
  readonly rows: WaitingRowView[];
}

export class ToApproveRowView extends OverviewClaim {
  readonly verdictId: string;
  readonly since: string;
  readonly seconds: number;
}

export class ToApproveFigureView extends Figure {
  /** Verdicts that wait for a decision now. */
  readonly value: number;
  readonly oldestSeconds?: number;
  readonly rows: ToApproveRowView[];
}

export class DecidedRowView extends OverviewClaim {
  readonly verdictId: string;
  readonly decision: 'approve' | 'return';
  readonly scale: string;
  readonly rating: string;
  readonly at: string;
}

export class DecidedFigureView extends Figure {
  /** Verdicts approved or returned in the period. */
  readonly value: number;
  /** In the period of the same length before. */
  readonly before: number;
  /** Newest first. */
  readonly rows: DecidedRowView[];
}

export class TimeToVerdictRowView extends OverviewClaim {
  readonly verdictId: string;
  readonly at: string;
  readonly seconds: number;
}

export class TimeToVerdictFigureView extends Figure {
  /** Verdicts approved in the period. */
  readonly cases: number;
  /** Seconds from a claim's coming to its desk, within which half of them were approved; absent without a case. */
  readonly p50?: number;
  readonly p90?: number;
  /** The half, in the period before. */
  readonly before?: number;
  /** Slowest first. */
  readonly rows: TimeToVerdictRowView[];
}

export class PublishedRowView extends OverviewClaim {
  readonly verdictId: string;
  readonly slug: string;
  readonly scale: string;
  readonly rating: string;
  readonly at: string;
}

export class PublishedFigureView extends Figure {
  readonly value: number;
  readonly before: number;
  readonly rows: PublishedRowView[];
}

export class PlanRowView extends OverviewClaim {
  readonly followUpId: string;
  readonly state: FollowUpStateName;
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly lookAgainOn?: string;
  readonly outcome?: string;
}

export class PlansFigureView extends Figure {
  readonly overdue: number;
  /** Due now or within 30 days, or to be looked at again by then. */
  readonly dueWithin30Days: number;
  /** Closed in the period, and of these the kept ones. */
  readonly closed: number;
  readonly kept: number;
  /** The overdue ones, those due, those closed. */
  readonly rows: PlanRowView[];
}

export class RecordFigureView {
  /** Entries of the log. */
  readonly entries: number;
}

export class OverviewFiguresView {
  readonly waiting: WaitingFigureView;
  readonly oldestWait: OldestWaitFigureView;
  readonly toApprove: ToApproveFigureView;
  readonly decided: DecidedFigureView;
  readonly timeToVerdict: TimeToVerdictFigureView;
  readonly published: PublishedFigureView;
  readonly plans: PlansFigureView;
  readonly record: RecordFigureView;
}
