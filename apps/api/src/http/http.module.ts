/** What every feature folder stands on: guard, problem filter, validation, transactions. */
import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AuthGuard } from './auth/auth.guard.js';
import { RefuseOpenRoutes } from './auth/refuse-open-routes.js';
import { ProblemFilter } from './problem.filter.js';
import { Transactions } from './transactions.js';
import { ValidationPipe } from './validation.pipe.js';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    { provide: APP_GUARD, useClass: AuthGuard },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useClass: ValidationPipe },
    RefuseOpenRoutes,
    Transactions,
  ],
  exports: [Transactions],
})
export class HttpModule {}
