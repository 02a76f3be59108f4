/** The way every change of a claimant takes: decide, append, evolve, save, and keep its names leading to it. */
import { claimantKey, claimantNameKey, evolveClaimant, type ClaimantEvent, type KnownClaimant } from '#domain';
import { append, type NewEvent } from '#ledger';
import { ClaimantNameRow, ClaimantRow, fromKnownClaimant, updateRow, type Tx } from '#store';
import { newId } from './ids.js';

/** Who does it; `at` is ISO 8601. */
export interface Acting {
  readonly actorId: string | null;
  readonly at: string;
}

/**
 * Lets one person at a time change or merge claimants: each of these looks at several of them, and they are rare.
 * Articles that bring new claimants do not wait for it.
 */
export async function lockClaimants(tx: Tx): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('claimants', 0))`);
}

/** Folds `events` onto `before` and makes their entries. Time never runs backward in a history. */
export function happenToClaimant(
  id: string,
  before: KnownClaimant | undefined,
  events: readonly ClaimantEvent[],
  { actorId, at }: Acting,
): { after: KnownClaimant; entries: NewEvent[] } {
  const time = before && before.updatedAt > at ? before.updatedAt : at;
  let claimant = before;
  const entries = events.map((event): NewEvent => {
    claimant = evolveClaimant(id, claimant, { event, at: time, actorId });
    const { type, ...body } = event;
    const subject = { subjectType: 'claimant', subjectId: id, subjectVersion: claimant.version } as const;
    return { id: newId(), ...subject, type, at: time, actorId, body };
  });
  if (!claimant) throw new Error(`nothing happened to claimant ${id}`);
  return { after: claimant, entries };
}

/** Writes the events and the row of a claimant that is there. */
export async function saveClaimant(
  tx: Tx,
  before: KnownClaimant,
  events: readonly ClaimantEvent[],
  acting: Acting,
): Promise<KnownClaimant> {
  if (events.length === 0) return before;
  const { after, entries } = happenToClaimant(before.id, before, events, acting);
  await append(tx, entries);
  await updateRow(tx, ClaimantRow, fromKnownClaimant(after));
  return after;
}

/** Names that are nobody's yet lead to the claimants given; those that lead to somebody go on doing so. */
export async function keepNames(
  tx: Tx,
  names: readonly { readonly key: string; readonly name: string; readonly claimantId: string }[],
): Promise<void> {
  const rows = names.map(({ key, name, claimantId }) => ({ key, claimantId, nameKey: claimantNameKey(name) }));
  // In one order, so that no two writers deadlock.
  rows.sort((a, b) => (a.key < b.key ? -1 : 1));
  if (rows.length > 0) {
    await tx.createQueryBuilder().insert().into(ClaimantNameRow).values(rows).orIgnore().execute();
  }
}

/** Names that the change added lead to it. Answers whose they are, where they were somebody's already. */
export async function keepNewNames(tx: Tx, before: KnownClaimant, after: KnownClaimant): Promise<string[]> {
  const added = after.names.slice(before.names.length).map((name) => ({ key: claimantKey(name), name: name.name }));
  await keepNames(
    tx,
    added.map((name) => ({ ...name, claimantId: after.id })),
  );
  const owners = await Promise.all(added.map(({ key }) => tx.findOneBy(ClaimantNameRow, { key })));
  return owners.flatMap((owner) => (owner && owner.claimantId !== after.id ? [owner.claimantId] : []));
}
