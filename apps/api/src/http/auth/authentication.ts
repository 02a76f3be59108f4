/** Finds out who sends a request, before its body is read: strangers cost one query and no parsing. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { hashKey, hashToken, renewSession } from '#actions';
import type { Config } from '#config';
import type { Actor } from '#domain';
import { perform } from '#store';
import { personByCalendarLink, personByKey, personBySession, type SessionInForce } from '#store/queries';
import { now } from '../clock.js';
import { Problem } from '../problem.js';
import { isSignIn } from './access.js';
import { refuseOtherOrigins, refuseOtherSites } from './same-origin.js';
import { sessionToken } from './session-cookie.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sent it; null for a stranger, whom only public routes let in. */
    caller: Actor | null;
    /** The session that it acts by; null when it came with a key. */
    session: SessionInForce | null;
  }
}

/** Routes that nobody uses without a key or a session, whatever their decorators say. */
export const PRIVATE_PREFIX = '/v1/';

/** The one address that may carry a secret of its own, as calendar programs can send neither keys nor cookies. */
export const CALENDAR_PATH = '/v1/follow-ups.ics';

/** A key as createKey makes them: its prefix tells secret scanners what they found. */
const BEARER = /^Bearer +(cdk_[A-Za-z0-9_-]{43})$/i;

/** Milliseconds for which the use of a session is not written down again. */
const RENEW_AFTER_MS = 60_000;

/** Strangers' bodies are parsed here alone, so no more of them than an address and a password take. */
const SIGN_IN_BODY_BYTES = 4_096;

/** The key that the request came with, if it has the form of one. */
export function bearerKey(request: FastifyRequest): string | undefined {
  return BEARER.exec(request.headers.authorization ?? '')?.[1];
}

/** Who a request comes from and, unless it came with a key, by which session. */
export interface Identity {
  readonly caller: Actor;
  readonly session: SessionInForce | null;
}

/**
 * Looks up the request's key or session, or the secret of its calendar link, as it stands now.
 * @throws Problem 401 when there is none in force.
 */
export async function identify(dataSource: DataSource, request: FastifyRequest): Promise<Identity> {
  const secret = calendarSecret(request);
  if (secret !== undefined) {
    const caller = await personByCalendarLink(dataSource.manager, hashKey(secret));
    if (!caller) throw unauthenticated();
    return { caller, session: null };
  }
  const token = sessionToken(request);
  if (token !== undefined) {
    const session = await personBySession(dataSource.manager, hashToken(token), now());
    if (!session) throw sessionHasEnded();
    return { caller: session.person, session };
  }
  const key = bearerKey(request);
  const holder = key === undefined ? null : await personByKey(dataSource.manager, hashKey(key), now());
  if (!holder) throw unauthenticated();
  return { caller: holder.person, session: null };
}

function calendarSecret({ routeOptions, query }: FastifyRequest): string | undefined {
  if (routeOptions.url !== CALENDAR_PATH) return undefined;
  const { secret } = query as { readonly secret?: unknown };
  return typeof secret === 'string' ? secret : undefined;
}

export function authenticateCallers(fastify: FastifyInstance, dataSource: DataSource, { publicUrl }: Config): void {
  fastify.decorateRequest('caller', null);
  fastify.decorateRequest('session', null);
  fastify.addHook('onRoute', (route) => {
    if (isSignIn(String(route.method), route.url)) route.bodyLimit = SIGN_IN_BODY_BYTES;
  });
  fastify.addHook('onRequest', async (request) => {
    if (!request.routeOptions.url?.startsWith(PRIVATE_PREFIX)) return;
    if (isSignIn(request.method, request.routeOptions.url)) {
      refuseOtherOrigins(request, publicUrl);
      return;
    }
    const { caller, session } = await identify(dataSource, request);
    if (session) {
      refuseOtherSites(request, publicUrl);
      await keepAlive(dataSource, session);
    }
    request.caller = caller;
    request.session = session;
  });
}

async function keepAlive(dataSource: DataSource, session: SessionInForce): Promise<void> {
  const at = now();
  if (Date.parse(at) - Date.parse(session.lastSeenAt) < RENEW_AFTER_MS) return;
  await perform(dataSource, (tx) => renewSession(tx, session, at));
}

const CHALLENGE = { headers: { 'www-authenticate': 'Bearer realm="claimdesk"' } };

export function unauthenticated(): Problem {
  const detail =
    'This needs an API key that is known, in force and not revoked: send it as "Authorization: Bearer cdk_…". Nothing was done.';
  return new Problem(401, 'api-key-is-missing-or-not-valid', detail, CHALLENGE);
}

function sessionHasEnded(): Problem {
  return new Problem(401, 'session-has-ended', 'Your session has ended. Nothing was done. Sign in again.', CHALLENGE);
}
