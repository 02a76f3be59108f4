/** The typed API client: paths, bodies and answers as the OpenAPI document has them. */
import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './schema.gen.js';

export type { components, paths } from './schema.gen.js';

export interface ClientOptions {
  /** Where the API is: `http://127.0.0.1:3000`. */
  readonly baseUrl: string;
  readonly apiKey: string;
  /** Instead of the global one. */
  readonly fetch?: typeof fetch;
}

export type ClaimdeskClient = Client<paths>;

/** Answers `{data}` or `{error}`, the problem document; it throws only when no answer comes. */
export function createClaimdeskClient({ baseUrl, apiKey, fetch }: ClientOptions): ClaimdeskClient {
  return createClient<paths>({
    baseUrl,
    headers: { authorization: `Bearer ${apiKey}` },
    ...(fetch && { fetch }),
  });
}
