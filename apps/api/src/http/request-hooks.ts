/** What happens to every request before its route and after its answer, by Fastify's hooks. */
import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Problem } from './problem.js';
import { setSecurityHeaders } from './security-headers.js';

export const REQUEST_ID_HEADER = 'x-request-id';

/** Our own: a stranger's id would stand in the log as if it were ours. */
export function newRequestId(): string {
  return randomUUID();
}

/** Bytes of a refused body that are still read and thrown away; whoever sends more finds the connection closed. */
const READ_AFTER_REFUSAL_BYTES = 64 * 1024 * 1024;

export function hookRequests(fastify: FastifyInstance, tls: boolean): void {
  const logger = new Logger('Request');
  fastify.addHook('onRequest', (request, reply, done) => {
    startAnswer(reply, tls);
    if (request.routeOptions.url?.startsWith('/v1/')) void reply.header('cache-control', 'no-store');
    done(isReadable(request.url) ? undefined : unreadable());
  });
  fastify.addHook('onSend', (request, reply, payload, done) => {
    // A client that is still sending hears nothing but a broken connection if it is closed under its body.
    const length = Number(request.headers['content-length']);
    if (!request.raw.complete && length <= READ_AFTER_REFUSAL_BYTES) void reply.removeHeader('connection');
    done(null, payload);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    // Whoever asks every second whether we live would fill the log.
    if (request.routeOptions.url?.startsWith('/health/') && reply.statusCode < 400) return done();
    logger.log({
      requestId: request.id,
      method: request.method,
      // The pattern, not the address: addresses hold words that people searched for.
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      personId: request.caller?.id ?? null,
    });
    done();
  });
}

/** While the server closes, each answer closes its connection: one that is kept alive would hold up the end. */
export function closeConnectionsAtTheEnd(fastify: FastifyInstance): void {
  let closing = false;
  fastify.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) void reply.header('connection', 'close');
    done(null, payload);
  });
}

export function startAnswer(reply: FastifyReply, tls: boolean): void {
  setSecurityHeaders(reply, tls);
  void reply.header(REQUEST_ID_HEADER, reply.request.id);
}

/** Percent-escapes must be whole UTF-8, and no NUL: Postgres holds none, so nothing can be found by it. */
function isReadable(url: string): boolean {
  if (/%00/.test(url)) return false;
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}

function unreadable(): Problem {
  const detail = 'The address holds escapes that are not UTF-8, or a NUL character.';
  return new Problem(400, 'address-is-malformed', detail);
}
