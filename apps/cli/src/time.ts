/** Times as people give them on the command line. */

const TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** A day, or a time with its zone, as ISO 8601 in UTC; undefined when it is neither. A day begins at midnight UTC. */
export function parseTime(text: string): string | undefined {
  if (!TIME.test(text) || Number.isNaN(Date.parse(text))) return undefined;
  const day = text.slice(0, 10);
  // "2017-02-30" would silently become the second of March.
  if (new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day) return undefined;
  return new Date(text).toISOString();
}
