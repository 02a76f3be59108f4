/** Randomness that can be seen again: from a seed that a failing test prints and that TEST_SEED gives back. */

export interface Random {
  /** Printed by whoever fails. */
  readonly seed: number;
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  pick<T>(from: readonly T[]): T;
}

/** The same numbers for the same seed (mulberry32). */
export function createRandom(seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000)): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return { seed, next, below, pick: <T>(from: readonly T[]): T => from[below(from.length)] as T };
}
