/** The typed API client: paths, bodies and answers as the OpenAPI document has them. */
import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './schema.gen.js';

export type { components, paths } from './schema.gen.js';

export interface ClientOptions {
  /** Where the API is: `http://127.0.0.1:3000`; empty for the origin of the page. */
  readonly baseUrl: string;
  /** Absent in a page that has a session: the browser sends its cookie. */
  readonly apiKey?: string;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of the global one. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

export type ClaimdeskClient = Client<paths>;

/** Answers `{data}` or `{error}`, the problem document; it throws only when no answer comes. */
export function createClaimdeskClient({ baseUrl, apiKey, headers, fetch }: ClientOptions): ClaimdeskClient {
  return createClient<paths>({
    baseUrl,
    headers: { ...headers, ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }) },
    ...(fetch && { fetch }),
  });
}
