/** Bounds every call to a queue: a backend that does not answer must not hang a request, a reader or a shutdown. */

/** The queue did not answer in time, refused, or is closed. Nothing that Postgres holds is touched by it. */
export class QueueUnavailable extends Error {
  override readonly name = 'QueueUnavailable';

  constructor(what: string, cause?: unknown) {
    super(
      `The queue is not available: ${what}. No claim is lost; it is waiting in Postgres and is offered again.`,
      cause === undefined ? undefined : { cause },
    );
  }
}

/**
 * Settles as `call` does, but within `limitMs` milliseconds; `onSilence` is told when it takes longer.
 * @throws QueueUnavailable when `call` takes longer, or fails (its error is the `cause`).
 */
export async function within<T>(limitMs: number, call: Promise<T>, onSilence?: () => void): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new QueueUnavailable(`no answer in ${limitMs} ms`));
      onSilence?.();
    }, limitMs);
  });
  try {
    return await Promise.race([call, limit]);
  } catch (error) {
    if (error instanceof QueueUnavailable) throw error;
    throw new QueueUnavailable(error instanceof Error ? error.message : String(error), error);
  } finally {
    clearTimeout(timer);
  }
}
