/** Verdicts. */
import { Module } from '@nestjs/common';
import { VerdictViews } from './verdict-views.js';
import { VerdictsController } from './verdicts.controller.js';

@Module({ controllers: [VerdictsController], providers: [VerdictViews], exports: [VerdictViews] })
export class VerdictsModule {}
