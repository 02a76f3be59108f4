/** Gives claimants their ids: one for each name and type, whatever article they speak in. */
import type { Claimant } from '#domain';
import { ClaimantRow, type Tx } from '#store';
import { claimantNameKey } from '#store/queries';
import { In } from 'typeorm';
import { newId } from './ids.js';

export type UnnamedClaimant = Omit<Claimant, 'id'>;

const keyOf = ({ name, type }: UnnamedClaimant): string => `${type} ${claimantNameKey(name)}`;

/** The same claimants with ids, new ones recorded. Names are written in one order, so that no two writers deadlock. */
export async function withClaimantIds(tx: Tx, claimants: readonly UnnamedClaimant[]): Promise<Claimant[]> {
  if (claimants.length === 0) return [];
  const distinct = new Map(claimants.map((claimant) => [keyOf(claimant), claimant]));
  const known = await idsOf(tx, claimants);
  const missing = [...distinct].filter(([key]) => !known.has(key)).sort(([a], [b]) => (a < b ? -1 : 1));
  if (missing.length > 0) {
    await tx
      .createQueryBuilder()
      .insert()
      .into(ClaimantRow)
      .values(missing.map(([, { name, type }]) => ({ id: newId(), name, type, nameKey: claimantNameKey(name) })))
      .orIgnore()
      .execute();
  }
  const ids = missing.length > 0 ? await idsOf(tx, claimants) : known;
  return claimants.map(({ name, type }) => {
    const id = ids.get(keyOf({ name, type }));
    if (id === undefined) throw new Error('a claimant that was just written is not there');
    return { id, name, type };
  });
}

async function idsOf(tx: Tx, claimants: readonly UnnamedClaimant[]): Promise<Map<string, string>> {
  const rows = await tx.findBy(ClaimantRow, {
    nameKey: In([...new Set(claimants.map(({ name }) => claimantNameKey(name)))]),
  });
  return new Map(rows.map((row) => [keyOf(row), row.id]));
}
