/** Sends something once, however often the network breaks: the same Idempotency-Key at 1, 2, 4 … 30 s. */
import { newKey } from '../api/new-key.js';

interface SendOptions {
  readonly isPassing: (error: unknown) => boolean;
  /** Told before each repetition, with how many there were. */
  readonly onWaiting?: (tries: number) => void;
  /** Ends the attempts. */
  readonly signal?: AbortSignal;
  /** Waits; by the clock unless a test says otherwise. */
  readonly wait?: (ms: number, signal?: AbortSignal) => Promise<void>;
}

const MAX_WAIT_MS = 30_000;

/**
 * @param send gets the key; the same one each time
 * @throws what `send` throws when it would not pass by itself, or the signal's reason.
 */
export async function sendUntilAnswered<T>(send: (key: string) => Promise<T>, options: SendOptions): Promise<T> {
  const { isPassing, onWaiting, signal, wait = waitByClock } = options;
  const key = newKey();
  for (let tries = 0; ; tries += 1) {
    try {
      return await send(key);
    } catch (error) {
      if (!isPassing(error)) throw error;
      onWaiting?.(tries + 1);
      await wait(Math.min(1000 * 2 ** tries, MAX_WAIT_MS), signal);
      signal?.throwIfAborted();
    }
  }
}

/** Ends early when the browser says that the network is back. */
function waitByClock(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      window.removeEventListener('online', end);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    window.addEventListener('online', end);
    signal?.addEventListener('abort', end);
  });
}
