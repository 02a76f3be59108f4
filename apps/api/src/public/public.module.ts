/** The public pages. */
import { Module } from '@nestjs/common';
import { FactChecks } from './fact-checks.js';
import { PublicController } from './public.controller.js';

@Module({ controllers: [PublicController], providers: [FactChecks] })
export class PublicModule {}
