/** `@Credential() key: string`: the API key that the request came with. */
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { bearerKey, unauthenticated } from '../http/auth/authentication.js';

export const Credential = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const key = bearerKey(context.switchToHttp().getRequest<FastifyRequest>());
  if (key === undefined) throw unauthenticated();
  return key;
});
