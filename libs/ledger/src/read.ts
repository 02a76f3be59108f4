/** Reads the history: the log from a position, and the events of one subject. */
import type { DataSource, EntityManager } from 'typeorm';
import type { ChainedEvent, LoggedEvent, SubjectType } from './event.js';

interface RawEvent {
  id: string;
  subject_type: SubjectType;
  subject_id: string;
  subject_version: number;
  type: string;
  at: Date;
  actor_id: string | null;
  body: Record<string, unknown>;
  prev_hash: Buffer;
  hash: Buffer;
}

const COLUMNS = `event.id, subject_type, subject_id, subject_version, type, at, actor_id, body, prev_hash, hash`;

function toEvent(raw: RawEvent): ChainedEvent {
  return {
    id: raw.id,
    subjectType: raw.subject_type,
    subjectId: raw.subject_id,
    subjectVersion: raw.subject_version,
    type: raw.type,
    at: raw.at.toISOString(),
    actorId: raw.actor_id,
    body: raw.body,
    prevHash: raw.prev_hash.toString('hex'),
    hash: raw.hash.toString('hex'),
  };
}

/** Up to `limit` events of the log behind position `after`, in order. */
export async function readLog(manager: EntityManager, after: number, limit: number): Promise<LoggedEvent[]> {
  const rows = await manager.query<(RawEvent & { position: string })[]>(
    `select position, ${COLUMNS} from log join event on event.id = log.event_id
     where position > $1 order by position limit $2`,
    [after, limit],
  );
  return rows.map((row) => ({ position: Number(row.position), ...toEvent(row) }));
}

/** The last position of the log; 0 when it is empty. */
export async function logSize(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ size: string }[]>('select coalesce(max(position), 0) as size from log');
  return Number(row?.size ?? 0);
}

/** Events of one subject, oldest first, with their position where they have one yet. */
export async function readSubject(
  manager: EntityManager,
  subjectId: string,
  range: { until?: string; afterVersion?: number; limit?: number } = {},
): Promise<(ChainedEvent & { position?: number })[]> {
  const rows = await manager.query<(RawEvent & { position: string | null })[]>(
    `select position, ${COLUMNS} from event left join log on log.event_id = event.id
     where subject_id = $1 and ($2::timestamptz is null or at <= $2) and subject_version > $3
     order by subject_version limit $4`,
    [subjectId, range.until ?? null, range.afterVersion ?? 0, range.limit ?? null],
  );
  return rows.map((row) => ({ ...(row.position !== null && { position: Number(row.position) }), ...toEvent(row) }));
}

/** Entries a query of an export. */
const EXPORT_PAGE = 500;

/** The log as newline-delimited JSON, one event a line, from its beginning to what its size is at the call. */
export async function* exportLog(dataSource: DataSource): AsyncGenerator<string> {
  const size = await logSize(dataSource.manager);
  for (let after = 0; after < size;) {
    const page = await readLog(dataSource.manager, after, Math.min(EXPORT_PAGE, size - after));
    if (page.length === 0) return;
    for (const event of page) yield `${JSON.stringify(event)}\n`;
    after += page.length;
  }
}
