/** Asks a language model's server and waits for the answer: within bounds of time and size, and a few times at most. */
import { setTimeout as pause } from 'node:timers/promises';

/** A server that speaks OpenAI's chat completions. */
export interface ChatServer {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly apiKey: string | undefined;
}

/** How long and how often it is asked; times in milliseconds. */
export interface Patience {
  /** For one answer, up to its last byte. */
  readonly attemptMs: number;
  /** For all attempts and the pauses between them. */
  readonly totalMs: number;
  readonly attempts: number;
  /** Before the second attempt; twice as long before each further one, unless the server says how long. */
  readonly pauseMs: number;
  /** Bytes of an answer. */
  readonly longestAnswer: number;
}

export const PATIENCE: Patience = {
  attemptMs: 60_000,
  totalMs: 150_000,
  attempts: 3,
  pauseMs: 1_000,
  longestAnswer: 1_000_000,
};

/** No answer came: `message` says why, fit to follow "The language model ". */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  constructor(
    message: string,
    /** Whether to ask again, and after how many milliseconds where the server says so. */
    readonly again: boolean,
    readonly afterMs?: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The body of the answer. @throws NoAnswer when there is none within these bounds */
export async function askChat(server: ChatServer, question: string, patience: Patience = PATIENCE): Promise<string> {
  const end = performance.now() + patience.totalMs;
  for (let attempt = 1; ; attempt++) {
    try {
      const left = end - performance.now();
      return await askOnce(server, question, { ...patience, attemptMs: Math.min(patience.attemptMs, left) });
    } catch (error) {
      if (!(error instanceof NoAnswer) || !error.again || attempt >= patience.attempts) throw error;
      const wait = error.afterMs ?? patience.pauseMs * 2 ** (attempt - 1);
      if (performance.now() + wait >= end) throw error;
      await pause(wait);
    }
  }
}

async function askOnce({ baseUrl, apiKey }: ChatServer, question: string, patience: Patience): Promise<string> {
  const signal = AbortSignal.timeout(Math.max(1, Math.ceil(patience.attemptMs)));
  try {
    const response = await fetch(`${baseUrl}/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
      },
      body: question,
      redirect: 'error',
      signal,
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw refused(response);
    }
    return await bodyOf(response, patience.longestAnswer);
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    if (signal.aborted) {
      const seconds = Math.max(1, Math.round(patience.attemptMs / 1000));
      throw new NoAnswer(`did not answer within ${seconds} s`, true, undefined, { cause: error });
    }
    throw new NoAnswer('could not be reached, or broke off its answer', true, undefined, { cause: error });
  }
}

/** What is worth another attempt: too many requests, a time-out, an error of the server's own. */
function refused({ status, headers }: Response): NoAnswer {
  const again = status === 408 || status === 429 || status >= 500;
  return new NoAnswer(`answered with status ${status}`, again, retryAfter(headers.get('retry-after')));
}

/** Milliseconds of a Retry-After in seconds; a date is as good as none. */
function retryAfter(value: string | null): number | undefined {
  return value !== null && /^\d{1,6}$/.test(value.trim()) ? Number(value) * 1000 : undefined;
}

async function bodyOf(response: Response, longest: number): Promise<string> {
  const decoder = new TextDecoder();
  let body = '';
  let length = 0;
  for await (const chunk of response.body ?? []) {
    const bytes = chunk as Uint8Array;
    length += bytes.length;
    if (length > longest) throw new NoAnswer(`gave an answer of more than ${longest / 1e6} MB`, false);
    body += decoder.decode(bytes, { stream: true });
  }
  return body + decoder.decode();
}
