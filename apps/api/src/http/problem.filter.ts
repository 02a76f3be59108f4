/** Answers every error as a problem document, and logs what is the server's own fault. */
import { inspect } from 'node:util';
import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from './problem.js';
import { toProblem } from './to-problem.js';

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = request.is404 ? nothingThere(request) : toProblem(error);
    if (problem.status >= 500) this.report(problem, request);
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    sendProblem(reply, problem);
  }

  private report(problem: Problem, request: FastifyRequest): void {
    const cause = problem.cause ?? problem;
    const { stack, ...facts } = cause instanceof Error ? { stack: cause.stack } : { thrown: inspect(cause) };
    this.logger.error({ requestId: request.id, route: request.routeOptions.url, code: problem.code, ...facts }, stack);
  }
}

export function sendProblem(reply: FastifyReply, problem: Problem): void {
  void reply
    .status(problem.status)
    .headers(problem.headers)
    .header('cache-control', 'no-store')
    .header('content-type', 'application/problem+json')
    .send(JSON.stringify(problem.toDocument(reply.request.id)));
}

/** No route took the request: either the address is unknown, or it knows other methods only. */
function nothingThere(request: FastifyRequest): Problem {
  const methods = request.server.allowedMethods(request.url);
  // A route that takes any name may still have nothing under this one.
  if (methods.length === 0 || methods.includes(request.method)) {
    return new Problem(404, 'address-is-unknown', 'There is nothing at this address. /docs lists what there is.');
  }
  const allow = methods.join(', ');
  return new Problem(405, 'method-is-not-allowed', `This address takes ${allow}.`, { headers: { allow } });
}
