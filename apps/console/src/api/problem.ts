/** What can go wrong with a request: an answer that is a problem document, or no answer at all. */

/** A fault of one field of a body. */
export interface Fault {
  /** JSON pointer: `/email`. */
  readonly pointer: string;
  readonly detail: string;
}

/** The API refused; `message` is the detail, a sentence for people. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly status: number,
    /** Kebab-case, for programs: `claim-is-held`. */
    readonly code: string,
    detail: string,
    readonly faults: readonly Fault[] = [],
    readonly requestId?: string,
    /** Seconds after which a repetition may succeed. */
    readonly retryAfter?: number,
    /** The whole document: some problems say more, as `holder`. */
    readonly document: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail);
  }

  /** The fault of one field, when there is one. */
  faultOf(pointer: string): string | undefined {
    return this.faults.find((fault) => fault.pointer === pointer)?.detail;
  }
}

/** No answer came: the network or the server is away. Whether the request was carried out is not known. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
}

/** Reads the problem document of an answer; an answer without one (of a proxy, say) is told by its status. */
export function toProblem(response: Response, body: unknown): ProblemError {
  const document = isObject(body) ? body : {};
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const retryAfter = Number(response.headers.get('retry-after') ?? NaN);
  return new ProblemError(
    response.status,
    text(document.code) ?? `http-${response.status}`,
    text(document.detail) ?? text(document.title) ?? `The server answered ${response.status}.`,
    Array.isArray(document.errors) ? document.errors.filter(isFault) : [],
    text(document.requestId),
    Number.isFinite(retryAfter) ? retryAfter : undefined,
    document,
  );
}

/** Whether the same request may succeed if it is only sent again. */
export function isPassing(error: unknown): boolean {
  return error instanceof NoAnswerError || (error instanceof ProblemError && [502, 503, 504].includes(error.status));
}

/** Whether the session is over, so that only a new sign-in helps. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 401 && error.code !== 'sign-in-is-not-right';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFault(value: unknown): value is Fault {
  return isObject(value) && typeof value.pointer === 'string' && typeof value.detail === 'string';
}
