/** What tests share: databases, waiting, and things to begin with. */
export * from './database.js';
export * from './eventually.js';
export * from './factories.js';
export * from './random.js';
