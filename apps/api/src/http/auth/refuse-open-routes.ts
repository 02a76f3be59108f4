/** Stops the start when a route under /v1 was made public: nothing there but signing in is open, by no oversight either. */
import { Injectable, type OnModuleInit, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { isSignIn, PUBLIC } from './access.js';

@Injectable()
export class RefuseOpenRoutes implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { metatype, name } of this.discovery.getControllers()) {
      if (!metatype) continue;
      const prototype = metatype.prototype as Record<string, object>;
      for (const method of this.scanner.getAllMethodNames(prototype)) {
        const handler = prototype[method] as () => unknown;
        const paths = this.paths(metatype, handler);
        const open = this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, [handler, metatype]);
        const verb = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod];
        const isPrivate = (path: string): boolean =>
          (path === 'v1' || path.startsWith('v1/')) && !isSignIn(verb, `/${path}`);
        if (open === true && paths.some(isPrivate)) {
          throw new Error(
            `${name}.${method} stands under /v1 and is marked @Public: nothing there but signing in is open.`,
          );
        }
      }
    }
  }

  private paths(controller: object, handler: object): string[] {
    const of = (target: object): string[] => {
      const paths = Reflect.getMetadata(PATH_METADATA, target) as string | string[] | undefined;
      return paths === undefined ? [] : [paths].flat();
    };
    return of(controller).flatMap((base) =>
      of(handler).map((path) => `${base}/${path}`.replace(/\/+/g, '/').replace(/^\/|\/$/g, '')),
    );
  }
}
