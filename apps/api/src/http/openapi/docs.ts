/** `/docs`, the API's own documentation, and `/openapi.json`; works without the internet. */
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { PAGE_POLICY } from '../security-headers.js';

/** As on other pages, and what Swagger UI needs: its own scripts, and calls to this API. */
const POLICY = `${PAGE_POLICY}; script-src 'self'; connect-src 'self'`;

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Claimdesk API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
<noscript>This page needs JavaScript. The same as JSON: <a href="/openapi.json">/openapi.json</a></noscript>
<div id="docs"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;

const START = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#docs', deepLinking: true, validatorUrl: null });
`;

const ASSETS = { 'swagger-ui.css': 'text/css', 'swagger-ui-bundle.js': 'text/javascript' } as const;

export function serveDocs(fastify: FastifyInstance, document: OpenAPIObject): void {
  const json = JSON.stringify(document);
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  const serve = (path: string, type: string, content: () => string | Promise<Buffer>, headers = {}): void => {
    fastify.get(path, async (_request, reply) =>
      reply
        .headers(headers)
        .type(`${type}; charset=utf-8`)
        .send(await content()),
    );
  };

  serve('/openapi.json', 'application/json', () => json);
  serve('/docs', 'text/html', () => PAGE, { 'content-security-policy': POLICY });
  serve('/docs/start.js', 'text/javascript', () => START);
  for (const [name, type] of Object.entries(ASSETS)) {
    serve(`/docs/${name}`, type, () => readFile(join(folder, name)), { 'cache-control': 'public, max-age=3600' });
  }
}
