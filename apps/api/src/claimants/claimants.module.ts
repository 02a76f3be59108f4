/** Claimants across articles. */
import { Module } from '@nestjs/common';
import { ClaimantsController } from './claimants.controller.js';

@Module({ controllers: [ClaimantsController] })
export class ClaimantsModule {}
