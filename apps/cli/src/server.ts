/** A running server, asked over HTTP with an API key. */
import { setTimeout as delay } from 'node:timers/promises';
import { Failure } from './failure.js';
import { printable } from './terminal.js';

/** Tries of one request when the server is away, busy, or asks to come back later. */
const ATTEMPTS = 5;
const LONGEST_PAUSE_MS = 10_000;

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
}

/** A refused request: the problem document's words. */
export class RequestRefused extends Failure {
  constructor(
    readonly status: number,
    detail: string,
  ) {
    super(detail);
  }
}

export class Server {
  private readonly base: string;
  /** A server that never answered is not waited for: its address is likely to be wrong. */
  private hasAnswered = false;

  constructor(
    url: string,
    private readonly apiKey: string,
  ) {
    this.base = url.replace(/\/+$/, '');
  }

  async get<T>(path: string): Promise<Answer<T>> {
    return this.send('GET', path);
  }

  /** Done once however often it is sent, by `idempotencyKey`. `body` is JSON text. */
  async post<T>(path: string, body: string, idempotencyKey: string): Promise<Answer<T>> {
    return this.send('POST', path, body, { 'content-type': 'application/json', 'idempotency-key': idempotencyKey });
  }

  /** @throws RequestRefused, or Failure when the server cannot be reached. */
  private async send<T>(method: string, path: string, body?: string, headers = {}): Promise<Answer<T>> {
    const request = { method, headers: { authorization: `Bearer ${this.apiKey}`, ...headers }, body: body ?? null };
    for (let attempt = 1; ; attempt += 1) {
      const last = attempt === ATTEMPTS;
      let response: Response;
      try {
        response = await fetch(this.base + path, request);
      } catch (error) {
        if (last || !this.hasAnswered)
          throw new Failure(
            `No server answers at ${this.base} (${reasonOf(error)}): start it, or name another with --url.`,
          );
        await delay(pauseOf(attempt, null));
        continue;
      }
      this.hasAnswered = true;
      if (response.ok) return { status: response.status, body: (await response.json()) as T };
      const refused = new RequestRefused(response.status, await wordsOf(response));
      if (last || (response.status !== 429 && response.status !== 503)) throw refused;
      await delay(pauseOf(attempt, response.headers.get('retry-after')));
    }
  }
}

function pauseOf(attempt: number, retryAfter: string | null): number {
  const asked = Number(retryAfter ?? Number.NaN) * 1000;
  return Math.min(Number.isFinite(asked) ? asked : 200 * 2 ** attempt, LONGEST_PAUSE_MS);
}

function reasonOf(error: unknown): string {
  const cause = (error as { cause?: { code?: string; message?: string } }).cause;
  return cause?.code ?? cause?.message ?? String(error);
}

async function wordsOf(response: Response): Promise<string> {
  const text = await response.text();
  try {
    const { title, detail } = JSON.parse(text) as { title?: string; detail?: string };
    return printable(detail ?? title ?? text);
  } catch {
    return `the server answered ${response.status}`;
  }
}
