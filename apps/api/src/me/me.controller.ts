/** Who the caller is, and the account that they sign in to. */
import { Body, Controller, Get, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { changePassword, setUpAccount } from '#actions';
import { refuseEasyPassword } from '#domain';
import type { Tx } from '#store';
import { ownDetails, type OwnDetails } from '#store/queries';
import { Caller, Problem, type RequestContext, Transactions } from '../http/index.js';
import { hashPassword, isPassword } from '../session/passwords.js';
import { Sessions } from '../session/sessions.js';
import { byAccount, Tries } from '../session/tries.js';
import { ChangePasswordDto } from './change-password.dto.js';
import { MeView } from './me.view.dto.js';
import { SetUpAccountDto } from './set-up-account.dto.js';
import { toMeView } from './to-me-view.js';

@ApiTags('Me')
@Controller('v1/me')
export class MeController {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: Sessions,
    private readonly tries: Tries,
  ) {}

  /** The person that the key or the session belongs to. */
  @Get()
  async getMe(@Caller() { actor }: RequestContext, @Req() { session }: FastifyRequest): Promise<MeView> {
    return toMeView(await this.detailsOf(actor.id), session);
  }

  /** Sets the caller's name, address and first password: for those who came with a key and have no password yet. */
  @Put('account')
  async setUpAccount(
    @Body() { name, email, password }: SetUpAccountDto,
    @Caller() { actor, at }: RequestContext,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeView> {
    refuseEasyPassword(password, { name, email }, '/password');
    const command = { actor, name, email, passwordHash: await hashPassword(password) };
    return this.change(actor.id, (tx) => setUpAccount(tx, command, at), request, reply);
  }

  /** Changes the caller's password. Their other sessions end; this one goes on under a new token. */
  @Put('password')
  async changePassword(
    @Body() body: ChangePasswordDto,
    @Caller() { actor, at }: RequestContext,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeView> {
    const before = await this.detailsOf(actor.id);
    await this.demandCurrent(before, body.current);
    refuseEasyPassword(body.new, before, '/new');
    const command = { actor, replaces: before.passwordHash, passwordHash: await hashPassword(body.new) };
    return this.change(actor.id, (tx) => changePassword(tx, command, at), request, reply);
  }

  private detailsOf(personId: string): Promise<OwnDetails> {
    return this.transactions.read((tx) => ownDetails(tx, personId));
  }

  private async demandCurrent({ email, passwordHash }: OwnDetails, current: string | undefined): Promise<void> {
    if (passwordHash === null) return;
    const isRight =
      current !== undefined &&
      (await this.tries.make([byAccount(email)], async () => (await isPassword(passwordHash, current)) || undefined));
    if (isRight === true) return;
    throw new Problem(422, 'password-is-not-right', 'The current password is not right. Nothing was changed.', {
      errors: [{ pointer: '/current', detail: 'the password that you have now' }],
    });
  }

  /** What changes a password ends all sessions; whoever acts by one gets another, and a key needs none. */
  private async change(
    personId: string,
    action: (tx: Tx) => Promise<void>,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<MeView> {
    if (request.session === null) {
      await this.transactions.perform({}, action);
      return toMeView(await this.detailsOf(personId), null);
    }
    const session = await this.sessions.begin(request, reply, { personId }, action);
    return toMeView(await this.detailsOf(personId), session ?? null);
  }
}
