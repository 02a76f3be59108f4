/** Claims with their reviews, verdicts and follow-ups, whole. */
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Claim } from '#domain';
import { toClaim, type ClaimParts } from '../claim-record.js';
import { ClaimRow } from '../rows/claim.row.js';
import { FollowUpRow } from '../rows/follow-up.row.js';
import { ReviewRow } from '../rows/review.row.js';
import { VerdictRow } from '../rows/verdict.row.js';

/** The claim, locked until the transaction ends; null when there is none. */
export async function claimForUpdate(manager: EntityManager, id: string): Promise<Claim | null> {
  const row = await manager.findOne(ClaimRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  // The parts are read by a statement of their own: one that began before the lock was had could see them as they were.
  return row && withParts(manager, row);
}

export async function claimById(manager: EntityManager, id: string): Promise<Claim | null> {
  const row = await manager.findOneBy(ClaimRow, { id });
  return row && withParts(manager, row);
}

async function withParts(manager: EntityManager, row: ClaimRow): Promise<Claim> {
  const parts = await partsOf(manager, [row.id]);
  return toClaim(row, parts.get(row.id) ?? { verdicts: [] });
}

/** The claims of `rows`, in the same order. */
export async function toClaims(manager: EntityManager, rows: readonly ClaimRow[]): Promise<Claim[]> {
  const parts = await partsOf(
    manager,
    rows.map((row) => row.id),
  );
  return rows.map((row) => toClaim(row, parts.get(row.id) ?? { verdicts: [] }));
}

type Json = Record<string, unknown>;

/** One statement for all parts of all claims: three lists of rows as JSON. */
async function partsOf(manager: EntityManager, ids: readonly string[]): Promise<Map<string, ClaimParts>> {
  if (ids.length === 0) return new Map();
  const rows = await manager.query<
    { id: string; review: Json | null; verdicts: Json[] | null; follow_up: Json | null }[]
  >(
    `select claim.id,
       (select to_jsonb(r) from review r where r.claim_id = claim.id and r.round = claim.round) as review,
       (select jsonb_agg(to_jsonb(v) order by v.ordinal) from verdict v where v.claim_id = claim.id) as verdicts,
       (select to_jsonb(f) from follow_up f where f.claim_id = claim.id) as follow_up
     from claim where claim.id = any($1)`,
    [ids],
  );
  return new Map(
    rows.map(({ id, review, verdicts, follow_up }) => [
      id,
      {
        review: review ? revive(manager, ReviewRow, review) : undefined,
        verdicts: (verdicts ?? []).map((verdict) => revive(manager, VerdictRow, verdict)),
        followUp: follow_up ? revive(manager, FollowUpRow, follow_up) : undefined,
      },
    ]),
  );
}

/** A row out of Postgres' own JSON of it. */
function revive<T extends ObjectLiteral>(manager: EntityManager, target: EntityTarget<T>, json: Json): T {
  const metadata = manager.dataSource.getMetadata(target);
  const row = metadata.create() as Record<string, unknown>;
  for (const column of metadata.columns) {
    const value = json[column.databaseName] ?? null;
    const isTime = column.type === 'timestamp with time zone' && typeof value === 'string';
    row[column.propertyName] = isTime ? new Date(value) : value;
  }
  return row as T;
}
