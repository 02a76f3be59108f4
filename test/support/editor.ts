/** An editor alone with an API process and a database of their own. */
import type { Actor, ExtractedClaim } from '#domain';
import { createTestDatabase, somebody, splitArticle, type TestDatabase } from '#testkit';
import { type RunningApi, startApi } from './api.js';
import { type Answer, call } from './call.js';

export type Json = Record<string, unknown>;

export interface EditorAtWork {
  readonly database: TestDatabase;
  readonly actor: Actor;
  readonly apiKey: string;
  url(): string;
  output(): string;
  /** `path` begins behind `/v1`. */
  get(path: string): Promise<Answer>;
  send(method: string, path: string, json: unknown, headers?: Record<string, string>, apiKey?: string): Promise<Answer>;
  /** A new article of these sentences, each a claim: their ids, in the order of its text. */
  claims(sentences: readonly string[], fields?: Partial<ExtractedClaim>): Promise<{ ids: string[]; articleId: string }>;
  /** Kills the process and starts another. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function editorAtWork(): Promise<EditorAtWork> {
  const database = await createTestDatabase();
  const start = (): Promise<RunningApi> => startApi({ DATABASE_URL: database.url });
  let api = await start();
  const { actor, apiKey } = await somebody(database.dataSource);
  let articles = 0;
  return {
    database,
    actor,
    apiKey,
    url: () => api.url,
    output: () => api.output(),
    get: (path) => call(`${api.url}/v1${path}`, { apiKey }),
    send: (method, path, json, headers = {}, key = apiKey) =>
      call(`${api.url}/v1${path}`, { method, apiKey: key, headers, ...(json !== undefined && { json }) }),
    async claims(sentences, fields) {
      articles += 1;
      // The same text again would be the same article.
      const texts = sentences.map((sentence) => `${sentence} (${articles})`);
      const { claims, ingested } = await splitArticle(database.dataSource, actor, texts, fields);
      return { ids: claims.map(({ id }) => id), articleId: ingested.article.id };
    },
    async restart() {
      await api.stop('SIGKILL');
      api = await start();
    },
    async close() {
      await api.stop();
      await database.drop();
    },
  };
}

/** The items of a page. */
export const itemsOf = ({ body }: Answer): Json[] => body?.['items'] as Json[];
export const idsIn = (answer: Answer): unknown[] => itemsOf(answer).map(({ id }) => id);
