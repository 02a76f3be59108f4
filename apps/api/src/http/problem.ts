/** The problem document (RFC 9457): what every request that cannot be answered gets. */

/** One fault in a request, with a JSON pointer into the body, or the name of a query parameter as a pointer. */
export interface Fault {
  readonly pointer: string;
  readonly detail: string;
}

export interface ProblemOptions {
  readonly errors?: readonly Fault[] | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of the document, such as who holds a claim. */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** What stands before the code in a document's `type`. The URI names the problem and leads nowhere. */
export const PROBLEM_TYPE = 'urn:claimdesk:problem:';

/** `verdict-needs-evidence` -> `Verdict needs evidence`. */
export function titleOf(code: string): string {
  return code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ');
}

/** Thrown anywhere below the filter; `code` is a kebab-case sentence, `detail` says what happened and what to do. */
export class Problem extends Error {
  readonly errors: readonly Fault[] | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly members: Readonly<Record<string, unknown>>;

  constructor(
    /** The HTTP status. */
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    options: ProblemOptions = {},
  ) {
    super(`${code}: ${detail}`, { cause: options.cause });
    this.name = 'Problem';
    this.errors = options.errors;
    this.headers = options.headers ?? {};
    this.members = options.members ?? {};
  }

  /** The document that is sent. */
  toDocument(requestId: string): Record<string, unknown> {
    return {
      type: PROBLEM_TYPE + this.code,
      code: this.code,
      title: titleOf(this.code),
      status: this.status,
      detail: this.detail,
      ...(this.errors && { errors: this.errors }),
      ...this.members,
      requestId,
    };
  }
}
