/** Readers of the log: each follows it with a cursor and reacts to what happened. */
import type { DataSource } from 'typeorm';
import type { LoggedEvent } from './event.js';
import { readLog } from './read.js';

/** Events that a reader is given at once. */
const BATCH = 200;

/** Whoever reacts to the log. A batch may come again after a crash, so reacting twice must be as reacting once. */
export interface LogReader {
  /** The cursor's key; never changed once released. */
  readonly name: string;
  react(events: readonly LoggedEvent[]): Promise<void>;
}

/**
 * Gives `reader` what stands behind its cursor, until nothing does. Answers how many events it reacted to.
 * The cursor's row stays locked while the reader reacts: of several processes one at a time follows the log,
 * and the cursor moves only when the reader is done.
 */
export async function follow(dataSource: DataSource, reader: LogReader): Promise<number> {
  if (!(await hasNews(dataSource, reader.name))) return 0;
  let total = 0;
  for (;;) {
    const count = await dataSource.transaction(async (tx) => {
      const [cursor] = await tx.query<{ position: string }[]>(
        'select position from reader_cursor where reader = $1 for update skip locked',
        [reader.name],
      );
      if (!cursor) return 0;
      const events = await readLog(tx, Number(cursor.position), BATCH);
      const last = events.at(-1);
      if (!last) return 0;
      await reader.react(events);
      await tx.query('update reader_cursor set position = $2 where reader = $1', [reader.name, last.position]);
      return events.length;
    });
    total += count;
    if (count < BATCH) return total;
  }
}

/** True when the log goes on behind the cursor; a reader that is new gets its cursor here. */
async function hasNews(dataSource: DataSource, name: string): Promise<boolean> {
  const [row] = await dataSource.query<{ behind: boolean }[]>(
    `select position < (select coalesce(max(position), 0) from log) as behind from reader_cursor where reader = $1`,
    [name],
  );
  if (row) return row.behind;
  await dataSource.query('insert into reader_cursor (reader, position) values ($1, 0) on conflict do nothing', [name]);
  return true;
}

/** How far the reader has come; 0 before its first event. */
export async function cursorOf(dataSource: DataSource, name: string): Promise<number> {
  const [row] = await dataSource.query<{ position: string }[]>('select position from reader_cursor where reader = $1', [
    name,
  ]);
  return Number(row?.position ?? 0);
}
