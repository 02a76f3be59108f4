/** Refuses what cannot be answered in good time, before it costs anything. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

/**
 * Requests at once. They share ten connections to Postgres and hold one for some milliseconds each, so that the last of
 * this many waits about a second; more would only wait longer and fill the memory with their bodies.
 */
const MAX_IN_FLIGHT = 500;

/** Lasts for hours while it waits for no connection; it has a limit of its own. */
const STREAM = '/v1/stream';

export function refuseOverload(fastify: FastifyInstance): void {
  let inFlight = 0;
  const isCounted = ({ routeOptions }: FastifyRequest): boolean => routeOptions.url !== STREAM;
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (isCounted(request)) inFlight += 1;
    const isHealth = request.routeOptions.url?.startsWith('/health/') ?? false;
    done(inFlight > MAX_IN_FLIGHT && !isHealth ? overloaded() : undefined);
  });
  // Runs once for every request that began, also when its caller goes away.
  fastify.addHook('onResponse', (request, _reply, done) => {
    if (isCounted(request)) inFlight -= 1;
    done();
  });
}

function overloaded(): Problem {
  const detail = 'Too many requests are being answered. Nothing was done. Send it again in a moment.';
  return new Problem(503, 'server-is-busy', detail, { headers: { 'retry-after': '1' } });
}
