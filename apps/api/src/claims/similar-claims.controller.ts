/** The claims that say the same as another. */
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { findSimilarClaims } from '#actions';
import { Caller, Id, type RequestContext, Transactions } from '../http/index.js';
import { SimilarClaimPage } from './similar-claim.view.dto.js';
import { SimilarClaimsQuery } from './similar-claims.query.dto.js';
import { loadClaimViews } from './to-claim-view.js';

@ApiTags('Claims')
@Controller('v1/claims/:id/similar')
export class SimilarClaimsController {
  constructor(private readonly transactions: Transactions) {}

  /** Other claims that say the same, the likeliest first, with what differs; the list is never continued. */
  @Get()
  async listSimilarClaims(
    @Id() id: string,
    @Query() { limit }: SimilarClaimsQuery,
    @Caller() context: RequestContext,
  ): Promise<SimilarClaimPage> {
    return this.transactions.read(async (tx) => {
      const similar = await findSimilarClaims(tx, id, limit);
      const views = await loadClaimViews(
        tx,
        similar.map(({ claim }) => claim),
        context,
      );
      const items = similar.flatMap(({ score, differences }, index) => {
        const claim = views[index];
        if (!claim) return [];
        return [
          {
            claim,
            score,
            differences: differences.map(({ kind, here, there }) => ({ kind, here: [...here], there: [...there] })),
          },
        ];
      });
      return { items, nextCursor: null };
    });
  }
}
