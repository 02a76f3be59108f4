/** The rule about the last admin. */
import { describe, expect, it } from '@jest/globals';
import { isLastAdmin } from './last-admin.js';
import type { User } from './queries.js';

const person = (id: string, roles: User['roles'], disabled = false): User => ({
  ...{ id, name: id, email: `${id}@newsroom.example`, desks: [], keys: [], createdAt: '2026-03-01T08:00:00.000Z' },
  roles,
  disabled,
});

describe('the last admin', () => {
  it('is the only admin there is', () => {
    expect(isLastAdmin([person('ada', ['admin', 'editor']), person('ben', ['editor'])], 'ada')).toBe(true);
  });
  it('is nobody while two share the role', () => {
    const both = [person('ada', ['admin']), person('ben', ['admin'])];
    expect(both.map(({ id }) => isLastAdmin(both, id))).toEqual([false, false]);
  });
  it('does not count those who are shut out', () => {
    expect(isLastAdmin([person('ada', ['admin']), person('ben', ['admin'], true)], 'ada')).toBe(true);
  });
  it('is never somebody without the role', () => {
    expect(isLastAdmin([person('ada', ['admin']), person('ben', ['editor'])], 'ben')).toBe(false);
  });
});
