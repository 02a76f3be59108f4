/** Questions to the store, one function a question. */
export * from './claim-by-id.js';
export * from './desk-by-slug.js';
export * from './scale-by-version.js';
export * from './article-by-id.js';
export * from './article-by-identity.js';
export * from './person-by-key.js';
export * from './person-names.js';
export * from './pending-migrations.js';
export * from './keys-in-force.js';
export * from './list-people.js';
