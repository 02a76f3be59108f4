/** Roles and desks of people, and the leases of desks. */
import { describe, expect, it } from '@jest/globals';
import { admin, auditor, desk, elif, ines, noor, tomas } from '../testing/builders.js';
import { belongsToDesk, hasRole, mayEdit } from './actor.js';
import { DESK_SLUG, leaseEnd } from './desk/desk.js';

describe('a person', () => {
  it('belongs to the desks named for them, and to all when none is named', () => {
    expect([ines, elif, noor].map((person) => belongsToDesk(person, 'politics'))).toEqual([true, false, true]);
  });

  it('may edit as an editor or approver only', () => {
    expect([ines, tomas, auditor, admin].map(mayEdit)).toEqual([true, true, false, false]);
    expect(hasRole(ines)).toBe(false);
  });
});

describe('a desk', () => {
  it('lends for its own number of minutes, across midnight and daylight saving', () => {
    expect(leaseEnd({ leaseMinutes: 90 }, '2017-03-26T00:30:00.000+01:00')).toBe('2017-03-26T01:00:00.000Z');
    expect(leaseEnd(desk, '2017-12-31T23:50:00.000Z')).toBe('2018-01-01T00:05:00.000Z');
  });

  it('has a slug of lower-case words and single hyphens', () => {
    expect(['politics', 'eu-2024'].every((slug) => DESK_SLUG.test(slug))).toBe(true);
    expect(['', '-a', 'a-', 'a--b', 'A', 'ä', 'a b'].some((slug) => DESK_SLUG.test(slug))).toBe(false);
  });
});
