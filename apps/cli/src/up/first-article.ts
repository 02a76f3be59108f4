/** The sample article of a first start: sent like any other, and its claims shown once it is split. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type ClaimInTable, claimsTable } from '../claims-table.js';
import { Failure } from '../failure.js';
import { packageFolder } from '../package.js';
import { Server } from '../server.js';
import { terminalWidth } from '../terminal.js';

const SAMPLE = 'apps/cli/sample/calls-of-28-january.json';
const IDEMPOTENCY_KEY = 'the-sample-article';
const LIMIT_MS = 60_000;
const ASK_EVERY_MS = 50;

interface ArticleView {
  readonly id: string;
  readonly title?: string;
  readonly status: 'received' | 'splitting' | 'split' | 'failed';
  readonly failure?: string;
}

/**
 * Answers what to print.
 * @throws Failure when it cannot be sent or split
 */
export async function bringInFirstArticle(url: string, apiKey: string, signal: AbortSignal): Promise<string> {
  const server = new Server(url, apiKey);
  const text = readFileSync(join(packageFolder(), SAMPLE), 'utf8');
  const { body: article } = await server.post<ArticleView>('/v1/articles', text, IDEMPOTENCY_KEY);
  await untilSplit(server, article.id, signal);
  const claims = (await server.get<{ items: ClaimInTable[] }>(`/v1/articles/${article.id}/claims?limit=200`)).body
    .items;
  const table = claimsTable(claims, terminalWidth(), false);
  return `The sample article "${article.title ?? ''}" makes ${claims.length} claims:\n\n${table}\n`;
}

async function untilSplit(server: Server, articleId: string, signal: AbortSignal): Promise<void> {
  for (const deadline = Date.now() + LIMIT_MS; Date.now() < deadline; await delay(ASK_EVERY_MS)) {
    signal.throwIfAborted();
    const { status, failure } = (await server.get<ArticleView>(`/v1/articles/${articleId}`)).body;
    if (status === 'split') return;
    if (status === 'failed') throw new Failure(failure ?? 'it could not be split');
  }
  throw new Failure(`it was not split within ${LIMIT_MS / 1000} s: see the worker's log`);
}
