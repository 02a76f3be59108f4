/** Waits for what comes to pass in its own time, with a deadline in place of a sleep. */

/** Calls `probe` until it gives a value, and returns that; a probe that throws is asked again. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | false | undefined>,
  limitMs = 5_000,
): Promise<T> {
  const deadline = Date.now() + limitMs;
  let last: unknown;
  while (Date.now() < deadline) {
    try {
      const value = await probe();
      if (value !== null && value !== false && value !== undefined) return value;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Waited ${limitMs} ms in vain: ${what}.`, { cause: last });
}
