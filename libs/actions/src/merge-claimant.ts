/** An editor says that two claimants are one, or takes that back. */
import {
  mergeClaimant as decideMerge,
  Refusal,
  unmergeClaimant as decideUnmerge,
  type Actor,
  type ClaimantHappening,
  type KnownClaimant,
} from '#domain';
import type { Tx } from '#store';
import { claimantById, claimantsById, fellowsOf, type ClaimantWithMembers } from '#store/queries';
import { refuseTakenWikidataId } from './change-claimant.js';
import { lockClaimants, saveClaimant, type Acting } from './claimant-changes.js';
import { notFound } from './not-found.js';

export interface MergeClaimant {
  readonly claimantId: string;
  /** Id of the claimant that is to stand for both. */
  readonly into: string;
  readonly actor: Actor;
}

/** Answers the merged one. */
export async function mergeClaimant(
  tx: Tx,
  { claimantId, into: intoId, actor }: MergeClaimant,
  at: string,
): Promise<ClaimantWithMembers> {
  await lockClaimants(tx);
  const { claimant, members } = await load(tx, claimantId);
  const into = await claimantById(tx, intoId);
  if (!into) {
    throw new Refusal(
      'claimant-to-merge-into-not-found',
      `There is no claimant ${intoId}. Nothing was changed.`,
      'invalid',
      [{ pointer: '/into', detail: 'the id of a claimant' }],
    );
  }
  const happenings = decideMerge(claimant, { into: into.claimant, members }, actor);
  await happen(tx, [claimant, into.claimant, ...members], happenings, { actorId: actor.id, at });
  return load(tx, claimantId);
}

/** The claimant stands by itself again, with its claims, names and whoever was merged into it. */
export async function unmergeClaimant(
  tx: Tx,
  { claimantId, actor }: Omit<MergeClaimant, 'into'>,
  at: string,
): Promise<ClaimantWithMembers> {
  await lockClaimants(tx);
  const { claimant } = await load(tx, claimantId);
  const fellows = await fellowsOf(tx, claimant);
  const happenings = decideUnmerge(claimant, fellows, actor);
  const involved = new Map(
    [claimant, ...fellows, ...(await claimantsById(tx, claimant.mergePath))].map((c) => [c.id, c]),
  );
  await happen(tx, [...involved.values()], happenings, { actorId: actor.id, at });
  const after = await load(tx, claimantId);
  const { wikidataId } = after.claimant;
  if (wikidataId !== undefined) await refuseTakenWikidataId(tx, wikidataId, claimantId);
  return after;
}

async function load(tx: Tx, id: string): Promise<ClaimantWithMembers> {
  const found = await claimantById(tx, id);
  if (!found) throw notFound('claimant', id);
  return found;
}

async function happen(
  tx: Tx,
  claimants: readonly KnownClaimant[],
  happenings: readonly ClaimantHappening[],
  acting: Acting,
): Promise<void> {
  for (const claimant of claimants) {
    const events = happenings.filter(({ claimantId }) => claimantId === claimant.id).map(({ event }) => event);
    await saveClaimant(tx, claimant, events, acting);
  }
}
