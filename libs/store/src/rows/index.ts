/** Every row of the store. */
export * from './api-key.row.js';
export * from './article-revision.row.js';
export * from './article.row.js';
export * from './claim.row.js';
export * from './claimant.row.js';
export * from './desk.row.js';
export * from './draft.row.js';
export * from './event.row.js';
export * from './follow-up.row.js';
export * from './idempotency-key.row.js';
export * from './log.row.js';
export * from './person.row.js';
export * from './rating-scale.row.js';
export * from './reader-cursor.row.js';
export * from './review.row.js';
export * from './unsequenced.row.js';
export * from './verdict.row.js';
