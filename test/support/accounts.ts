/** Two API processes of one installation, people with accounts on it, and their browsers. */
import { randomUUID } from 'node:crypto';
import type { Role } from '#domain';
import { createTestDatabase, somebody, type TestDatabase } from '#testkit';
import { type RunningApi, startApi } from './api.js';
import { type Browser, openBrowser } from './browser.js';

export const PASSWORD = 'drei Birnen am Montag';
export const OTHER_PASSWORD = 'vier Pflaumen am Dienstag';

export interface Account {
  readonly id: string;
  readonly email: string;
  readonly apiKey: string;
}

export interface TestInstallation {
  readonly database: TestDatabase;
  readonly apis: readonly RunningApi[];
  sql<T>(text: string, values?: readonly unknown[]): Promise<T[]>;
  /** Nobody is signed in with it yet. */
  browser(): Browser;
  /** Somebody called Noor Haddad, whose password is PASSWORD. */
  withAccount(roles?: readonly Role[]): Promise<Account>;
  signedIn(email: string, password?: string): Promise<Browser>;
  /** Every try comes from the same address here; what other tests tried is not this one's. */
  forgetTries(): Promise<unknown>;
  close(): Promise<void>;
}

export async function openInstallation(environment: Record<string, string> = {}): Promise<TestInstallation> {
  const database = await createTestDatabase();
  const start = (): Promise<RunningApi> => startApi({ DATABASE_URL: database.url, ...environment });
  const apis = await Promise.all([start(), start()]);
  const sql = <T>(text: string, values: readonly unknown[] = []): Promise<T[]> =>
    database.dataSource.query<T[]>(text, [...values]);
  const browser = (): Browser => openBrowser(apis.map(({ url }) => url));
  return {
    database,
    apis,
    sql,
    browser,
    async withAccount(roles) {
      const { actor, apiKey } = await somebody(database.dataSource, roles);
      const email = `${randomUUID()}@newsroom.example`;
      const fresh = browser();
      await fresh.post('/v1/session', { apiKey });
      const answer = await fresh.put('/v1/me/account', { name: 'Noor Haddad', email, password: PASSWORD });
      if (answer.status !== 200) throw new Error(`no account but ${answer.status} ${answer.text}`);
      return { id: actor.id, email, apiKey };
    },
    async signedIn(email, password = PASSWORD) {
      const by = browser();
      const answer = await by.post('/v1/session', { email, password });
      if (answer.status !== 201) throw new Error(`not signed in but ${answer.status} ${answer.text}`);
      return by;
    },
    forgetTries: () => sql('delete from sign_in_tries'),
    async close() {
      await Promise.all(apis.map((api) => api.stop()));
      await database.drop();
    },
  };
}

/** What `GET /v1/me` answers to this browser. */
export async function statusOf(by: Browser): Promise<number> {
  return (await by.get('/v1/me')).status;
}
