/** One claimant, with those that it stands for. */
import { In, type EntityManager } from 'typeorm';
import { canonicalIdOf, type KnownClaimant } from '#domain';
import { toKnownClaimant } from '../claimant-record.js';
import { ClaimantRow } from '../rows/claimant.row.js';

/** `members`: all that are merged into it, in the order of their names. */
export interface ClaimantWithMembers {
  readonly claimant: KnownClaimant;
  readonly members: readonly KnownClaimant[];
}

export async function claimantById(manager: EntityManager, id: string): Promise<ClaimantWithMembers | null> {
  const row = await manager.findOneBy(ClaimantRow, { id });
  return row && { claimant: toKnownClaimant(row), members: await membersOf(manager, id) };
}

/** The claimants of these ids that there are. */
export async function claimantsById(manager: EntityManager, ids: readonly string[]): Promise<KnownClaimant[]> {
  return (await manager.findBy(ClaimantRow, { id: In([...ids]) })).map(toKnownClaimant);
}

/** All that are merged into the claimant that stands for this one. */
export function fellowsOf(manager: EntityManager, claimant: KnownClaimant): Promise<KnownClaimant[]> {
  return membersOf(manager, canonicalIdOf(claimant));
}

/** Standing claimants that have this Wikidata id. */
export async function claimantsIdentifiedAs(manager: EntityManager, wikidataId: string): Promise<KnownClaimant[]> {
  const rows = await manager.find(ClaimantRow, { where: { wikidataId }, order: { id: 'asc' } });
  return rows.map(toKnownClaimant).filter(({ mergePath }) => mergePath.length === 0);
}

async function membersOf(manager: EntityManager, id: string): Promise<KnownClaimant[]> {
  const rows = await manager.find(ClaimantRow, { where: { mergedInto: id }, order: { nameKey: 'asc', id: 'asc' } });
  return rows.map(toKnownClaimant);
}
