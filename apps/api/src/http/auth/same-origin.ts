/** Keeps other sites from acting through a browser that is signed in here. */
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem.js';

/** A header that no form can send, and that scripts of other sites may not. */
export const CONSOLE_HEADER = 'x-claimdesk';

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/**
 * For a request that acts by the cookie.
 * @throws Problem 403 `request-came-from-elsewhere` for a change that no page of ours asked for.
 */
export function refuseOtherSites(request: FastifyRequest, publicUrl: string): void {
  if (READING.has(request.method)) return;
  if (request.headers[CONSOLE_HEADER] === undefined) {
    throw fromElsewhere('Changes by session need the header "X-Claimdesk: 1".');
  }
  refuseOtherOrigins(request, publicUrl);
}

/** The part that also a request without a session has to pass, so that nobody is signed in to another's account. */
export function refuseOtherOrigins({ headers }: FastifyRequest, publicUrl: string): void {
  const site = headers['sec-fetch-site'];
  const { origin } = headers;
  // Browsers alone say where a request comes from; a program that holds the cookie is under its owner's control.
  const isOurs =
    site !== undefined
      ? site === 'same-origin'
      : origin === undefined || origin === new URL(publicUrl).origin || hostOf(origin) === headers.host;
  if (!isOurs) throw fromElsewhere('This request was made by a page of another site.');
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

function fromElsewhere(why: string): Problem {
  return new Problem(403, 'request-came-from-elsewhere', `${why} Nothing was done.`);
}
