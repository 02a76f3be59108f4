/** Waits for what other processes do, by asking again until it is so. */

/**
 * Asks `question` until it answers something other than undefined or false.
 * @throws Error after `withinMs`, with the last error the question gave, if any.
 */
export async function eventually<T>(
  question: () => Promise<T | undefined | false> | T | undefined | false,
  { withinMs = 10_000, everyMs = 20, what = 'what was waited for' } = {},
): Promise<T> {
  const deadline = Date.now() + withinMs;
  let last: unknown;
  for (;;) {
    try {
      const answer = await question();
      if (answer !== undefined && answer !== false) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline) throw new Error(`${what} did not come about within ${withinMs} ms`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
