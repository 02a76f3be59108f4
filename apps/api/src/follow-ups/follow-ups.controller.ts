/** Follow-ups: what became of stated plans. */
import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { checkFollowUp, rescheduleFollowUp } from '#actions';
import { followUpById, followUpDay, listFollowUps, type TrackedPlan } from '#store/queries';
import {
  Caller,
  decodeCursor,
  encodeCursor,
  Id,
  IfMatch,
  isDay,
  isUuid,
  Problem,
  type RequestContext,
  Roles,
  Transactions,
  Versioned,
} from '../http/index.js';
import { toEvidence } from '../verdicts/evidence.dto.js';
import { CheckFollowUpDto } from './check-follow-up.dto.js';
import { FollowUpPage, FollowUpView } from './follow-up.view.dto.js';
import { FollowUpsQuery } from './follow-ups-query.dto.js';
import { RescheduleFollowUpDto, windowAfter } from './reschedule-follow-up.dto.js';
import { loadFollowUpView, loadFollowUpViews } from './to-follow-up-view.js';

/** Stands in the history where nobody gave a reason. */
const NO_REASON = 'Set by hand.';

@ApiTags('Follow-ups')
@Controller('v1/follow-ups')
export class FollowUpsController {
  constructor(private readonly transactions: Transactions) {}

  /** Follow-ups that fit the filters, soonest first; those of dismissed claims are left out. */
  @Get()
  async listFollowUps(@Query() { limit, cursor, state, ...filter }: FollowUpsQuery): Promise<FollowUpPage> {
    const after = decodeCursor<[string, string]>(cursor, [isDay, isUuid]);
    return this.transactions.read(async (tx) => {
      const plans = await listFollowUps(tx, { ...filter, states: state, after, limit: limit + 1 });
      const shown = plans.slice(0, limit);
      const last = plans.length > limit ? shown.at(-1)?.followUp : undefined;
      const nextCursor = last ? encodeCursor([followUpDay(last), last.id]) : null;
      return { items: await loadFollowUpViews(tx, shown), nextCursor };
    });
  }

  /** One follow-up. */
  @Get(':id')
  @Versioned()
  getFollowUp(@Id() followUpId: string): Promise<FollowUpView> {
    return this.transactions.read(async (tx) => {
      const [view] = await loadFollowUpViews(tx, [await this.find(tx, followUpId)]);
      return view as FollowUpView;
    });
  }

  /** Sets its due window by hand, or the day to look again. */
  @Patch(':id')
  @Roles('editor')
  @Versioned()
  rescheduleFollowUp(
    @Id() followUpId: string,
    @IfMatch() ifVersion: number,
    @Body() { reason = NO_REASON, ...changes }: RescheduleFollowUpDto,
    @Caller() context: RequestContext,
  ): Promise<FollowUpView> {
    const { actor, at } = context;
    return this.transactions.perform(context, async (tx) => {
      const { followUp } = await this.find(tx, followUpId);
      const window = windowAfter(followUp, changes);
      const command = { followUpId, actor, ifVersion, window, reason };
      return loadFollowUpView(tx, await rescheduleFollowUp(tx, command, at));
    });
  }

  /** Records what came of the plan; an outcome that settles it closes the follow-up. */
  @Post(':id/checks')
  @Roles('editor')
  @Versioned()
  checkFollowUp(
    @Id() followUpId: string,
    @Body() { outcome, note, evidence = [] }: CheckFollowUpDto,
    @Caller() context: RequestContext,
  ): Promise<FollowUpView> {
    const { actor, at } = context;
    const check = { followUpId, actor, outcome, note, evidence: toEvidence(evidence, at) };
    return this.transactions.perform(context, async (tx) => loadFollowUpView(tx, await checkFollowUp(tx, check, at)));
  }

  private async find(manager: EntityManager, followUpId: string): Promise<TrackedPlan> {
    const plan = await followUpById(manager, followUpId);
    if (plan) return plan;
    throw new Problem(404, 'follow-up-not-found', `There is no follow-up ${followUpId}.`);
  }
}
