/** Turns whatever was thrown into the problem that the caller is told of. */
import { HttpException } from '@nestjs/common';
import { QueueUnavailable } from '#jobs/take';
import { Refusal, type RefusalKind } from '#domain';
import { databaseProblem } from './database-problem.js';
import { Problem } from './problem.js';

/** A well-formed request that breaks a rule is 422; what cannot be read as a request at all is 400 and never gets here. */
const STATUS: Record<RefusalKind, number> = {
  invalid: 422,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  'precondition-required': 428,
  'too-large': 413,
};

/** What Fastify refuses before a route sees the request, by the code of its error. */
const FASTIFY: Record<string, readonly [code: string, detail: string]> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['body-is-too-large', 'The body is larger than this server takes. Nothing was stored.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    'content-type-is-not-supported',
    'Send the body as application/json, and say so in Content-Type. Nothing was stored.',
  ],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['body-is-incomplete', 'The body is not as long as Content-Length says.'],
  FST_ERR_BAD_URL: ['address-is-malformed', 'The address is not a valid URL path.'],
  FST_ERR_ROUTE_MAX_PARAM_LENGTH: ['address-is-too-long', 'A part of the address is longer than any id.'],
};

export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof Refusal) return fromRefusal(error);
  if (error instanceof HttpException) return fromHttpException(error);
  if (error instanceof QueueUnavailable) {
    return new Problem(
      503,
      'queue-is-not-available',
      'The queues cannot be reached. Nothing was done. Try again soon.',
      {
        headers: { 'retry-after': '2' },
        cause: error,
      },
    );
  }
  return databaseProblem(error) ?? unexpected(error);
}

function fromRefusal(refusal: Refusal): Problem {
  const { code, detail, kind, errors } = refusal;
  return new Problem(STATUS[kind], code, detail, { errors, cause: refusal });
}

/** Nest's own exceptions, and Fastify's in their wrapping. */
function fromHttpException(exception: HttpException): Problem {
  const status = exception.getStatus();
  if (status >= 500) return unexpected(exception);
  const { cause } = exception;
  return isFastifyError(cause) ? fastifyProblem(cause) : new Problem(status, 'request-was-refused', exception.message);
}

/** What Fastify refuses by itself. */
export function fastifyProblem(cause: { code: string; statusCode?: number; message: string }): Problem {
  const [code, detail] = FASTIFY[cause.code] ?? ['request-was-refused', cause.message];
  return new Problem(cause.statusCode ?? 400, code, detail, { cause });
}

function isFastifyError(error: unknown): error is { code: string; statusCode?: number; message: string } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('FST_');
}

function unexpected(cause: unknown): Problem {
  const detail =
    'Something failed in the server. What was not yet stored was not stored; the log has the cause under the request id.';
  return new Problem(500, 'unexpected-failure', detail, { cause });
}
