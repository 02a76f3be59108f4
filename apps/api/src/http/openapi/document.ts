/** The OpenAPI document, made of the routes themselves. It needs no database. */
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { SESSION_COOKIE } from '../auth/session-cookie.js';
import { completeOperations } from './operations.js';
import { FaultView, ProblemView } from './problem.view.dto.js';
import { sortKeys } from './sort-keys.js';

/** Grows when fields are added; a new first number would be another path than /v1. */
const API_VERSION = '1.0';

const DESCRIPTION = `The fact-check desk for newsrooms.

Times are ISO 8601 in UTC; ids are UUIDs. Errors are problem documents (RFC 9457): \`type\` is
\`urn:claimdesk:problem:\` and the problem's \`code\`. A request that cannot be read is 400; one that can be read but breaks
a rule is 422, or 409 where the state of things stands against it.
Every POST takes an \`Idempotency-Key\`: within 24 hours the same key with the same request gives the first answer again.`;

const COOKIE_AUTH = 'Set by POST /v1/session. With it every change needs the header `X-Claimdesk: 1`.';

export function buildDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Claimdesk')
    .setDescription(DESCRIPTION)
    .setVersion(API_VERSION)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth({ scheme: 'bearer', bearerFormat: 'cdk_…', type: 'http', description: 'An API key.' }, 'apiKey')
    .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', in: 'cookie', description: COOKIE_AUTH }, 'session')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [ProblemView, FaultView],
    operationIdFactory: (_controller, method) => method,
  });
  completeOperations(document);
  document.paths = sortKeys(document.paths);
  if (document.components?.schemas) document.components.schemas = sortKeys(document.components.schemas);
  return document;
}
