/** A Claimdesk with a long article and a long worklist, and a browser in which an editor is signed in. */
import { randomUUID } from 'node:crypto';
import { chromium, type Page } from 'playwright-core';
import type { Actor, Claim, Kind } from '#domain';
import { migrateQueues } from '#jobs/offer';
import { createTestDatabase, splitArticle } from '#testkit';
import { connectTo } from './http.js';
import { startApi } from './processes.js';

export interface ConsoleDesk {
  /** Of one article, in the order of its text; the editor holds the first. */
  readonly claims: readonly Claim[];
  /** A page of a browser that has loaded nothing yet, with the editor signed in. */
  open(): Promise<Page>;
  close(): Promise<void>;
}

const PASSWORD = 'nine plums on a Tuesday';
const EMAIL = 'ines@newsroom.example';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
const AT_ONCE = 400;
const KINDS: readonly Kind[] = ['quantity', 'causation', 'rule', 'prediction', 'assertion', 'experience', 'opinion'];

/** `claimsOfArticle` in one article; `waiting` on the worklist in all. */
export async function openConsoleDesk(claimsOfArticle: number, waiting: number): Promise<ConsoleDesk> {
  const database = await createTestDatabase();
  await migrateQueues(database.url);
  const service = await startApi({ databaseUrl: database.url });
  const call = connectTo(service.url, 1);
  const account = { name: 'Ines Okafor', email: EMAIL, password: PASSWORD, roles: ['editor'], desks: [] };
  const { body: ines } = await call<{ id: string; apiKey: string }>('POST', '/v1/users', database.adminKey, account);
  const actor: Actor = { id: ines.id, name: account.name, roles: ['editor'], desks: [] };
  const { claims } = await splitArticle(database.dataSource, actor, sentences(claimsOfArticle, 'schools'));
  for (let done = claimsOfArticle, batch = 0; done < waiting; done += AT_ONCE, batch += 1) {
    const statements = sentences(Math.min(AT_ONCE, waiting - done), `houses of row ${done}`);
    await splitArticle(database.dataSource, actor, statements, { kind: KINDS[batch % KINDS.length] ?? 'assertion' });
  }
  await database.dataSource.query('analyze');
  await call('POST', `/v1/claims/${claims[0]?.id ?? ''}/review`, ines.apiKey);
  const executablePath = process.env['TEST_CHROMIUM'];
  if (executablePath === undefined) throw new Error('TEST_CHROMIUM is not set: run "npm run bench -- console".');
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  return {
    claims,
    async open() {
      const viewport = { width: 1440, height: 900 };
      const context = await browser.newContext({ baseURL: service.url, viewport, locale: 'en-GB' });
      context.setDefaultTimeout(60_000);
      const answer = await context.request.post('/v1/session', {
        data: { email: EMAIL, password: PASSWORD },
        headers: { 'x-claimdesk': '1', origin: service.url, 'idempotency-key': randomUUID() },
      });
      if (!answer.ok()) throw new Error(`Nobody was signed in: ${answer.status()} ${await answer.text()}`);
      return context.newPage();
    },
    async close() {
      await browser.close();
      await service.stop();
      await database.drop();
    },
  };
}

function sentences(count: number, of: string): string[] {
  return Array.from(
    { length: count },
    (_, index) => `The city built ${index + 2} ${of} in 2025 for ${index + 3} euros.`,
  );
}
