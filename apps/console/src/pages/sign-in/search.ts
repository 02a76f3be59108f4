/** What `/sign-in` reads from its address. */

export interface SignInSearch {
  /** Where one was going: an address of this console. */
  readonly then?: string;
}

/** Only addresses of this origin: `//elsewhere.example` would lead away. */
export function parseSignInSearch(raw: Record<string, unknown>): SignInSearch {
  const { then } = raw;
  return typeof then === 'string' && /^\/[a-z]/i.test(then) ? { then } : {};
}
