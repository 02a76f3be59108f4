/** Colour, icon and word of each state and rating: one table, so that all pages say the same. */
import type { MessageId } from '../i18n/index.js';
import type { IconName } from './icon.js';

/** How something is shown: `tone` is a class of styles/tones.css, which sets its colours. */
export interface Look {
  readonly tone: string;
  readonly icon: IconName;
}

export const CLAIM_STATES = [
  'extracted',
  'queued',
  'in-review',
  'awaiting-approval',
  'returned',
  'resolved',
  'dismissed',
] as const;
export type ClaimStateName = (typeof CLAIM_STATES)[number];

export const KINDS = [
  'quantity',
  'causation',
  'rule',
  'plan',
  'prediction',
  'assertion',
  'experience',
  'opinion',
] as const;
export type Kind = (typeof KINDS)[number];

export type Stance = 'supports' | 'refutes' | 'context';
export type FollowUpStateName = 'scheduled' | 'due' | 'overdue' | 'closed';
export const DISMISSAL_REASONS = ['not-checkable', 'duplicate', 'opinion', 'out-of-scope'] as const;

/** `reopened` is shown for a queued claim of a later round. */
export function lookOfState(state: ClaimStateName | 'reopened'): Look & { readonly word: MessageId } {
  return { tone: `is-${state}`, icon: state, word: `words.state.${state}` };
}

export function lookOfStance(stance: Stance): Look & { readonly word: MessageId } {
  return { tone: `is-${stance}`, icon: stance, word: `words.stance.${stance}` };
}

export function lookOfFollowUp(state: FollowUpStateName): Look & { readonly word: MessageId } {
  return { tone: `is-${state}`, icon: state === 'closed' ? 'resolved' : state, word: `words.follow-up.${state}` };
}

const BUILT_IN: Readonly<Record<string, IconName>> = {
  true: 'true',
  'mostly-true': 'mostly-true',
  'half-true': 'half-true',
  'mostly-false': 'mostly-false',
  false: 'false',
  unverifiable: 'unverifiable',
  kept: 'kept',
  'partly-kept': 'partly-kept',
  broken: 'broken',
  stalled: 'stalled',
  'in-progress': 'in-progress',
  'not-yet-rated': 'not-yet-rated',
};
const TRUTH = ['false', 'mostly-false', 'half-true', 'mostly-true', 'true'] as const;
const PROMISE = ['broken', 'partly-kept', 'kept'] as const;

/**
 * A rating of the scales that come with Claimdesk by its own look; one of a newsroom's scale by its place on it,
 * 0 (worst) to 1 (best), as the nearest fill and colour; off the scale: dashed.
 */
export function lookOfRating(value: string, place?: number, measures: 'verdict' | 'outcome' = 'verdict'): Look {
  const own = BUILT_IN[value];
  if (own !== undefined) return { tone: `is-${own}`, icon: own };
  const steps = measures === 'verdict' ? TRUTH : PROMISE;
  const off = measures === 'verdict' ? 'unverifiable' : 'not-yet-rated';
  const icon = place === undefined ? off : (steps[Math.round(place * (steps.length - 1))] ?? off);
  return { tone: `is-${icon}`, icon };
}
