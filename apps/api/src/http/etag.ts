/** Versions as ETags: answered with what is read, demanded of what is edited. */
import {
  applyDecorators,
  type CallHandler,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiExtension, ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { onMethod } from './parameter-docs.js';
import { Problem } from './problem.js';

/** A version is at most what Postgres holds in an int. */
const ONE_TAG = /^(?:W\/)?"(\d{1,9})"$/;

@Injectable()
class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((view: { version: number }) => {
        void reply.header('etag', `"${view.version}"`);
        return view;
      }),
    );
  }
}

/** On a route whose answer has a `version`: it is sent as the ETag too. */
export const Versioned = (): MethodDecorator =>
  applyDecorators(UseInterceptors(EtagInterceptor), ApiExtension('x-etag', true));

/**
 * The version that the caller saw, from If-Match.
 * @throws Problem 428 without it, 412 for a tag that this API never gave.
 */
export function versionIn(header: string | undefined): number {
  if (header === undefined || header.trim() === '' || header.trim() === '*') {
    const detail =
      'Say in If-Match which version you edit: the ETag that came with it, such as "3". Nothing was changed.';
    throw new Problem(428, 'if-match-is-missing', detail);
  }
  const version = ONE_TAG.exec(header.trim())?.[1];
  if (version !== undefined) return Number(version);
  const detail =
    'If-Match holds no version that this server gave. Nothing was changed. Read it again and send its ETag.';
  throw new Problem(412, 'changed-meanwhile', detail);
}

const fromIfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  versionIn(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/** `@IfMatch() ifVersion: number`, as the parameter of a route that edits. */
export function IfMatch(): ParameterDecorator {
  const header = { name: 'If-Match', required: true, description: 'The ETag of the version that is edited.' };
  return onMethod(fromIfMatch(), applyDecorators(ApiHeader(header), ApiExtension('x-if-match', true)));
}
