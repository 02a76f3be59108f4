/** The person who is signed in; pages within the frame always have one. */
import { useSuspenseQuery } from '@tanstack/react-query';
import { type Me, meQuery, type Role } from '../api/index.js';

export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

/** Whether the person holds one of the roles. */
export function useMay(...roles: readonly Role[]): boolean {
  const me = useMe();
  return roles.some((role) => me.roles.includes(role));
}
