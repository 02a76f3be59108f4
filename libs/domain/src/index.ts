/** The domain: its words and its rules, as pure functions. */
export * from './vocabulary.js';
export * from './refusal.js';
export * from './extraction.js';
export * from './claim/anchor.js';
export * from './claim/content.js';
