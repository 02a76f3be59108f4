/** The caller: who they are, their account and their settings. */
import { Module } from '@nestjs/common';
import { SessionModule } from '../session/session.module.js';
import { CountsController } from './counts.controller.js';
import { MeController } from './me.controller.js';
import { SettingsController } from './settings.controller.js';

@Module({ imports: [SessionModule], controllers: [MeController, SettingsController, CountsController] })
export class MeModule {}
