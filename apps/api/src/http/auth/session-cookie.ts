/** The cookie that holds a session's token: read from requests, set and cleared in answers. */
import type { FastifyReply, FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'claimdesk_session';

/** A token as startSession makes them, among other cookies. */
const TOKEN = new RegExp(`(?:^|;) *${SESSION_COOKIE}=([A-Za-z0-9_-]{43}) *(?:;|$)`);

/** The token that the request came with, if it has the form of one. A request with a key does not act by its cookie. */
export function sessionToken({ headers }: FastifyRequest): string | undefined {
  return headers.authorization === undefined ? TOKEN.exec(headers.cookie ?? '')?.[1] : undefined;
}

/** `tls`: whether browsers reach this server by https, and never send it otherwise. `endsAt`: ISO 8601. */
export function setSessionCookie(reply: FastifyReply, token: string, endsAt: string, tls: boolean): void {
  setCookie(reply, `${SESSION_COOKIE}=${token}; Expires=${new Date(endsAt).toUTCString()}`, tls);
}

export function clearSessionCookie(reply: FastifyReply, tls: boolean): void {
  setCookie(reply, `${SESSION_COOKIE}=; Max-Age=0`, tls);
}

function setCookie(reply: FastifyReply, cookie: string, tls: boolean): void {
  void reply.header('set-cookie', `${cookie}; Path=/; HttpOnly; SameSite=Lax${tls ? '; Secure' : ''}`);
}
