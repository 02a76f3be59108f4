/** What an action needs of a request besides its body: who asks, when, and whether it may be a repetition. */
import { createHmac } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import canonicalize from 'canonicalize';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#domain';
import type { Repeatable } from '#store';
import { bearerKey, unauthenticated } from './auth/authentication.js';
import { sessionToken } from './auth/session-cookie.js';
import { now } from './clock.js';
import { Problem } from './problem.js';

export interface RequestContext {
  readonly actor: Actor;
  /** When the request came in; ISO 8601 in UTC. */
  readonly at: string;
  /** Present when the request carries an Idempotency-Key. */
  readonly repeatable?: Repeatable;
}

/** 1 to 255 visible ASCII characters. */
const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,255}$/;

/** `@Caller() ctx: RequestContext`, as the parameter of a route. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): RequestContext => {
  return contextOf(context.switchToHttp().getRequest<FastifyRequest>());
});

export function contextOf(request: FastifyRequest): RequestContext {
  const actor = request.caller;
  if (!actor) throw unauthenticated();
  const at = now();
  const key = idempotencyKey(request.headers['idempotency-key']);
  if (key === undefined || request.method === 'GET' || request.method === 'HEAD') return { actor, at };
  return { actor, at, repeatable: { personId: actor.id, key, requestHash: hashRequest(request), at } };
}

/** @throws Problem 400 `idempotency-key-is-malformed`. */
export function idempotencyKey(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (typeof header === 'string' && IDEMPOTENCY_KEY.test(header)) return header;
  const detail = 'An Idempotency-Key is 1 to 255 visible ASCII characters, such as a UUID. Nothing was done.';
  throw new Problem(400, 'idempotency-key-is-malformed', detail);
}

/** Below it, bodies hold passwords and answers hold keys. */
const SECRETS_PREFIX = '/v1/users';

/**
 * Over method, address and canonical body (RFC 8785): the same request however its keys were ordered. Keyed with the
 * caller's own secret, as a body may hold a password, and a bare hash of it could be searched by whoever reads the table.
 * A request by session is keyed only where there are secrets: it may be repeated after its person signed in anew.
 */
function hashRequest(request: FastifyRequest): string {
  const { method, url, body } = request;
  const canonical = body === undefined || isStream(body) ? '' : (canonicalize(body) ?? '');
  const token = url.startsWith(SECRETS_PREFIX) ? sessionToken(request) : undefined;
  const hmac = createHmac('sha256', bearerKey(request) ?? token ?? '');
  return hmac.update(`${method} ${url}\n`).update(canonical).digest('hex');
}

/** A body that is read line by line cannot be hashed beforehand; each of its lines is idempotent by content. */
function isStream(body: unknown): boolean {
  return typeof (body as { pipe?: unknown } | null)?.pipe === 'function';
}
