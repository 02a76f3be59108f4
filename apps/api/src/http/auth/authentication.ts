/** Finds out who sends a request, before its body is read: strangers cost one query and no parsing. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { hashKey } from '#actions';
import type { Actor } from '#domain';
import { personByKey } from '#store/queries';
import { now } from '../clock.js';
import { Problem } from '../problem.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sent it; null for a stranger, whom only public routes let in. */
    caller: Actor | null;
  }
}

/** Routes that nobody uses without a key, whatever their decorators say. */
export const PRIVATE_PREFIX = '/v1/';

/** A key as createKey makes them: its prefix tells secret scanners what they found. */
const BEARER = /^Bearer +(cdk_[A-Za-z0-9_-]{43})$/i;

/** The key that the request came with, if it has the form of one. */
export function bearerKey(request: FastifyRequest): string | undefined {
  return BEARER.exec(request.headers.authorization ?? '')?.[1];
}

export function authenticateCallers(fastify: FastifyInstance, dataSource: DataSource): void {
  fastify.decorateRequest('caller', null);
  fastify.addHook('onRequest', async (request) => {
    if (!request.routeOptions.url?.startsWith(PRIVATE_PREFIX)) return;
    const key = bearerKey(request);
    const person = key === undefined ? null : await personByKey(dataSource.manager, hashKey(key), now());
    if (!person) throw unauthenticated();
    request.caller = person;
  });
}

export function unauthenticated(): Problem {
  const detail =
    'This needs an API key that is known, in force and not revoked: send it as "Authorization: Bearer cdk_…". Nothing was done.';
  return new Problem(401, 'api-key-is-missing-or-not-valid', detail, {
    headers: { 'www-authenticate': 'Bearer realm="claimdesk"' },
  });
}
