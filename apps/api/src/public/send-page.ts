/** Sends a public page, or says that the reader's copy still holds. */
import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

/** Readers and caches may keep a page, and ask each time whether it still holds: a retraction must reach everyone at once. */
const REVALIDATE = 'public, no-cache';

export interface PageFacts {
  readonly status?: number;
  /** ISO 8601. */
  readonly lastModified?: string;
}

export function sendPage(reply: FastifyReply, html: string, { status = 200, lastModified }: PageFacts = {}): void {
  const etag = `"${createHash('sha256').update(html).digest('base64url')}"`;
  void reply
    .type('text/html; charset=utf-8')
    .header('cache-control', status === 200 ? REVALIDATE : 'no-store')
    .headers(lastModified === undefined ? {} : { 'last-modified': new Date(lastModified).toUTCString() });
  if (status !== 200) {
    void reply.status(status).send(html);
    return;
  }
  void reply.header('etag', etag);
  if (isNamed(etag, reply.request.headers['if-none-match'])) void reply.status(304).send();
  else void reply.send(html);
}

/** Caches that compress a page mark its tag as weak. */
function isNamed(etag: string, header: string | undefined): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
