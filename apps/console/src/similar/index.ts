/** Claims that say the same as the one in view. What draws them is loaded with the first that shows them. */
import { lazy } from 'react';

export const SimilarClaims = lazy(() => import('./similar-claims.js').then((m) => ({ default: m.SimilarClaims })));
export type { SimilarClaimsProps } from './similar-claims.js';
export { useSimilar } from './use-similar.js';
