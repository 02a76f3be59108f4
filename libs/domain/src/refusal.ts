/** A broken rule, in words for the person who broke it. */

/** What sort of problem a refusal is; the API maps each to one HTTP status. */
export type RefusalKind =
  'invalid' | 'forbidden' | 'not-found' | 'conflict' | 'stale' | 'precondition-required' | 'too-large';

/**
 * Thrown by rules and actions. `code` is a kebab-case sentence and becomes the problem's `type`;
 * `detail` says what happened, what was kept and what to do.
 */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
    readonly kind: RefusalKind = 'conflict',
    /** Where in the request's body the fault lies, as JSON pointers. */
    readonly errors?: readonly { readonly pointer: string; readonly detail: string }[],
  ) {
    super(`${code}: ${detail}`);
    this.name = 'Refusal';
  }
}
