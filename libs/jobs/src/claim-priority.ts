/** The order in which a desk's claims are offered, as the one number that BullMQ sorts by. */

/** Editors' priorities beyond this, either way, count as this. */
export const PRIORITY_BOUND = 1_000;

/** Check-worthiness is told apart to a thousandth. */
const STEPS = 1_000;

/**
 * BullMQ's priority of a claim: 1 is offered first, and equal numbers are offered first in, first out.
 * A higher `priority` (an integer, 0 where no editor set one) goes before any check-worthiness;
 * among equals the higher `checkworthiness` (0 to 1) goes first.
 * Stays below 2 003 002, within BullMQ's limit of 2 097 152.
 */
export function offerPriority(priority: number, checkworthiness: number): number {
  const urgency = clamp(Math.round(priority), -PRIORITY_BOUND, PRIORITY_BOUND);
  const worth = clamp(Math.round(checkworthiness * STEPS), 0, STEPS);
  return (PRIORITY_BOUND - urgency) * (STEPS + 1) + (STEPS - worth) + 1;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
