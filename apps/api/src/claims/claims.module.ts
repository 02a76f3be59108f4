/** Claims and their histories. */
import { Module } from '@nestjs/common';
import { ClaimHistoryController } from './claim-history.controller.js';
import { ClaimsController } from './claims.controller.js';
import { SimilarClaimsController } from './similar-claims.controller.js';

@Module({ controllers: [ClaimsController, ClaimHistoryController, SimilarClaimsController] })
export class ClaimsModule {}
