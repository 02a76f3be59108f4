/** What many pages ask: who I am, who the others are, desks, scales, counts. */
import { queryOptions } from '@tanstack/react-query';
import type { components } from '#client';
import { api, orThrow, request } from './client.js';
import { queryKeys } from './keys.js';

export type Schemas = components['schemas'];
export type Role = Schemas['MeView']['roles'][number];

export interface Me {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  readonly roles: readonly Role[];
  /** Slugs; none: all. */
  readonly desks: readonly string[];
  readonly hasPassword?: boolean;
}

export interface Counts {
  readonly waiting: number;
  readonly toApprove: number;
  readonly mine: number;
  readonly returned: number;
  readonly followUps: { readonly overdue: number; readonly dueToday: number; readonly due: number };
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

const AN_HOUR = 3_600_000;

export const meQuery = queryOptions({
  queryKey: queryKeys.me,
  queryFn: () => request<Me>('GET', '/v1/me'),
  staleTime: AN_HOUR,
});

export const countsQuery = queryOptions({
  queryKey: queryKeys.counts,
  queryFn: () => request<Counts>('GET', '/v1/me/counts'),
});

/** Everybody who ever worked here, by id. */
export const peopleQuery = queryOptions({
  queryKey: queryKeys.people,
  queryFn: async () => {
    const { items } = await request<{ items: Person[] }>('GET', '/v1/people?limit=200');
    return new Map(items.map((person) => [person.id, person]));
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
