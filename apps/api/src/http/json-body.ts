/** Reads a request's body as JSON, strictly: what another parser might read otherwise is refused. */
import type { FastifyInstance } from 'fastify';
import { checkStructure } from './json-structure.js';
import { Problem } from './problem.js';

/** Largest body in bytes: an article of 2 MB, with room for its details and for JSON's escapes. */
export const MAX_BODY_BYTES = 3 * 1024 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The value of `body`; undefined for an empty one.
 * @throws Problem 400 `body-is-not-utf-8`, `body-is-not-json`, or what checkStructure refuses.
 */
export function parseJsonBody(body: Uint8Array): unknown {
  if (body.length === 0) return undefined;
  const text = decode(body);
  const value = parse(text);
  checkStructure(text);
  return value;
}

function decode(body: Uint8Array): string {
  try {
    return utf8.decode(body);
  } catch (cause) {
    const detail = 'The body holds bytes that are not UTF-8. Nothing was stored. Send it as UTF-8.';
    throw new Problem(400, 'body-is-not-utf-8', detail, { cause });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const detail = 'The body is not valid JSON. Nothing was stored.';
    throw new Problem(400, 'body-is-not-json', detail, { cause });
  }
}

/**
 * Takes `application/json` in place of Fastify's own parsers, and leaves `application/x-ndjson` as a stream to the
 * route that reads it line by line. Anything else is 415.
 */
export function readBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/x-ndjson', (_request, payload, done) => done(null, payload));
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      refuseEncoding(request.headers['content-encoding']);
      done(null, parseJsonBody(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
}

function refuseEncoding(encoding: string | undefined): void {
  if (encoding === undefined || encoding === 'identity') return;
  throw new Problem(415, 'content-encoding-is-not-supported', 'Send the body without Content-Encoding.');
}
