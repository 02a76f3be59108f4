/** What admins set: desks and rating scales. */
import { Module } from '@nestjs/common';
import { DesksController } from './desks.controller.js';
import { RatingScalesController } from './rating-scales.controller.js';

@Module({ controllers: [DesksController, RatingScalesController] })
export class SettingsModule {}
