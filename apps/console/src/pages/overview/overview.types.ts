/** What `GET /v1/overview` answers, in the page's names. Seconds are whole numbers, days are those of UTC. */
import type { Schemas } from '../../api/index.js';

export type Overview = Schemas['OverviewView'];
export type Figures = Schemas['OverviewFiguresView'];
export type WaitingByAge = Schemas['WaitingByAgeView'];
export type DecisionsByDay = Schemas['DecisionsByDayView'];
export type Outcomes = Schemas['OutcomesView'];
export type TimeByWeek = Schemas['TimeByWeekView'];
export type Agreement = Schemas['AgreementView'];
export type Corrections = Schemas['CorrectionsView'];
export type PlanCase = Schemas['PlanRowView'];

/** What all rows of all figures have. */
export interface ClaimCase {
  readonly claimId: string;
  readonly statement: string;
}

export interface WaitingCase extends ClaimCase {
  readonly seconds: number;
  readonly overLimit?: boolean;
}

export interface DecidedCase extends ClaimCase {
  readonly at: string;
  /** From the queue to the verdict. */
  readonly seconds?: number;
}

/** Rows are at most a hundred; `more` says how many were left off. */
export interface Rows<T> {
  readonly rows: readonly T[];
  readonly more: number;
}
