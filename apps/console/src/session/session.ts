/** Signing in and out. */
import { api, type Me, orThrow } from '../api/index.js';

export type Credentials = { readonly email: string; readonly password: string } | { readonly apiKey: string };

/** @throws ProblemError `sign-in-is-not-right`, or `too-many-tries` with `retryAfter`. */
export function signIn(credentials: Credentials): Promise<Me> {
  return orThrow(api.POST('/v1/session', { body: credentials }));
}

export async function signOut(): Promise<void> {
  await orThrow(api.DELETE('/v1/session'));
}

export async function signOutEverywhere(): Promise<void> {
  await orThrow(api.DELETE('/v1/sessions'));
}

/** @throws ProblemError `account-is-set-up`, `email-is-taken`, `password-is-too-easy`. */
export function setUpAccount(account: { name: string; email: string; password: string }): Promise<Me> {
  return orThrow(api.PUT('/v1/me/account', { body: account }));
}

/** @throws ProblemError `password-is-not-right` (fault of `/current`), `password-is-too-easy` (fault of `/new`). */
export function changePassword(passwords: { current?: string; new: string }): Promise<Me> {
  return orThrow(api.PUT('/v1/me/password', { body: passwords }));
}
