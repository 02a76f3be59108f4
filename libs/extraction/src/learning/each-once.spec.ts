/** Features without repetitions, by either way. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { distinct, eachOnce } from './each-once.js';

const features = fc.array(fc.oneof(fc.integer(), fc.integer({ min: -3, max: 3 })), { maxLength: 9000 });

describe('distinct', () => {
  it('keeps those that eachOnce keeps, and leaves alone what lies behind', () => {
    fc.assert(
      fc.property(features, fc.nat(20), (some, behind) => {
        const list = Int32Array.of(...some, ...Array.from({ length: behind }, (_, i) => i));
        const kept = distinct(list, some.length);
        expect(list.slice(0, kept).sort()).toEqual(eachOnce(some));
        expect([...list.subarray(some.length)]).toEqual(Array.from({ length: behind }, (_, i) => i));
      }),
      { numRuns: 50 },
    );
  });
});
