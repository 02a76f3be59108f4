/** Claims with their reviews, verdicts and follow-ups, whole. */
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Claim, Desk } from '#domain';
import { toClaim, type ClaimParts } from '../claim-record.js';
import { prepared } from '../prepared.js';
import { ClaimRow } from '../rows/claim.row.js';
import { DeskRow } from '../rows/desk.row.js';
import { FollowUpRow } from '../rows/follow-up.row.js';
import { ReviewRow } from '../rows/review.row.js';
import { VerdictRow } from '../rows/verdict.row.js';
import { toDesk } from './desk-by-slug.js';

/** How a claim is named: by its own id, or by that of a review or verdict of it. */
export type ClaimAddress =
  { readonly claimId: string } | { readonly reviewId: string } | { readonly verdictId: string };

/** A claim with the desk that it is on. */
export interface ClaimOnDesk {
  readonly claim: Claim;
  readonly desk: Desk;
}

/** The claim, locked until the transaction ends, and its desk; null when there is none. */
export async function claimForUpdate(manager: EntityManager, address: ClaimAddress): Promise<ClaimOnDesk | null> {
  const [found] = await lock(manager, address);
  if (!found) return null;
  const row = fromColumns(manager, ClaimRow, found);
  // The parts are read by a statement of their own: one that began before the lock was had could see them as they were.
  const parts = (await partsOf(manager, [row.id])).get(row.id);
  if (!parts?.desk) throw new Error(`claim ${row.id} is on no desk`);
  return { claim: toClaim(row, parts), desk: parts.desk };
}

function lock(manager: EntityManager, address: ClaimAddress): Promise<Json[]> {
  if ('claimId' in address) {
    return prepared(manager, 'lock claim', 'select * from claim where id = $1 for update', [address.claimId]);
  }
  if ('reviewId' in address) {
    const of = '(select claim_id from review where id = $1)';
    return prepared(manager, 'lock claim of review', `select * from claim where id = ${of} for update`, [
      address.reviewId,
    ]);
  }
  const of = '(select claim_id from verdict where id = $1)';
  return prepared(manager, 'lock claim of verdict', `select * from claim where id = ${of} for update`, [
    address.verdictId,
  ]);
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

/** One statement for all parts of all claims: lists of rows as JSON. */
const PARTS = `select claim.id,
   (select to_jsonb(r) from review r where r.claim_id = claim.id and r.round = claim.round) as review,
   (select jsonb_agg(to_jsonb(v) order by v.ordinal) from verdict v where v.claim_id = claim.id) as verdicts,
   (select to_jsonb(f) from follow_up f where f.claim_id = claim.id) as follow_up,
   (select to_jsonb(d) from desk d where d.slug = claim.desk) as desk
 from claim where claim.id = any($1)`;

interface Parts extends ClaimParts {
  readonly desk: Desk | undefined;
}

async function partsOf(manager: EntityManager, ids: readonly string[]): Promise<Map<string, Parts>> {
  if (ids.length === 0) return new Map();
  const rows = await prepared<{
    id: string;
    review: Json | null;
    verdicts: Json[] | null;
    follow_up: Json | null;
    desk: Json | null;
  }>(manager, 'parts of claims', PARTS, [ids]);
  return new Map(
    rows.map(({ id, review, verdicts, follow_up, desk }) => [
      id,
      {
        review: review ? fromColumns(manager, ReviewRow, review) : undefined,
        verdicts: (verdicts ?? []).map((verdict) => fromColumns(manager, VerdictRow, verdict)),
        followUp: follow_up ? fromColumns(manager, FollowUpRow, follow_up) : undefined,
        desk: desk ? toDesk(fromColumns(manager, DeskRow, desk)) : undefined,
      },
    ]),
  );
}

/** A row out of its columns, as the driver gives them or as Postgres' own JSON has them. */
function fromColumns<T extends ObjectLiteral>(manager: EntityManager, target: EntityTarget<T>, json: Json): T {
  const metadata = manager.dataSource.getMetadata(target);
  const row = metadata.create() as Record<string, unknown>;
  for (const column of metadata.columns) {
    const value = json[column.databaseName] ?? null;
    const isTime = column.type === 'timestamp with time zone' && typeof value === 'string';
    row[column.propertyName] = isTime ? new Date(value) : value;
  }
  return row as T;
}
