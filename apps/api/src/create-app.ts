/** Puts the API together: Nest on Fastify, with the hooks, the body parser, the documentation and the console. */
import { fileURLToPath } from 'node:url';
import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Config } from '#config';
import { AppModule } from './app.module.js';
import { serveConsole } from './console/serve-console.js';
import { rememberRoutes } from './http/allowed-methods.js';
import { authenticateCallers } from './http/auth/authentication.js';
import { MAX_BODY_BYTES, readBodies } from './http/json-body.js';
import { buildDocument } from './http/openapi/document.js';
import { serveDocs } from './http/openapi/docs.js';
import { refuseOverload } from './http/overload.js';
import { sendProblem } from './http/problem.filter.js';
import { closeConnectionsAtTheEnd, hookRequests, newRequestId, startAnswer } from './http/request-hooks.js';
import { fastifyProblem } from './http/to-problem.js';
import { dropUnusedConnections } from './http/unused-connections.js';

/** Longest that one request may take to arrive, in milliseconds. */
const REQUEST_TIMEOUT_MS = 120_000;

/** What the console is built into, seen from where this file is built to. */
const CONSOLE_FOLDER = fileURLToPath(new URL('../../../console/', import.meta.url));

/**
 * The app, ready to listen. `dataSource` need not be connected to generate the documentation.
 * @throws Error when a route under /v1 is public or two routes have one name.
 */
export async function createApp(
  config: Config,
  dataSource: DataSource,
  logger: LoggerService | false,
): Promise<NestFastifyApplication> {
  const tls = config.publicUrl.startsWith('https:');
  const adapter = new FastifyAdapter({
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    return503OnClosing: false,
    trustProxy: false,
    genReqId: newRequestId,
    frameworkErrors: (error: FastifyError, _request: FastifyRequest, reply: FastifyReply) => {
      startAnswer(reply, tls);
      sendProblem(reply, fastifyProblem(error));
    },
  });
  const fastify = adapter.getInstance();
  dropUnusedConnections(fastify);
  rememberRoutes(fastify);
  readBodies(fastify);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, dataSource), adapter, {
    logger,
    bodyParser: false,
    abortOnError: false,
  });
  hookRequests(fastify, tls);
  refuseOverload(fastify);
  closeConnectionsAtTheEnd(fastify);
  authenticateCallers(fastify, dataSource, config);
  serveDocs(fastify, buildDocument(app));
  await serveConsole(fastify, CONSOLE_FOLDER);
  return app;
}
