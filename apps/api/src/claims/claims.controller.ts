/** Claims: listing, reading, marking by hand, editing, and the transitions that no review is needed for. */
import { Body, Controller, Get, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { dismissClaim, editClaim, markClaim, queueClaim, reopenClaim } from '#actions';
import type { Claim } from '#domain';
import type { Tx } from '#store';
import { claimantsByName, claimantsLike, claimById, countClaims, listClaims } from '#store/queries';
import {
  Caller,
  Id,
  IfMatch,
  isUuid,
  type RequestContext,
  Roles,
  toPage,
  Transactions,
  Versioned,
} from '../http/index.js';
import { claimAsOf, found } from './claim-as-of.js';
import { claimAfter, claimPosition } from './claim-paging.js';
import { DismissClaimDto, ReopenClaimDto } from './claim-transitions.dto.js';
import { ClaimView, CountedClaimPage } from './claim.view.dto.js';
import { ClaimQuery, ClaimsQuery } from './claims.query.dto.js';
import { EditClaimDto } from './edit-claim.dto.js';
import { MarkClaimDto } from './mark-claim.dto.js';
import { loadClaimView, loadClaimViews, loadPastClaimView } from './to-claim-view.js';

@ApiTags('Claims')
@Controller('v1/claims')
export class ClaimsController {
  constructor(private readonly transactions: Transactions) {}

  /** Claims that fit the filters, newest first unless `sort` says otherwise. */
  @Get()
  async listClaims(@Query() query: ClaimsQuery, @Caller() context: RequestContext): Promise<CountedClaimPage> {
    const { limit, cursor, claimant, total, ...filter } = query;
    const after = claimAfter(cursor, filter.sort);
    return this.transactions.read(async (tx) => {
      const claimantIds = claimant === undefined ? undefined : await idsOf(tx, claimant);
      const named = claimantIds && { claimantIds };
      const claims = await listClaims(tx, { ...filter, ...named, limit: limit + 1, after });
      const counted = total && { total: await countClaims(tx, { ...filter, ...named }) };
      const page = toPage(
        claims,
        limit,
        (claim) => claim,
        (claim) => claimPosition(claim, filter.sort),
      );
      return { ...page, ...counted, items: await loadClaimViews(tx, page.items, context) };
    });
  }

  /** One claim, as it stands or as it stood. */
  @Get(':id')
  @Versioned()
  async getClaim(@Id() id: string, @Query() then: ClaimQuery, @Caller() context: RequestContext): Promise<ClaimView> {
    return this.transactions.read(async (tx) => {
      const current = found(await claimById(tx, id), id);
      const { asOf, asOfVersion } = then;
      if (asOf === undefined && asOfVersion === undefined) return loadClaimView(tx, current, context);
      return loadPastClaimView(tx, await claimAsOf(tx, id, then), context);
    });
  }

  /** Marks a claim in an article by hand; it goes to its desk at once. */
  @Post()
  @Roles('editor')
  @Versioned()
  async markClaim(
    @Body() body: MarkClaimDto,
    @Caller() context: RequestContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClaimView> {
    const { actor, at } = context;
    const claim = await this.change(context, (tx) => markClaim(tx, { ...body, actor }, at));
    void reply.header('location', `/v1/claims/${claim.id}`);
    return claim;
  }

  /** Edits a claim; what is left out stays as it is. */
  @Patch(':id')
  @Roles('editor')
  @Versioned()
  async editClaim(
    @Id() claimId: string,
    @IfMatch() ifVersion: number,
    @Body() changes: EditClaimDto,
    @Caller() context: RequestContext,
  ): Promise<ClaimView> {
    const { actor, at } = context;
    return this.change(context, (tx) => editClaim(tx, { claimId, actor, ifVersion, changes }, at));
  }

  /** Puts a claim aside, for a reason; reopening takes it back. */
  @Post(':id/dismissal')
  @HttpCode(200)
  @Roles('editor')
  @Versioned()
  async dismissClaim(
    @Id() claimId: string,
    @Body() body: DismissClaimDto,
    @Caller() context: RequestContext,
  ): Promise<ClaimView> {
    const { actor, at } = context;
    return this.change(context, (tx) => dismissClaim(tx, { claimId, actor, ...body }, at));
  }

  /** Reopens a resolved or dismissed claim: a new round of work. */
  @Post(':id/reopening')
  @HttpCode(200)
  @Roles('editor')
  @Versioned()
  async reopenClaim(
    @Id() claimId: string,
    @Body() { reason }: ReopenClaimDto,
    @Caller() context: RequestContext,
  ): Promise<ClaimView> {
    const { actor, at } = context;
    return this.change(context, (tx) => reopenClaim(tx, { claimId, actor, reason }, at));
  }

  /** Queues a claim that was below its desk's threshold. */
  @Post(':id/queueing')
  @HttpCode(200)
  @Roles('editor')
  @Versioned()
  async queueClaim(@Id() claimId: string, @Caller() context: RequestContext): Promise<ClaimView> {
    const { actor, at } = context;
    return this.change(context, (tx) => queueClaim(tx, { claimId, actor }, at));
  }

  /** The view is part of the result, so that a repeated request gets the first answer and not a later state. */
  private change(context: RequestContext, action: (tx: Tx) => Promise<Claim>): Promise<ClaimView> {
    return this.transactions.perform(context, async (tx) => loadClaimView(tx, await action(tx), context));
  }
}

async function idsOf(tx: Tx, claimant: string): Promise<string[]> {
  return isUuid(claimant) ? claimantsLike(tx, claimant.toLowerCase()) : claimantsByName(tx, claimant);
}
