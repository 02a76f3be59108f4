/** The store: rows, the connection, transactions, migrations. */
export * from './rows/index.js';
export * from './data-source.js';
export * from './migrate.js';
export * from './perform.js';
export * from './prepared.js';
export * from './write-row.js';
export * from './write-terms.js';
export * from './claim-record.js';
export * from './article-record.js';
export * from './claimant-record.js';
