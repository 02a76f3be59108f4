/** Serves the built console: one page at each of its addresses, and the files that the page loads. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { NOT_BUILT_PAGE } from './not-built-page.js';

/** Every address of the console; what stands behind them is the page's own affair. */
const ROUTES = [
  '/sign-in',
  '/set-up',
  '/worklist',
  '/review',
  '/review/*',
  '/approve',
  '/approve/*',
  '/articles',
  '/articles/*',
  '/claims',
  '/claims/*',
  '/claimants',
  '/claimants/*',
  '/follow-ups',
  '/overview',
  '/admin',
  '/admin/*',
] as const;

const ASSETS_PREFIX = '/console-assets/';

/** Scripts, styles, fonts and workers from here alone; nothing inline, nothing framed. */
const CONSOLE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** A name that changes with its content: `index-B4x9_kQ2.js`, and not `site-manifest.json`. */
const HASHED = /-(?=[\w-]*[A-Z0-9])[\w-]{8}\.\w+$/;

/** `folder`: what the console was built into, with `index.html` in it. It may be missing. */
export async function serveConsole(fastify: FastifyInstance, folder: string): Promise<void> {
  for (const route of ROUTES) {
    fastify.get(route, async (_request, reply) => sendPage(reply, await readPage(folder)));
  }
  if (!existsSync(folder)) return;
  await fastify.register(fastifyStatic, {
    root: folder,
    prefix: ASSETS_PREFIX,
    index: false,
    preCompressed: true,
    cacheControl: false,
    decorateReply: false,
    dotfiles: 'ignore',
    setHeaders(reply, path) {
      const keep = HASHED.test(path.replace(/\.(br|gz)$/, '')) ? 'public, max-age=31536000, immutable' : 'no-cache';
      void reply.header('cache-control', keep);
    },
  });
}

/** Read at each request, as a build may be replaced under a running server; undefined when there is none. */
async function readPage(folder: string): Promise<string | undefined> {
  try {
    return await readFile(join(folder, 'index.html'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function sendPage(reply: FastifyReply, page: string | undefined): FastifyReply {
  if (page === undefined) {
    return reply.status(503).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(NOT_BUILT_PAGE);
  }
  const etag = `"${createHash('sha256').update(page).digest('base64url')}"`;
  void reply.headers({ 'cache-control': 'no-cache', 'content-security-policy': CONSOLE_POLICY, etag });
  const known = reply.request.headers['if-none-match'] ?? '';
  if (known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)) return reply.status(304).send();
  return reply.type('text/html; charset=utf-8').send(page);
}
