/** Addresses of public pages. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { slugOf } from './slug.js';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';

describe('a slug', () => {
  it('is the words of the statement in ASCII and the last eight digits of the id', () => {
    expect(slugOf('NATO allies “must” pay 2%, said Müller.', ID)).toBe('nato-allies-must-pay-2-said-muller-099a8057');
  });

  it('is the id’s digits alone where the statement has no Latin letter', () => {
    expect(slugOf('Кремль сообщил', ID)).toBe('099a8057');
  });

  it('cuts between words, not in them', () => {
    const slug = slugOf(`${'ten letter '.repeat(20)}`, ID);
    expect(
      slug
        .slice(0, -9)
        .split('-')
        .every((word) => word === 'ten' || word === 'letter'),
    ).toBe(true);
  });

  it('is always a short path segment of lower-case words that differs by id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.uuid(), (statement, id) => {
        const slug = slugOf(statement, id);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(90);
        expect(slug.endsWith(id.slice(-8))).toBe(true);
      }),
    );
  });
});
