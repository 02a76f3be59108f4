/** Which claims say the same, how surely, and what they differ in. */
export { differences, DIFFERENCE_KINDS, type Difference, type DifferenceKind, type Passage } from './differences.js';
export { readStatement, type Reading } from './reading.js';
export { featuresOf, similarity, weighBy, type Features, type Weigh } from './similarity.js';
