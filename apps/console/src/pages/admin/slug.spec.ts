/** Short names out of names. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SLUG, slugFrom } from './slug.js';

describe('a short name', () => {
  it('keeps the words and leaves out what addresses cannot carry', () => {
    expect(slugFrom('Außen & Sicherheit')).toBe('aussen-sicherheit');
    expect(slugFrom(' Économie, 2026 ')).toBe('economie-2026');
  });
  it('is empty when there is nothing to keep', () => {
    expect(slugFrom('…')).toBe('');
  });
  it('is always one the server takes, and never too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 60 }), (name, limit) => {
        const slug = slugFrom(name, limit);
        expect(slug === '' || SLUG.test(slug)).toBe(true);
        expect(slug.length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
