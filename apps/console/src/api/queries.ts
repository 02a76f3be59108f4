/** What many pages ask: who I am, who the others are, desks, scales, counts. */
import { queryOptions } from '@tanstack/react-query';
import type { components } from '#client';
import { api, orThrow } from './client.js';
import { queryKeys } from './keys.js';

export type Schemas = components['schemas'];
export type Role = Schemas['MeView']['roles'][number];

export type Me = Schemas['MeView'];
export type Counts = Schemas['CountsView'];

export interface Person {
  readonly id: string;
  readonly name: string;
}

const AN_HOUR = 3_600_000;

export const meQuery = queryOptions({
  queryKey: queryKeys.me,
  queryFn: () => orThrow(api.GET('/v1/me')),
  staleTime: AN_HOUR,
});

export const countsQuery = queryOptions({
  queryKey: queryKeys.counts,
  queryFn: () => orThrow(api.GET('/v1/me/counts')),
});

/** Everybody who ever worked here, by id. */
export const peopleQuery = queryOptions({
  queryKey: queryKeys.people,
  queryFn: async () => {
    const people = await allOf((cursor) => orThrow(api.GET('/v1/people', { params: { query: pageAfter(cursor) } })));
    return new Map<string, Person>(people.map((person) => [person.id, person]));
  },
  staleTime: AN_HOUR,
});

export const desksQuery = queryOptions({
  queryKey: queryKeys.desks,
  queryFn: async () => (await orThrow(api.GET('/v1/desks', { params: { query: { limit: 200 } } }))).items,
  staleTime: AN_HOUR,
});

/** Newest versions of all scales. */
export const scalesQuery = queryOptions({
  queryKey: queryKeys.scales,
  queryFn: async () => (await orThrow(api.GET('/v1/rating-scales', { params: { query: { limit: 200 } } }))).items,
  staleTime: AN_HOUR,
});

/** One version of a scale, which never changes. */
export const scaleQuery = (slug: string, version: number) =>
  queryOptions({
    queryKey: [...queryKeys.scales, slug, version],
    queryFn: () => orThrow(api.GET('/v1/rating-scales/{slug}', { params: { path: { slug }, query: { version } } })),
    staleTime: Infinity,
  });

interface PageOf<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** Every page of a list that is known to be short. */
async function allOf<T>(fetchPage: (cursor: string | null) => Promise<PageOf<T>>): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const page: PageOf<T> = await fetchPage(cursor);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
}

function pageAfter(cursor: string | null): { limit: number; cursor?: string } {
  return { limit: 200, ...(cursor !== null && { cursor }) };
}
