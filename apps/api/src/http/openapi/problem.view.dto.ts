/** The problem document, as the OpenAPI document describes it. */

export class FaultView {
  /** A JSON pointer (RFC 6901) into the body, or `/` and the name of a query parameter. */
  readonly pointer: string;
  readonly detail: string;
}

export class ProblemView {
  /** `urn:claimdesk:problem:` and the code. */
  readonly type: string;
  /** A kebab-case sentence that never changes for the same problem: `verdict-needs-evidence`. */
  readonly code: string;
  readonly title: string;
  /** The HTTP status. */
  readonly status: number;
  /** What happened, what was kept, and what to do. */
  readonly detail: string;
  /** Each fault of a body or query string. */
  readonly errors?: FaultView[];
  /** Finds the request in the server's log. */
  readonly requestId: string;
}
