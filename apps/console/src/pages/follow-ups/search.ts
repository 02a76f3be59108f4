/** What the page reads from its address; what it does not know, or is malformed, is left out. */

export const FOLLOW_UP_STATES = ['scheduled', 'due', 'overdue', 'closed'] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

export interface FollowUpsSearch {
  /** Left out: the agenda. */
  readonly view?: 'month';
  readonly state?: FollowUpState;
  /** Slug. */
  readonly desk?: string;
  /** The follow-up in view. */
  readonly plan?: string;
  /** Of the month view: `2026-11`. */
  readonly month?: string;
}

export function parseFollowUpsSearch(raw: Record<string, unknown>): FollowUpsSearch {
  const fits = (name: string, pattern: RegExp): string | undefined => {
    const value = raw[name];
    return typeof value === 'string' && pattern.test(value) ? value : undefined;
  };
  const state = FOLLOW_UP_STATES.find((one) => one === raw.state);
  const desk = fits('desk', /^[a-z0-9-]{1,100}$/);
  const plan = fits('plan', /^[0-9a-f-]{36}$/i);
  const month = fits('month', /^\d{4}-(0[1-9]|1[0-2])$/);
  return {
    ...(raw.view === 'month' && { view: 'month' as const }),
    ...(state && { state }),
    ...(desk && { desk }),
    ...(plan && { plan }),
    ...(month && { month }),
  };
}
