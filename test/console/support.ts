/** What the specs of the console share: a whole Claimdesk with its page, and people before it in a real browser. */
import { randomUUID } from 'node:crypto';
import { chromium, type Browser } from 'playwright-core';
import type { Role } from '#domain';
import { migrateQueues } from '#jobs/offer';
import { createTestDatabase, type TestDatabase } from '#testkit';
import { type RunningApi, startApi } from '../support/api.js';
import { call } from '../support/call.js';
import { freePort } from '../support/port.js';
import { type RunningProcess, startProcess } from '../support/process.js';
import { openVisitor, type Visitor, type VisitorOptions } from './visitor.js';

export const PASSWORD = 'drei Birnen am Montag';

/** As a script that runs as root on a closed network starts it; its profile is new and temporary. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly apiKey: string;
}

export interface ConsoleUnderTest {
  readonly url: string;
  readonly database: TestDatabase;
  readonly api: RunningApi;
  /** Somebody who can sign in with PASSWORD. */
  account(name: string, ...roles: Role[]): Promise<Account>;
  /** A browser of its own, with nobody signed in. */
  visitor(options?: VisitorOptions): Promise<Visitor>;
  /** A browser in which the account is signed in, at `path`. */
  signedIn(account: Account, path?: string, options?: VisitorOptions): Promise<Visitor>;
  /** A call with the admin's key. */
  asAdmin(method: string, path: string, json?: unknown): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

/** Starts api and worker on a fresh database, on Postgres queues, and a Chromium. */
export async function openConsole(): Promise<ConsoleUnderTest> {
  const database = await createTestDatabase();
  await migrateQueues(database.url);
  const environment = { DATABASE_URL: database.url };
  const [api, worker, browser] = await Promise.all([
    startApi({ ...environment, PORT: String(await freePort()) }), // its pages link to themselves
    startProcess('worker', environment),
    launch(),
  ]);
  const visitors: Visitor[] = [];
  const visitor = async (options?: VisitorOptions): Promise<Visitor> => {
    const one = await openVisitor(browser, api.url, options);
    visitors.push(one);
    return one;
  };
  const asAdmin: ConsoleUnderTest['asAdmin'] = async (method, path, json) => {
    const headers = method === 'POST' ? { 'idempotency-key': randomUUID() } : {};
    const answer = await call(api.url + path, { method, apiKey: database.adminKey, json, headers });
    if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    return answer.body ?? {};
  };
  return {
    url: api.url,
    database,
    api,
    asAdmin,
    async account(name, ...roles) {
      const email = `${name.toLowerCase().replace(/\W+/g, '.')}@newsroom.example`;
      const made = await asAdmin('POST', '/v1/users', {
        ...{ name, email, password: PASSWORD, desks: [] },
        roles: roles.length > 0 ? roles : ['editor'],
      });
      return { id: String(made['id']), name, email, apiKey: String(made['apiKey']) };
    },
    visitor,
    async signedIn({ email }, path = '/worklist', options) {
      const one = await visitor(options);
      const answer = await one.page.request.post(`${api.url}/v1/session`, {
        data: { email, password: PASSWORD },
        headers: { 'x-claimdesk': '1', origin: api.url },
      });
      if (!answer.ok()) throw new Error(`${email} was not signed in: ${answer.status()} ${await answer.text()}`);
      await one.page.goto(api.url + path);
      return one;
    },
    async close() {
      await Promise.all(visitors.map((one) => one.close()));
      await Promise.all([browser.close(), stop(api), stop(worker)]);
      await database.drop();
    },
  };
}

async function launch(): Promise<Browser> {
  const executablePath = process.env['TEST_CHROMIUM'] ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: FLAGS });
}

async function stop(process: RunningProcess): Promise<void> {
  await process.stop();
}
