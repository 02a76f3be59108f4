/** What a command ends with when it cannot do what was asked: one line for the person, one number for the shell. */

/** The command failed: something was not as it has to be. */
export const FAILED = 1;
/** The command line or the environment cannot be used as given. */
export const MISUSED = 2;

/** `message` is one line: what happened, what was kept where that is in doubt, and what to do. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    message: string,
    readonly exitCode: typeof FAILED | typeof MISUSED = FAILED,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Errors that are written for the person at the terminal, by the names their classes give them. */
const IN_WORDS: Readonly<Record<string, number>> = { ConfigError: MISUSED, EmbeddedPostgresError: FAILED };

/** What is printed of an error, and the exit code. */
export function describeError(error: unknown): { text: string; exitCode: number } {
  if (error instanceof Failure) return { text: error.message, exitCode: error.exitCode };
  if (!(error instanceof Error)) return { text: unexpected(String(error)), exitCode: FAILED };
  if (error.name === 'Refusal') return { text: (error as Error & { detail: string }).detail, exitCode: FAILED };
  const exitCode = IN_WORDS[error.name];
  if (exitCode !== undefined) return { text: error.message, exitCode };
  return { text: unexpected(error.stack ?? error.message), exitCode: FAILED };
}

function unexpected(details: string): string {
  return `Something went wrong that should not: please report it with these lines.\n${details}`;
}
