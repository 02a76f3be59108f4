/** Lets a request through to its route, or not: by who sent it and what the route says. */
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Role } from '#domain';
import { Problem } from '../problem.js';
import { isAllowed, PUBLIC, ROLES_ALLOWED } from './access.js';
import { unauthenticated } from './authentication.js';

@Injectable()
export class AuthGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const on = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, on) === true) return true;
    const { caller } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!caller) throw unauthenticated();
    const roles = this.reflector.getAllAndOverride<Role[] | undefined>(ROLES_ALLOWED, on) ?? [];
    if (isAllowed(caller, roles)) return true;
    const wanted = roles.length === 0 ? 'a role' : `the role ${roles.join(' or ')}`;
    const held = caller.roles.length === 0 ? 'none' : caller.roles.join(', ');
    throw new Problem(403, 'role-may-not-do-this', `This needs ${wanted}; you hold ${held}. Nothing was done.`);
  }
}
