/** What happened behind a position of the log, without what it says: enough to know what to look at again. */
import type { EntityManager } from 'typeorm';
import type { ClaimStateName } from '#domain';

/** `at` is ISO 8601. `desk`, `state` and `articleId` are those of a claim, as it stands now. */
export interface LogEntry {
  readonly position: number;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly type: string;
  /** The subject's version after it. */
  readonly version: number;
  readonly at: string;
  readonly actorId: string | null;
  readonly desk?: string;
  readonly state?: ClaimStateName;
  readonly articleId?: string;
}

interface Raw {
  position: string;
  subject_type: string;
  subject_id: string;
  type: string;
  subject_version: number;
  at: Date;
  actor_id: string | null;
  desk: string | null;
  state: ClaimStateName | null;
  article_id: string | null;
}

/** Up to `limit` entries behind position `after`, in order. */
export async function logEntries(manager: EntityManager, after: number, limit: number): Promise<LogEntry[]> {
  const rows = await manager.query<Raw[]>(
    `select position, subject_type, subject_id, event.type, subject_version, at, actor_id,
       claim.desk, claim.state, claim.article_id
     from log
     join event on event.id = log.event_id
     left join claim on claim.id = event.subject_id and event.subject_type = 'claim'
     where position > $1 order by position limit $2`,
    [after, limit],
  );
  return rows.map(toLogEntry);
}

function toLogEntry(raw: Raw): LogEntry {
  const { desk, state, article_id: articleId } = raw;
  return {
    position: Number(raw.position),
    subjectType: raw.subject_type,
    subjectId: raw.subject_id,
    type: raw.type,
    version: raw.subject_version,
    at: raw.at.toISOString(),
    actorId: raw.actor_id,
    ...(desk !== null && { desk }),
    ...(state !== null && { state }),
    ...(articleId !== null && { articleId }),
  };
}
