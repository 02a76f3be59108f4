/** `@Credential() secret: string`: the API key or the session's token that the request came with. */
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { bearerKey, unauthenticated } from '../http/auth/authentication.js';
import { sessionToken } from '../http/auth/session-cookie.js';

export const Credential = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const secret = bearerKey(request) ?? sessionToken(request);
  if (secret === undefined) throw unauthenticated();
  return secret;
});
