/** Which roles a route lets in. */
import { describe, expect, it } from '@jest/globals';
import { ROLES, type Role } from '#domain';
import { isAllowed } from './access.js';

const letIn = (...named: Role[]): Role[] => ROLES.filter((role) => isAllowed({ roles: [role] }, named));

describe('a route', () => {
  it('without named roles is for anyone who holds one', () => {
    expect(letIn()).toEqual(ROLES);
    expect(isAllowed({ roles: [] }, [])).toBe(false);
  });

  it('for editors lets approvers in as well', () => {
    expect(letIn('editor')).toEqual(['editor', 'approver']);
  });

  it.each<[Role]>([['approver'], ['auditor'], ['admin']])('for %s lets nobody else in', (role) => {
    expect(letIn(role)).toEqual([role]);
  });
});
