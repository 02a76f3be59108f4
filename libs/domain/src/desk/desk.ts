/** A desk: the group of editors that claims are routed to, and its settings. */
import type { DeskMode } from '../vocabulary.js';

export interface Desk {
  /** Lower-case letters, digits and single hyphens. */
  readonly slug: string;
  readonly name: string;
  readonly mode: DeskMode;
  /** Claims below it stay `extracted` until an editor queues them; 0 to 1. */
  readonly minCheckworthiness: number;
  readonly leaseMinutes: number;
  /** A claim that has waited longer counts as a breach. */
  readonly escalateAfterMinutes: number;
}

export const DESK_SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What a desk is before anybody set anything. */
export const DESK_DEFAULTS = {
  mode: 'four-eyes',
  minCheckworthiness: 0.5,
  leaseMinutes: 15,
  escalateAfterMinutes: 240,
} as const satisfies Partial<Desk>;

/** The desk that exists from the first start and takes what names no other. */
export const GENERAL_DESK: Desk = { slug: 'general', name: 'General', ...DESK_DEFAULTS };

/** When a lease that is taken or renewed at `at` ends; both ISO 8601. */
export function leaseEnd(desk: Pick<Desk, 'leaseMinutes'>, at: string): string {
  return new Date(Date.parse(at) + desk.leaseMinutes * 60_000).toISOString();
}
