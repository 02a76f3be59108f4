/** Makes the view that people have of themselves. */
import type { OwnDetails } from '#store/queries';
import type { MeView } from './me.view.dto.js';

/** `session`: the one they act by; times are ISO 8601. */
export function toMeView(
  details: OwnDetails,
  session: { readonly since: string; readonly expiresAt: string } | null,
): MeView {
  const { id, name, email, roles, desks, passwordHash } = details;
  return {
    id,
    name,
    email,
    roles: [...roles],
    desks: [...desks],
    hasPassword: passwordHash !== null,
    ...(session && { session: { since: session.since, expiresAt: session.expiresAt } }),
  };
}
