/** Who may call what under /v1, written out by hand: the guard is tested against this, not against itself. */
import type { Role } from '#domain';

const EVERYONE: readonly Role[] = ['editor', 'approver', 'auditor', 'admin'];
const ADMINS: readonly Role[] = ['admin'];

/** The roles that each operation lets in; a person who holds one of them alone is enough. */
export const ACCESS: Readonly<Record<string, readonly Role[]>> = {
  'GET /v1/me': EVERYONE,
  'GET /v1/users': ADMINS,
  'POST /v1/users': ADMINS,
  'PATCH /v1/users/{id}': ADMINS,
  'POST /v1/users/{id}/keys': ADMINS,
  'DELETE /v1/keys/{id}': ADMINS,
  'GET /v1/desks': EVERYONE,
  'GET /v1/desks/{slug}': EVERYONE,
  'PUT /v1/desks/{slug}': ADMINS,
  'GET /v1/rating-scales': EVERYONE,
  'POST /v1/rating-scales': ADMINS,
};
