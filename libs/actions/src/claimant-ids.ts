/** Finds who the names of an article's claimants lead to; who is new is recorded. */
import {
  claimantKey,
  claimantNameKey,
  keysToFind,
  nameInArticle,
  type Claimant,
  type ClaimantEvent,
  type NamedClaimant,
} from '#domain';
import { append, type NewEvent } from '#ledger';
import { ClaimantNameRow, ClaimantRow, fromKnownClaimant, type Tx } from '#store';
import { canonicalClaimants } from '#store/queries';
import { In } from 'typeorm';
import { happenToClaimant, keepNames, type Acting } from './claimant-changes.js';
import { newId } from './ids.js';

/** Somebody whom an article or an editor names; an editor who was shown them says by `id` whom they were shown. */
export interface UnnamedClaimant extends NamedClaimant {
  readonly id?: string;
}

/** In which article they speak, and who says so. */
export interface Spoken extends Acting {
  readonly articleId: string;
}

/**
 * The same claimants with ids: those that their names lead to, whatever these were merged into, so that a merge which
 * is undone gives each its own claims back.
 */
export async function withClaimantIds(
  tx: Tx,
  claimants: readonly UnnamedClaimant[],
  spoken: Spoken,
): Promise<Claimant[]> {
  if (claimants.length === 0) return [];
  const { articleId } = spoken;
  const shown = await canonicalClaimants(
    tx,
    claimants.flatMap(({ id }) => id?.toLowerCase() ?? []),
  );
  const find = async () => {
    const owners = await ownersOf(
      tx,
      claimants.flatMap((one) => keysToFind(one, articleId)),
    );
    return (one: UnnamedClaimant) => {
      const meant = shown.get(one.id?.toLowerCase() ?? '');
      if (meant && isCalled(one, meant)) return meant.id;
      return keysToFind(one, articleId).flatMap((key) => owners.get(key) ?? [])[0];
    };
  };
  let idOf = await find();
  const missing = claimants.filter((one) => idOf(one) === undefined);
  if (missing.length > 0) {
    await recordClaimants(tx, missing, spoken);
    idOf = await find();
  }
  return claimants.map((one) => {
    const id = idOf(one);
    if (id === undefined) throw new Error('a claimant that was just written is not there');
    return { id, name: one.name, type: one.type };
  });
}

/**
 * What an editor says of a claim's claimants. Those who are the claim's already, by what the claim or the record calls
 * them, stay as they stand in the claim: to send back what was shown is no change.
 */
export async function editedClaimants(
  tx: Tx,
  current: readonly Claimant[],
  given: readonly UnnamedClaimant[],
  spoken: Spoken,
): Promise<Claimant[]> {
  const canonical = await canonicalClaimants(
    tx,
    current.map(({ id }) => id),
  );
  const kept = given.map((one) => current.filter((own) => isCalled(one, own) || isCalled(one, canonical.get(own.id))));
  const found = await withClaimantIds(
    tx,
    given.filter((_one, i) => kept[i]?.length === 0),
    spoken,
  );
  const all = kept.flatMap((own) => (own.length > 0 ? own : found.splice(0, 1)));
  return all.filter(({ id }, i) => all.findIndex((other) => other.id === id) === i);
}

function isCalled(one: NamedClaimant, other: NamedClaimant | undefined): boolean {
  return other !== undefined && one.type === other.type && claimantNameKey(one.name) === claimantNameKey(other.name);
}

/** Of two who record the same name at once, the second waits here and then finds the first one's. */
async function recordClaimants(tx: Tx, claimants: readonly UnnamedClaimant[], spoken: Spoken): Promise<void> {
  const names = claimants.map((one) => nameInArticle(one, spoken.articleId));
  const fresh = new Map(names.map((name) => [claimantKey(name), { name, id: newId() }]));
  await keepNames(
    tx,
    [...fresh].map(([key, { name, id }]) => ({ key, name: name.name, claimantId: id })),
  );
  const owners = await ownersOf(tx, [...fresh.keys()]);
  const entries: NewEvent[] = [];
  const rows: ClaimantRow[] = [];
  for (const [key, { name, id }] of fresh) {
    if (owners.get(key) !== id) continue;
    const { type: claimantType, ...rest } = name;
    const event: ClaimantEvent = { type: 'ClaimantRecorded', ...rest, claimantType };
    const happened = happenToClaimant(id, undefined, [event], spoken);
    entries.push(...happened.entries);
    rows.push(fromKnownClaimant(happened.after));
  }
  await append(tx, entries);
  if (rows.length > 0) await tx.insert(ClaimantRow, rows);
}

async function ownersOf(tx: Tx, keys: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.findBy(ClaimantNameRow, { key: In([...new Set(keys)]) });
  return new Map(rows.map(({ key, claimantId }) => [key, claimantId]));
}
