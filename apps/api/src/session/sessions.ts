/** Begins sessions, always with a new token, and hands their cookies out. */
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { endSession, endSessionsOf, hashToken, type NewSession, startSession, type StartSession } from '#actions';
import type { Config } from '#config';
import type { Tx } from '#store';
import { CONFIG } from '../config.token.js';
import { now } from '../http/clock.js';
import { clearSessionCookie, sessionToken, setSessionCookie } from '../http/auth/session-cookie.js';
import { Transactions } from '../http/index.js';

@Injectable()
export class Sessions {
  private readonly tls: boolean;

  constructor(
    @Inject(CONFIG) { publicUrl }: Config,
    private readonly transactions: Transactions,
  ) {
    this.tls = publicUrl.startsWith('https:');
  }

  /** In place of the session that the browser may have had. Undefined when `start` holds no longer. */
  async begin(
    request: FastifyRequest,
    reply: FastifyReply,
    start: StartSession,
    change: (tx: Tx) => Promise<void> = async () => undefined,
  ): Promise<NewSession | undefined> {
    const before = sessionToken(request);
    const session = await this.transactions.perform({}, async (tx) => {
      if (before !== undefined) await endSession(tx, hashToken(before));
      await change(tx);
      return startSession(tx, start, now());
    });
    if (!session) return undefined;
    setSessionCookie(reply, session.token, session.endsAt, this.tls);
    return session;
  }

  /** Without a session there is nothing to end, and that is what was asked for. */
  async end(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const token = sessionToken(request);
    if (token !== undefined) await this.transactions.perform({}, (tx) => endSession(tx, hashToken(token)));
    clearSessionCookie(reply, this.tls);
  }

  async endAllOf(personId: string, reply: FastifyReply): Promise<void> {
    await this.transactions.perform({}, (tx) => endSessionsOf(tx, personId));
    clearSessionCookie(reply, this.tls);
  }
}
