/** Signing in to the console and out of it. */
import { Body, Controller, Delete, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ownDetails } from '#store/queries';
import { Caller, Public, type RequestContext, Transactions } from '../http/index.js';
import { MeView } from '../me/me.view.dto.js';
import { toMeView } from '../me/to-me-view.js';
import { Sessions } from './sessions.js';
import { SignInDto } from './sign-in.dto.js';
import { credentialsIn, notRight, SignIn } from './sign-in.js';
import { byAccount, byAddress, Tries } from './tries.js';

@ApiTags('Session')
@Controller('v1')
export class SessionController {
  constructor(
    private readonly signIns: SignIn,
    private readonly sessions: Sessions,
    private readonly tries: Tries,
    private readonly transactions: Transactions,
  ) {}

  /** Signs in with address and password, or with an API key; answers who that is, and sets the session's cookie. */
  @Post('session')
  @Public()
  @ApiResponse({ status: 401, description: 'The password or the key is not right.' })
  @ApiResponse({ status: 429, description: 'Too many tries; Retry-After says when the next one may be made.' })
  async signIn(
    @Body() body: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeView> {
    const credentials = credentialsIn(body);
    const subjects = ['email' in credentials ? [byAccount(credentials.email)] : [], byAddress(request.ip)].flat();
    const signedIn = await this.tries.make(subjects, async () => {
      const start = await this.signIns.check(credentials);
      const session = start && (await this.sessions.begin(request, reply, start));
      return start && session && { session, personId: start.personId };
    });
    if (!signedIn) throw notRight(credentials);
    const details = await this.transactions.read((tx) => ownDetails(tx, signedIn.personId));
    return toMeView(details, signedIn.session);
  }

  /** Signs out here. */
  @Delete('session')
  @HttpCode(204)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(request, reply);
  }

  /** Signs out everywhere. */
  @Delete('sessions')
  @HttpCode(204)
  async signOutEverywhere(
    @Caller() { actor }: RequestContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.endAllOf(actor.id, reply);
  }
}
