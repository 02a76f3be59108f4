/** Claimants across articles: listing, reading, changing, merging and taking apart. */
import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { changeClaimant, mergeClaimant, unmergeClaimant } from '#actions';
import type { Tx } from '#store';
import { claimantById, listClaimants, type ClaimantWithMembers } from '#store/queries';
import {
  Caller,
  decodeCursor,
  Id,
  IfMatch,
  isShortText,
  isUuid,
  isWhole,
  Problem,
  type RequestContext,
  Roles,
  toPage,
  Transactions,
  Versioned,
} from '../http/index.js';
import { ChangeClaimantDto, MergeClaimantDto } from './change-claimant.dto.js';
import { KnownClaimantView, ListedClaimantPage } from './claimant.view.dto.js';
import { ClaimantsQuery } from './claimants.query.dto.js';
import { loadClaimantView, toListedClaimantView } from './to-claimant-view.js';

@ApiTags('Claimants')
@Controller('v1/claimants')
export class ClaimantsController {
  constructor(private readonly transactions: Transactions) {}

  /** Claimants that stand by themselves, by name unless `sort` says otherwise. */
  @Get()
  async listClaimants(@Query() { limit, cursor, ...filter }: ClaimantsQuery): Promise<ListedClaimantPage> {
    const { sort } = filter;
    const byName = sort.endsWith('name');
    const isSort = (value: unknown): value is string => value === sort;
    const isKey = (value: unknown): value is string | number => (byName ? isShortText(value) : isWhole(value));
    const position = decodeCursor<[string, string | number, string]>(cursor, [isSort, isKey, isUuid]);
    const after = position && ([position[1], position[2]] as const);
    const rows = await this.transactions.read((tx) => listClaimants(tx, { ...filter, limit: limit + 1, after }));
    return toPage(rows, limit, toListedClaimantView, ({ id, nameKey, claimCount }) => [
      sort,
      byName ? nameKey : claimCount,
      id,
    ]);
  }

  /** One claimant; a merged one goes on answering, and names the one that stands for it. */
  @Get(':id')
  @Versioned()
  async getClaimant(@Id() id: string): Promise<KnownClaimantView> {
    return this.transactions.read(async (tx) => {
      const found = await claimantById(tx, id);
      if (!found) throw new Problem(404, 'claimant-not-found', `There is no claimant ${id}.`);
      return loadClaimantView(tx, found);
    });
  }

  /** Renames a claimant, or says what sort it is or which entity of Wikidata. Old names go on leading to it. */
  @Patch(':id')
  @Roles('editor')
  @Versioned()
  async changeClaimant(
    @Id() claimantId: string,
    @IfMatch() ifVersion: number,
    @Body() changes: ChangeClaimantDto,
    @Caller() context: RequestContext,
  ): Promise<KnownClaimantView> {
    const { actor, at } = context;
    return this.change(context, (tx) => changeClaimant(tx, { claimantId, actor, ifVersion, changes }, at));
  }

  /** Says that the claimant is the same as another, which stands for both from now on. Answers the merged one. */
  @Post(':id/merge')
  @HttpCode(200)
  @Roles('editor')
  @Versioned()
  async mergeClaimant(
    @Id() claimantId: string,
    @Body() { into }: MergeClaimantDto,
    @Caller() context: RequestContext,
  ): Promise<KnownClaimantView> {
    const { actor, at } = context;
    return this.change(context, (tx) => mergeClaimant(tx, { claimantId, into: into.toLowerCase(), actor }, at));
  }

  /** Takes a merge back: the claimant stands by itself again, with its names and claims. */
  @Delete(':id/merge')
  @Roles('editor')
  @Versioned()
  async unmergeClaimant(@Id() claimantId: string, @Caller() context: RequestContext): Promise<KnownClaimantView> {
    const { actor, at } = context;
    return this.change(context, (tx) => unmergeClaimant(tx, { claimantId, actor }, at));
  }

  /** The view is part of the result, so that a repeated request gets the first answer and not a later state. */
  private change(
    context: RequestContext,
    action: (tx: Tx) => Promise<ClaimantWithMembers>,
  ): Promise<KnownClaimantView> {
    return this.transactions.perform(context, async (tx) => loadClaimantView(tx, await action(tx)));
  }
}
