/** The API as pages call it: by the generated client, with the session's cookie; what fails is thrown. */
import { createClaimdeskClient } from '#client';
import { newKey } from './new-key.js';
import { isSignedOut, NoAnswerError, type ProblemError, toProblem } from './problem.js';

/** Cookies alone do not authorise a change: a page elsewhere can send them, but not this header. */
const SESSION_HEADERS = { 'x-claimdesk': '1' };

/** Typed paths: `orThrow(api.GET('/v1/claims/{id}', { params: { path: { id } } }))`. */
export const api = createClaimdeskClient({ baseUrl: '', headers: SESSION_HEADERS, fetch: fetchOrSayWhy });

interface Result<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * The body of a good answer.
 * @throws ProblemError when the API refuses, NoAnswerError when none comes.
 */
export async function orThrow<T>(call: Promise<Result<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw refusal(response, error);
  return data as T;
}

/** The body with its ETag, for a later `If-Match`. */
export async function withETag<T>(call: Promise<Result<T>>): Promise<{ readonly data: T; readonly etag: string }> {
  const result = await call;
  return { data: await orThrow(Promise.resolve(result)), etag: result.response.headers.get('etag') ?? '' };
}

/** Headers of a POST that may be repeated: the same key and body give the first answer again. */
export function idempotent(key: string = newKey()): { readonly 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}

/**
 * A call that the generated client does not know.
 * @throws ProblemError, NoAnswerError
 */
export async function request<T>(method: string, path: string, body?: unknown, headers = {}): Promise<T> {
  const response = await fetchOrSayWhy(
    new Request(path, {
      method,
      headers: {
        ...SESSION_HEADERS,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  );
  const answer: unknown = response.status === 204 ? undefined : await response.json().catch(() => undefined);
  if (!response.ok) throw refusal(response, answer);
  return answer as T;
}

let tellSignedOut = (): void => undefined;

/** Told of every answer that says that the session is over, whoever asked: a page, a draft that saves itself. */
export function whenSignedOut(listener: () => void): void {
  tellSignedOut = listener;
}

function refusal(response: Response, body: unknown): ProblemError {
  const problem = toProblem(response, body);
  if (isSignedOut(problem)) tellSignedOut();
  return problem;
}

async function fetchOrSayWhy(input: Request): Promise<Response> {
  try {
    return await fetch(input);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new NoAnswerError('No answer came from the server.', { cause: error });
  }
}
