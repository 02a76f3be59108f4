/** People, their roles and their keys. */
import { Module } from '@nestjs/common';
import { MeController } from './me.controller.js';
import { UsersController } from './users.controller.js';

@Module({ controllers: [MeController, UsersController] })
export class PeopleModule {}
