/** An editor renames a claimant, says what sort it is, or which entity of Wikidata. */
import {
  canonicalIdOf,
  changeClaimant as decide,
  Refusal,
  type Actor,
  type ClaimantChanges,
  type KnownClaimant,
} from '#domain';
import type { Tx } from '#store';
import { claimantById, claimantsById, claimantsIdentifiedAs, type ClaimantWithMembers } from '#store/queries';
import { stale } from './claim-changes.js';
import { keepNewNames, lockClaimants, saveClaimant } from './claimant-changes.js';
import { notFound } from './not-found.js';

export interface ChangeClaimant {
  readonly claimantId: string;
  readonly actor: Actor;
  readonly ifVersion: number;
  readonly changes: ClaimantChanges;
}

export async function changeClaimant(
  tx: Tx,
  { claimantId, actor, ifVersion, changes }: ChangeClaimant,
  at: string,
): Promise<ClaimantWithMembers> {
  await lockClaimants(tx);
  const found = await claimantById(tx, claimantId);
  if (!found) throw notFound('claimant', claimantId);
  const { claimant, members } = found;
  if (ifVersion !== claimant.version) throw stale('claimant', claimant.version);
  const events = decide(found, changes, actor);
  if (typeof changes.wikidataId === 'string') await refuseTakenWikidataId(tx, changes.wikidataId, claimant.id);
  const after = await saveClaimant(tx, claimant, events, { actorId: actor.id, at });
  await refuseOthersNames(tx, after, await keepNewNames(tx, claimant, after));
  return { claimant: after, members };
}

/** A name may lead to one that is merged into the claimant: it is the same one's then. */
async function refuseOthersNames(tx: Tx, after: KnownClaimant, ownerIds: readonly string[]): Promise<void> {
  const other = (await claimantsById(tx, ownerIds)).find((owner) => canonicalIdOf(owner) !== after.id);
  if (!other) return;
  throw new Refusal(
    'claimant-name-is-taken',
    `There is another claimant "${other.name}" (${other.type}) that goes by this name: ${other.id}. Nothing was changed. If they are the same, merge them.`,
    'conflict',
    [{ pointer: '/name', detail: 'a name that no other claimant of this type has' }],
  );
}

/** Two that stand by themselves are not the same entity. @throws Refusal `wikidata-id-is-anothers`. */
export async function refuseTakenWikidataId(tx: Tx, wikidataId: string, exceptId: string): Promise<void> {
  const other = (await claimantsIdentifiedAs(tx, wikidataId)).find(({ id }) => id !== exceptId);
  if (!other) return;
  throw new Refusal(
    'wikidata-id-is-anothers',
    `"${other.name}" (${other.id}) has the Wikidata id ${wikidataId}. Nothing was changed. If they are the same, merge them.`,
    'conflict',
    [{ pointer: '/wikidataId', detail: 'an id that no other claimant has' }],
  );
}
