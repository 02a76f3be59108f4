/** What the charts of the overview are drawn from. */

export class WaitingByAgeRowView {
  readonly desk: string;
  readonly name: string;
  /** Of each step, the youngest first: one more than there are `steps`. */
  readonly counts: number[];
  readonly total: number;
  readonly overLimit: number;
}

export class WaitingByAgeView {
  /** Minutes at which one step ends and the next begins; the last is the shortest limit of the desks shown. */
  readonly steps: number[];
  readonly rows: WaitingByAgeRowView[];
}

export class DecisionsOfDayView {
  readonly day: string;
  readonly approved: number;
  readonly returned: number;
}

export class DecisionsByDayView {
  /** Every day of the period. */
  readonly rows: DecisionsOfDayView[];
}

export class OutcomeCountView {
  readonly outcome: string;
  readonly count: number;
}

export class OutcomesView {
  readonly total: number;
  readonly rows: OutcomeCountView[];
}

export class TimeOfWeekView {
  /** Its Monday. */
  readonly week: string;
  /** Seconds. */
  readonly p50: number;
  readonly p90: number;
  readonly cases: number;
}

export class TimeByWeekView {
  /** Weeks with a case. */
  readonly rows: TimeOfWeekView[];
}

export class AgreementRatingView {
  readonly value: string;
  readonly name: string;
  readonly place?: number;
}

export class AgreementCellView {
  /** Rating of the first proposal. */
  readonly first: string;
  /** Rating that was approved. */
  readonly final: string;
  readonly count: number;
}

export class AgreementView {
  /** Absent when nothing was approved. */
  readonly scale?: string;
  readonly ratings: AgreementRatingView[];
  readonly rows: AgreementCellView[];
  readonly total: number;
  readonly agreed: number;
  /** Cohen's kappa with linear weights, over the ratings that have a place on the scale; absent where it says nothing. */
  readonly kappa?: number;
  /** Cases that kappa is over. */
  readonly placed: number;
}

export class CorrectionsOfWeekView {
  /** Its Monday. */
  readonly week: string;
  readonly correction: number;
  readonly update: number;
  readonly retraction: number;
}

export class CorrectionsView {
  readonly total: number;
  /** Verdicts published in the period. */
  readonly published: number;
  /** Every week that the period touches. */
  readonly rows: CorrectionsOfWeekView[];
}

export class OverviewChartsView {
  readonly waitingByAge: WaitingByAgeView;
  readonly decisionsByDay: DecisionsByDayView;
  readonly outcomes: OutcomesView;
  readonly timeByWeek: TimeByWeekView;
  readonly agreement: AgreementView;
  readonly corrections: CorrectionsView;
}
