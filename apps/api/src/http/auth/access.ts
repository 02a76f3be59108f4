/** Says on a route who may use it. */
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { hasRole, mayEdit, type Actor, type Role } from '#domain';

export const PUBLIC = 'claimdesk:public';
export const ROLES_ALLOWED = 'claimdesk:roles';

/** The one call under /v1 that is open: whoever makes it has neither key nor session to show yet. */
const SIGN_IN = { method: 'POST', path: '/v1/session' } as const;

/** `path`: as the route is declared, with a slash in front. */
export function isSignIn(method: string, path: string): boolean {
  return method === SIGN_IN.method && path === SIGN_IN.path;
}

/** Open to everybody, without a key. Refused at boot under /v1, but for signing in. */
export const Public = (): ClassDecorator & MethodDecorator => SetMetadata(PUBLIC, true);

/**
 * Only for people with one of `roles`; `editor` lets approvers in, who may do all that editors may.
 * A route without it is for anyone who holds a role.
 */
export const Roles = (...roles: Role[]): ClassDecorator & MethodDecorator =>
  applyDecorators(SetMetadata(ROLES_ALLOWED, roles), ApiExtension('x-roles', roles));

/** True when `actor` may use a route that names `roles`; none named: any role will do. */
export function isAllowed(actor: Pick<Actor, 'roles'>, roles: readonly Role[]): boolean {
  if (roles.length === 0) return actor.roles.length > 0;
  return hasRole(actor, ...roles) || (roles.includes('editor') && mayEdit(actor));
}
