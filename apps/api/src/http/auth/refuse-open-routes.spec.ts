/** Nothing under /v1 can be opened by a decorator. */
import { describe, expect, it } from '@jest/globals';
import { Controller, Get, Module, type Type } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Public } from './access.js';
import { RefuseOpenRoutes } from './refuse-open-routes.js';

@Controller('v1/claims')
class OneOpenRoute {
  @Public()
  @Get(':id')
  getClaim(): void {}
}

@Public()
@Controller()
class OpenController {
  @Get('/v1/secrets')
  getSecrets(): void {}
}

@Public()
@Controller('v1alpha1')
class OpenElsewhere {
  @Get('claims::search')
  search(): void {}
}

@Controller('v1/claims')
class Closed {
  @Get()
  listClaims(): void {}
}

async function start(controller: Type): Promise<void> {
  @Module({ imports: [DiscoveryModule], controllers: [controller], providers: [RefuseOpenRoutes] })
  class App {}
  const app = await NestFactory.create(App, new FastifyAdapter(), { logger: false, abortOnError: false });
  try {
    await app.init();
  } finally {
    await app.close();
  }
}

describe('the start', () => {
  it('is refused with a public route under /v1', async () => {
    await expect(start(OneOpenRoute)).rejects.toThrow('OneOpenRoute.getClaim stands under /v1 and is marked @Public');
  });

  it('is refused with a public controller that has a route under /v1', async () => {
    await expect(start(OpenController)).rejects.toThrow('OpenController.getSecrets');
  });

  it('goes on with public routes elsewhere and closed ones under /v1', async () => {
    await expect(start(OpenElsewhere)).resolves.toBeUndefined();
    await expect(start(Closed)).resolves.toBeUndefined();
  });
});
