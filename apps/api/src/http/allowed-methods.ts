/** Which methods an address takes, so that a wrong one gets 405 and not 404. */
import type { FastifyInstance } from 'fastify';

interface Route {
  readonly pattern: RegExp;
  readonly methods: readonly string[];
}

declare module 'fastify' {
  interface FastifyInstance {
    /** The methods of every route that matches the path of `url`; empty when none does. */
    allowedMethods(url: string): string[];
  }
}

/** To be called before the routes are registered. */
export function rememberRoutes(fastify: FastifyInstance): void {
  const routes: Route[] = [];
  fastify.addHook('onRoute', ({ url, method }) => {
    routes.push({ pattern: toPattern(url), methods: [method].flat() });
  });
  fastify.decorate('allowedMethods', (url: string) => {
    const path = url.split('?', 1)[0] ?? '';
    return [...new Set(routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods))].sort();
  });
}

/** `/v1/claims/:id` -> `^/v1/claims/[^/]+$`; `::` is a colon. */
function toPattern(route: string): RegExp {
  const source = route
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('::', '\0')
    .replace(/:[A-Za-z]\w*/g, '[^/]+')
    .replaceAll('*', '.*')
    .replaceAll('\0', ':');
  return new RegExp(`^${source}/?$`);
}
