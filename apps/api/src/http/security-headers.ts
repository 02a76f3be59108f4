/** What every answer says to browsers: load nothing, frame nothing, guess nothing, tell nobody. */
import type { FastifyReply } from 'fastify';

/** For pages of our own: their style sheet, fonts and images from here, and nothing else from anywhere. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A year, in seconds: how long browsers remember to come by TLS only. */
const HSTS_SECONDS = 31_536_000;

/** A route may set a header of its own afterwards. `tls`: whether the public address is https. */
export function setSecurityHeaders(reply: FastifyReply, tls: boolean): void {
  void reply.headers({
    'content-security-policy': PAGE_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    ...(tls && { 'strict-transport-security': `max-age=${HSTS_SECONDS}` }),
  });
}
