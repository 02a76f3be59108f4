/** What others do, as it happens. */
export { onLogEntry, useConnection } from './connection.js';
export type { LogEntry } from './log-entry.js';
export type { Connection } from './stream.js';
export { useLiveQueries } from './use-live-queries.js';
