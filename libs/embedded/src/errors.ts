// The one error of this library: a sentence of what happened and what to do, with the server's last words below it.

/** Says why the embedded Postgres could not be started or stopped; `message` is meant for the person at the terminal. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  /** @param serverLog the tail of the server's log; it is appended to the message when there is one. */
  constructor(message: string, serverLog = '', options?: ErrorOptions) {
    super(serverLog.trim() === '' ? message : `${message}\nThe server's log ends with:\n${indent(serverLog)}`, options);
  }
}

function indent(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
