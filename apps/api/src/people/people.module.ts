/** People, their roles and their keys. */
import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller.js';
import { UsersController } from './users.controller.js';

@Module({ controllers: [PeopleController, UsersController] })
export class PeopleModule {}
