/** Verdicts: reading, withdrawing, deciding, publishing, correcting. */
import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { approveVerdict, correctVerdict, publishVerdict, returnVerdict, withdrawVerdict } from '#actions';
import { claimOfVerdict } from '#store/queries';
import { Caller, Id, Problem, type RequestContext, Roles, Transactions, Versioned } from '../http/index.js';
import { CorrectVerdictDto } from './correct-verdict.dto.js';
import { DecideOnVerdictDto } from './decide-on-verdict.dto.js';
import { toEvidence } from './evidence.dto.js';
import { VerdictViews } from './verdict-views.js';
import { VerdictOfClaimView } from './verdict.view.dto.js';

@ApiTags('Verdicts')
@Controller('v1/verdicts')
export class VerdictsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly views: VerdictViews,
  ) {}

  /** One verdict. */
  @Get(':id')
  @Versioned()
  getVerdict(@Id() verdictId: string): Promise<VerdictOfClaimView> {
    return this.transactions.read(async (tx) => {
      const claim = await claimOfVerdict(tx, verdictId);
      if (!claim) throw new Problem(404, 'verdict-not-found', `There is no verdict ${verdictId}.`);
      return this.views.load(tx, claim, verdictId);
    });
  }

  /** Its author takes a proposed verdict back; the review and its draft come back to them. */
  @Post(':id/withdrawal')
  @HttpCode(200)
  @Roles('editor')
  @Versioned()
  withdrawVerdict(@Id() verdictId: string, @Caller() context: RequestContext): Promise<VerdictOfClaimView> {
    const { actor, at } = context;
    return this.transactions.perform(context, async (tx) =>
      this.views.load(tx, await withdrawVerdict(tx, { verdictId, actor }, at), verdictId),
    );
  }

  /** Another than its author approves a proposed verdict, or returns it with a note. */
  @Post(':id/approval')
  @HttpCode(200)
  @Roles('approver')
  @Versioned()
  decideOnVerdict(
    @Id() verdictId: string,
    @Body() { decision, ...note }: DecideOnVerdictDto,
    @Caller() context: RequestContext,
  ): Promise<VerdictOfClaimView> {
    const { actor, at } = context;
    const decide = decision === 'approve' ? approveVerdict : returnVerdict;
    return this.transactions.perform(context, async (tx) =>
      this.views.load(tx, await decide(tx, { verdictId, actor, ...note }, at), verdictId),
    );
  }

  /** Publishes an approved verdict: from now on the public reads it. */
  @Post(':id/publication')
  @HttpCode(200)
  @Roles('approver')
  @Versioned()
  publishVerdict(@Id() verdictId: string, @Caller() context: RequestContext): Promise<VerdictOfClaimView> {
    const { actor, at } = context;
    return this.transactions.perform(context, async (tx) =>
      this.views.load(tx, await publishVerdict(tx, { verdictId, actor }, at), verdictId),
    );
  }

  /** Corrects, updates or retracts a published verdict in the open; answers the verdict that takes its place. */
  @Post(':id/corrections')
  @Roles('approver')
  @Versioned()
  async correctVerdict(
    @Id() verdictId: string,
    @Body() { kind, note, evidence, ...rest }: CorrectVerdictDto,
    @Caller() context: RequestContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VerdictOfClaimView> {
    const { actor, at } = context;
    const changes = { ...rest, ...(evidence && { evidence: toEvidence(evidence, at) }) };
    const view = await this.transactions.perform(context, async (tx) => {
      const corrected = await correctVerdict(tx, { verdictId, actor, kind, note, changes }, at);
      return this.views.load(tx, corrected.claim, corrected.verdictId);
    });
    void reply.header('location', `/v1/verdicts/${view.id}`);
    return view;
  }
}
