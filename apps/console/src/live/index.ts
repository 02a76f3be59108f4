/** What others do, as it happens. */
export type { LogEntry } from './log-entry.js';
export { onLogEntry, useConnection, type Connection } from './stream.js';
export { useLiveQueries } from './use-live-queries.js';
