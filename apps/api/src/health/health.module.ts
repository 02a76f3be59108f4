/** Health checks. */
import { Module } from '@nestjs/common';
import { ReviewsModule } from '../reviews/reviews.module.js';
import { HealthController } from './health.controller.js';

@Module({ imports: [ReviewsModule], controllers: [HealthController] })
export class HealthModule {}
