/** Reviews and the queues that they come from. */
import { Module } from '@nestjs/common';
import { VerdictsModule } from '../verdicts/verdicts.module.js';
import { DeskQueues } from './desk-queues.js';
import { NextReview } from './next-review.js';
import { QueuesController } from './queues.controller.js';
import { ReviewsController } from './reviews.controller.js';

@Module({
  imports: [VerdictsModule],
  controllers: [ReviewsController, QueuesController],
  providers: [DeskQueues, NextReview],
  exports: [DeskQueues],
})
export class ReviewsModule {}
