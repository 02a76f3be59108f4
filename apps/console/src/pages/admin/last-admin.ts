/** Who must stay: without an admin nobody could make another. */
import type { User } from './queries.js';

/** Whether the person is the only one who is let in and holds the role `admin`. */
export function isLastAdmin(users: readonly User[], id: string): boolean {
  const admins = users.filter(({ disabled, roles }) => !disabled && roles.includes('admin'));
  return admins.length === 1 && admins[0]?.id === id;
}
