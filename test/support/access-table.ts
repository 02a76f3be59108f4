/** Who may call what under /v1, written out by hand: the guard is tested against this, not against itself. */
import type { Role } from '#domain';

const EVERYONE: readonly Role[] = ['editor', 'approver', 'auditor', 'admin'];
const EDITORS: readonly Role[] = ['editor', 'approver'];
const APPROVERS: readonly Role[] = ['approver'];
const ADMINS: readonly Role[] = ['admin'];
const OVERSEERS: readonly Role[] = ['auditor', 'admin'];

/** What strangers may call: whoever signs in has nothing to show yet. */
export const OPEN: readonly string[] = ['POST /v1/session'];

/** The roles that each operation lets in; a person who holds one of them alone is enough. */
export const ACCESS: Readonly<Record<string, readonly Role[]>> = {
  'DELETE /v1/session': EVERYONE,
  'DELETE /v1/sessions': EVERYONE,
  'GET /v1/me': EVERYONE,
  'PUT /v1/me/account': EVERYONE,
  'PUT /v1/me/password': EVERYONE,
  'GET /v1/me/settings': EVERYONE,
  'PUT /v1/me/settings': EVERYONE,
  'GET /v1/me/counts': EVERYONE,
  'GET /v1/people': EVERYONE,
  'GET /v1/stream': EVERYONE,
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
  'POST /v1/reviews/next': EDITORS,
  'POST /v1/claims/{id}/review': EDITORS,
  'GET /v1/reviews': EVERYONE,
  'GET /v1/reviews/{id}': EVERYONE,
  'POST /v1/reviews/{id}/heartbeat': EDITORS,
  'POST /v1/reviews/{id}/release': EDITORS,
  'POST /v1/reviews/{id}/skip': EDITORS,
  'PUT /v1/reviews/{id}/draft': EDITORS,
  'POST /v1/reviews/{id}/verdict': EDITORS,
  'GET /v1/verdicts/{id}': EVERYONE,
  'POST /v1/verdicts/{id}/withdrawal': EDITORS,
  'POST /v1/verdicts/{id}/approval': APPROVERS,
  'POST /v1/verdicts/{id}/publication': APPROVERS,
  'POST /v1/verdicts/{id}/corrections': APPROVERS,
  'POST /v1/evidence/preview': EDITORS,
  'GET /v1/queues': EVERYONE,
  'GET /v1/overview': EVERYONE,
  'GET /v1/follow-ups': EVERYONE,
  'GET /v1/follow-ups/{id}': EVERYONE,
  'PATCH /v1/follow-ups/{id}': EDITORS,
  'POST /v1/follow-ups/{id}/checks': EDITORS,
  'POST /v1/articles': EDITORS,
  'POST /v1/articles/batch': EDITORS,
  'GET /v1/articles': EVERYONE,
  'GET /v1/articles/{id}': EVERYONE,
  'POST /v1/articles/{id}/splitting': EDITORS,
  'GET /v1/articles/{id}/claims': EVERYONE,
  'GET /v1/articles/{id}/revisions/{n}': EVERYONE,
  'GET /v1/claims': EVERYONE,
  'POST /v1/claims': EDITORS,
  'GET /v1/claims/{id}': EVERYONE,
  'PATCH /v1/claims/{id}': EDITORS,
  'POST /v1/claims/{id}/dismissal': EDITORS,
  'POST /v1/claims/{id}/reopening': EDITORS,
  'POST /v1/claims/{id}/queueing': EDITORS,
  'GET /v1/claims/{id}/history': EVERYONE,
  'GET /v1/claims/{id}/similar': EVERYONE,
  'GET /v1/history': EVERYONE,
  'GET /v1/history/export': EVERYONE,
  'GET /v1/training/corrections': OVERSEERS,
};
