/** What administration reads and writes about people: whole lists, since a newsroom has tens of people. */
import { queryOptions } from '@tanstack/react-query';
import { api, orThrow, queryKeys, type Role, type Schemas } from '../../api/index.js';

export type User = Schemas['UserView'];
export type Desk = Schemas['DeskView'];
export type Scale = Schemas['RatingScaleView'];

export const ROLES: readonly Role[] = ['editor', 'approver', 'auditor', 'admin'];

const PAGE = 200;
const AN_HOUR = 3_600_000;

/** Everybody with a key or an account, in the order in which they came; refreshed when anybody changes. */
export const usersQuery = queryOptions({
  queryKey: [...queryKeys.people, 'users'],
  queryFn: async () => {
    const users: User[] = [];
    let cursor: string | undefined;
    do {
      const query = { limit: PAGE, ...(cursor !== undefined && { cursor }) };
      const page = await orThrow(api.GET('/v1/users', { params: { query } }));
      users.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return users;
  },
  staleTime: AN_HOUR,
});
