/** Gives events their position in the log, in batches. */
import type { DataSource } from 'typeorm';

/** Events a batch. One transaction moves them, so it bounds how long the sequencer's lock is held. */
export const BATCH = 1000;

/**
 * Sequences what is waiting, until nothing is. Answers how many events got a position.
 * Any number of processes may call it: one at a time does the work, the others find nothing to do.
 */
export async function sequence(dataSource: DataSource): Promise<number> {
  let total = 0;
  for (;;) {
    const [row] = await dataSource.query<{ moved: number }[]>('select sequence_events($1) as moved', [BATCH]);
    const moved = row?.moved ?? 0;
    total += moved;
    if (moved < BATCH) return total;
  }
}
