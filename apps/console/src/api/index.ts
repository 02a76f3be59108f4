/** Calls, cached answers and problems of the API. */
export { api, idempotent, orThrow, request, whenSignedOut, withETag } from './client.js';
export { queryKeys } from './keys.js';
export { newKey } from './new-key.js';
export { NoAnswerError, ProblemError, isPassing, isSignedOut, type Fault } from './problem.js';
export {
  countsQuery,
  desksQuery,
  meQuery,
  peopleQuery,
  scaleQuery,
  scalesQuery,
  type Counts,
  type Me,
  type Person,
  type Role,
  type Schemas,
} from './queries.js';
export { createQueryClient } from './query-client.js';
