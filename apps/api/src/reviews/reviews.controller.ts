/** Reviews: taking the next claim or a certain one, keeping it, giving it back, saving a draft, proposing a verdict. */
import { Body, Controller, Get, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { proposeVerdict, releaseReview, renewLease, saveDraft, skipReview, takeReview } from '#actions';
import { claimById, listReviews, reviewById } from '#store/queries';
import { ClaimView } from '../claims/claim.view.dto.js';
import { loadClaimView } from '../claims/to-claim-view.js';
import {
  Caller,
  decodeCursor,
  Id,
  isUuid,
  Problem,
  type RequestContext,
  Roles,
  toPage,
  Transactions,
  Versioned,
} from '../http/index.js';
import { toEvidence } from '../verdicts/evidence.dto.js';
import { ProposeVerdictDto } from '../verdicts/propose-verdict.dto.js';
import { VerdictViews } from '../verdicts/verdict-views.js';
import { VerdictOfClaimView } from '../verdicts/verdict.view.dto.js';
import { NextReview } from './next-review.js';
import { DraftView, ReviewPage, ReviewView, ReviewWorkView } from './review.view.dto.js';
import { ReviewsQuery } from './reviews-query.dto.js';
import { DraftDto } from './save-draft.dto.js';
import { TakeNextReviewDto } from './take-next-review.dto.js';
import { loadReviewView, loadReviewWork, toReviewInHandView } from './to-review-view.js';

@ApiTags('Reviews')
@Controller('v1')
export class ReviewsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly nextReview: NextReview,
    private readonly verdicts: VerdictViews,
  ) {}

  /** Shows the claim that the caller would most likely get next, without taking it; 204 when none waits. */
  @Get('reviews/next')
  @Roles('editor')
  @ApiResponse({ status: 200, type: ClaimView })
  @ApiResponse({ status: 204, description: 'Nothing waits for the caller.' })
  async peekNextReview(
    @Caller() context: RequestContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClaimView | undefined> {
    const claim = await this.nextReview.peek(context);
    if (claim) return this.transactions.read((tx) => loadClaimView(tx, claim, context));
    void reply.status(204);
    return undefined;
  }

  /** Takes the next claim that waits for the caller; 204 when none does. */
  @Post('reviews/next')
  @HttpCode(200)
  @Roles('editor')
  @ApiResponse({ status: 200, type: ReviewWorkView })
  @ApiResponse({ status: 204, description: 'Nothing waits for the caller.' })
  async takeNextReview(
    @Body() wish: TakeNextReviewDto,
    @Caller() context: RequestContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReviewWorkView | undefined> {
    const claim = await this.nextReview.take(context, wish);
    if (claim) return this.transactions.ask((manager) => loadReviewWork(manager, claim, context));
    void reply.status(204);
    return undefined;
  }

  /** Takes this claim; 409 names the holder when somebody has it. */
  @Post('claims/:id/review')
  @HttpCode(200)
  @Roles('editor')
  async takeReview(@Id() claimId: string, @Caller() context: RequestContext): Promise<ReviewWorkView> {
    const { actor, at } = context;
    const claim = await this.transactions.perform(context, (tx) => takeReview(tx, { claimId, actor }, at));
    return this.transactions.ask((manager) => loadReviewWork(manager, claim, context));
  }

  /** What the caller has in hand, or what anybody holds; newest first. */
  @Get('reviews')
  async listReviews(
    @Query() { limit, cursor, mine }: ReviewsQuery,
    @Caller() context: RequestContext,
  ): Promise<ReviewPage> {
    const [after] = decodeCursor<[string]>(cursor, [isUuid]) ?? [];
    const { actor, at } = context;
    const page = { editorId: actor.id, mine, at, limit: limit + 1, ...(after !== undefined && { after }) };
    const rows = await this.transactions.read((tx) => listReviews(tx, page));
    return toPage(
      rows,
      limit,
      (row) => toReviewInHandView(row, context),
      ({ id }) => [id],
    );
  }

  /** One review, with its claim and the caller's own draft. */
  @Get('reviews/:id')
  async getReview(@Id() reviewId: string, @Caller() context: RequestContext): Promise<ReviewWorkView> {
    return this.transactions.read(async (tx) => {
      const found = await reviewById(tx, reviewId);
      const claim = found && (await claimById(tx, found.claimId));
      if (!claim) throw new Problem(404, 'review-not-found', `There is no review ${reviewId}.`);
      return loadReviewWork(tx, claim, context, found.review);
    });
  }

  /** Renews the caller's lease. */
  @Post('reviews/:id/heartbeat')
  @HttpCode(200)
  @Roles('editor')
  async renewLease(@Id() reviewId: string, @Caller() context: RequestContext): Promise<ReviewView> {
    const { actor, at } = context;
    return this.transactions.perform(context, async (tx) =>
      loadReviewView(tx, await renewLease(tx, { reviewId, actor }, at), context),
    );
  }

  /** Gives the claim back; it waits again, for the caller too. */
  @Post('reviews/:id/release')
  @HttpCode(200)
  @Roles('editor')
  async releaseReview(@Id() reviewId: string, @Caller() context: RequestContext): Promise<ReviewView> {
    const { actor, at } = context;
    return this.transactions.perform(context, async (tx) =>
      loadReviewView(tx, await releaseReview(tx, { reviewId, actor }, at), context),
    );
  }

  /** Gives the claim back; it is not offered to the caller again in this round. */
  @Post('reviews/:id/skip')
  @HttpCode(200)
  @Roles('editor')
  async skipReview(@Id() reviewId: string, @Caller() context: RequestContext): Promise<ReviewView> {
    const { actor, at } = context;
    return this.transactions.perform(context, async (tx) =>
      loadReviewView(tx, await skipReview(tx, { reviewId, actor }, at), context),
    );
  }

  /** Saves the caller's unfinished verdict; it is theirs alone and outlives the lease. */
  @Put('reviews/:id/draft')
  @Roles('editor')
  async saveDraft(
    @Id() reviewId: string,
    @Body() body: DraftDto,
    @Caller() context: RequestContext,
  ): Promise<DraftView> {
    const { actor, at } = context;
    const draft = { reviewId, actor, body: { ...body } };
    const { updatedAt } = await this.transactions.perform(context, (tx) => saveDraft(tx, draft, at));
    return { reviewId, body, updatedAt };
  }

  /** Proposes a verdict; 409 once the lease is lost, and the draft stays. On a double-blind desk the first is sealed. */
  @Post('reviews/:id/verdict')
  @Roles('editor')
  @Versioned()
  async proposeVerdict(
    @Id() reviewId: string,
    @Body() body: ProposeVerdictDto,
    @Caller() context: RequestContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VerdictOfClaimView> {
    const { actor, at } = context;
    const finding = { ...body, evidence: toEvidence(body.evidence, at) };
    const view = await this.transactions.perform(context, async (tx) => {
      const proposed = await proposeVerdict(tx, { reviewId, actor, finding }, at);
      return this.verdicts.loadProposed(tx, proposed, { id: actor.id, name: actor.name });
    });
    void reply.header('location', `/v1/verdicts/${view.id}`);
    return view;
  }
}
