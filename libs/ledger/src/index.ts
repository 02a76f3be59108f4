/** The ledger: append, sequence, read from a position, verify. */
export * from './event.js';
export * from './append.js';
export * from './sequence.js';
export * from './read.js';
export * from './read-subjects.js';
export * from './reader.js';
export * from './wake.js';
export * from './verify.js';
