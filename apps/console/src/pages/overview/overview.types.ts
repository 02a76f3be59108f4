/** What `GET /v1/overview` answers. Seconds are whole numbers, days are those of UTC. */

export interface ClaimCase {
  readonly claimId: string;
  readonly statement: string;
  readonly desk: string;
}
export interface WaitingCase extends ClaimCase {
  readonly since: string;
  readonly seconds: number;
  readonly overLimit?: boolean;
}
export interface DecidedCase extends ClaimCase {
  readonly decision?: 'approve' | 'return';
  readonly rating?: string;
  readonly at: string;
  readonly seconds?: number;
}
export interface PlanCase extends ClaimCase {
  readonly followUpId: string;
  readonly state: 'scheduled' | 'due' | 'overdue' | 'closed';
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly outcome?: string;
}

/** Rows are at most a hundred; `more` says how many were left off. */
export interface Rows<T> {
  readonly rows: readonly T[];
  readonly more: number;
}

export interface Figures {
  readonly waiting: Rows<WaitingCase> & { readonly value: number; readonly overLimit: number };
  readonly oldestWait: Rows<WaitingCase> & { readonly seconds?: number; readonly overBySeconds?: number };
  readonly toApprove: Rows<WaitingCase> & { readonly value: number; readonly oldestSeconds?: number };
  /** `before`: in the period of the same length before. */
  readonly decided: Rows<DecidedCase> & { readonly value: number; readonly before: number };
  readonly timeToVerdict: Rows<DecidedCase> & { readonly p50?: number; readonly p90?: number; readonly cases: number };
  readonly published: Rows<DecidedCase> & { readonly value: number; readonly before: number };
  readonly plans: Rows<PlanCase> & {
    readonly overdue: number;
    readonly dueWithin30Days: number;
    readonly closed: number;
    readonly kept: number;
  };
  readonly record: { readonly entries: number };
}

export interface WaitingByAge {
  /** Minutes: where the second, third and fourth step of age begin. */
  readonly steps: readonly [number, number, number];
  readonly rows: readonly {
    readonly desk: string;
    readonly name: string;
    readonly counts: readonly [number, number, number, number];
    readonly total: number;
    readonly overLimit: number;
  }[];
}
export interface DecisionsByDay {
  readonly rows: readonly { readonly day: string; readonly approved: number; readonly returned: number }[];
}
export interface Outcomes {
  readonly rows: readonly { readonly outcome: string; readonly count: number }[];
  readonly total: number;
}
export interface TimeByWeek {
  /** `week`: its Monday. */
  readonly rows: readonly {
    readonly week: string;
    readonly p50?: number;
    readonly p90?: number;
    readonly cases: number;
  }[];
}
export interface Agreement {
  readonly scale?: string;
  readonly ratings: readonly { readonly value: string; readonly name: string; readonly place?: number }[];
  readonly rows: readonly { readonly first: string; readonly final: string; readonly count: number }[];
  readonly total: number;
  readonly agreed: number;
  /** Linearly weighted, over the ratings that have a place. */
  readonly kappa?: number;
  /** Cases that kappa is over. */
  readonly placed?: number;
}
export interface Corrections {
  readonly rows: readonly {
    readonly week: string;
    readonly correction: number;
    readonly update: number;
    readonly retraction: number;
  }[];
  readonly total: number;
  readonly published: number;
}

export interface Overview {
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly desk?: string;
  readonly figures: Figures;
  readonly charts: {
    readonly waitingByAge: WaitingByAge;
    readonly decisionsByDay: DecisionsByDay;
    readonly outcomes: Outcomes;
    readonly timeByWeek: TimeByWeek;
    readonly agreement: Agreement;
    readonly corrections: Corrections;
  };
}
