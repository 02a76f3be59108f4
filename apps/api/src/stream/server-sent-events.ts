/** Writes Server-Sent Events, as the HTML standard has them. */

/** A line that says nothing: it keeps proxies from closing a quiet connection, and finds out that a client is gone. */
export const HEARTBEAT = ':\n\n';

/** Tells browsers how many milliseconds to wait before they connect again. */
export function retryAfter(ms: number): string {
  return `retry: ${ms}\n\n`;
}

/** One event; with `id`, what the browser names in Last-Event-ID when it resumes. JSON has no line breaks of its own. */
export function serverSentEvent(event: string, data: object, id?: number): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
