/** Sessions of the console. */
import { Module } from '@nestjs/common';
import { SessionController } from './session.controller.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';
import { Tries } from './tries.js';

@Module({ controllers: [SessionController], providers: [Sessions, SignIn, Tries], exports: [Sessions, Tries] })
export class SessionModule {}
