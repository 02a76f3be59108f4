/** The one clock of the API. */

let latest = 0;

/** The time as ISO 8601 in UTC. Never earlier than what it said before, also when the system's clock is set back. */
export function now(): string {
  latest = Math.max(latest, Date.now());
  return new Date(latest).toISOString();
}
