/** Rules for what editors do to a claimant: rename, retype, identify, merge and take apart. */
import { mayEdit, type Actor } from '../actor.js';
import { Refusal } from '../refusal.js';
import type { ClaimantType } from '../vocabulary.js';
import { canonicalIdOf, type ClaimantEvent, type KnownClaimant } from './claimant.js';

export const WIKIDATA_ID = /^Q[1-9]\d*$/;

/** What is left out stays; `wikidataId: null` takes the id away. */
export interface ClaimantChanges {
  readonly name?: string;
  readonly type?: ClaimantType;
  readonly wikidataId?: string | null;
}

/** Something that happens to one of several claimants. */
export interface ClaimantHappening {
  readonly claimantId: string;
  readonly event: ClaimantEvent;
}

/** The changes that really change something, an event each. `members`: those that are merged into the claimant. */
export function changeClaimant(
  { claimant, members }: { claimant: KnownClaimant; members: readonly KnownClaimant[] },
  changes: ClaimantChanges,
  actor: Actor,
): ClaimantEvent[] {
  refuseNonEditors(actor);
  refuseMerged(claimant, 'change');
  const { type, wikidataId } = changes;
  const name = changes.name?.replace(/\s+/g, ' ').trim();
  if (name === '') {
    throw new Refusal('claimant-needs-a-name', 'A claimant needs a name. Nothing was changed.', 'invalid', [
      { pointer: '/name', detail: 'not blank' },
    ]);
  }
  if (typeof wikidataId === 'string' && !WIKIDATA_ID.test(wikidataId)) {
    const detail = 'A Wikidata id is a Q and a number, such as Q42. Nothing was changed.';
    throw new Refusal('wikidata-id-is-malformed', detail, 'invalid', [{ pointer: '/wikidataId', detail: 'Q42' }]);
  }
  if (type === 'anonymous' && members.length > 0) {
    const detail =
      'Others are merged into this claimant, and an anonymous source stands for nobody else. Nothing was changed. Take them out first.';
    throw new Refusal('anonymous-sources-stay-apart', detail, 'conflict', [
      { pointer: '/type', detail: 'not anonymous' },
    ]);
  }
  const identified = wikidataId !== undefined && wikidataId !== (claimant.wikidataId ?? null);
  return [
    ...(name !== undefined && name !== claimant.name ? [{ type: 'ClaimantRenamed', name } as const] : []),
    ...(type !== undefined && type !== claimant.type ? [{ type: 'ClaimantRetyped', claimantType: type } as const] : []),
    ...(identified ? [{ type: 'ClaimantIdentified', wikidataId } as const] : []),
  ];
}

/**
 * `claimant` and those merged into it (`members`) become `into`. Nothing of them is lost: each keeps its name and id,
 * and points to `into` from now on, so that no claimant is ever two steps away from the one that stands for it.
 * Different Wikidata ids are refused, not chosen between: they say that these are two, and one of them is wrong first.
 */
export function mergeClaimant(
  claimant: KnownClaimant,
  { into, members }: { into: KnownClaimant; members: readonly KnownClaimant[] },
  actor: Actor,
): ClaimantHappening[] {
  refuseNonEditors(actor);
  if (claimant.id === into.id) {
    throw refusedTarget(
      'claimant-is-the-same',
      'A claimant cannot be merged into itself. Nothing was changed.',
      'invalid',
    );
  }
  if (canonicalIdOf(claimant) === into.id) return [];
  refuseMerged(claimant, 'merge');
  if (into.mergePath.length > 0) {
    const detail = `"${into.name}" is itself merged into the claimant ${canonicalIdOf(into)}. Nothing was changed. Merge into that one, or take them apart first.`;
    throw refusedTarget('claimant-is-merged', detail);
  }
  if (claimant.type === 'anonymous' || into.type === 'anonymous') {
    throw refusedTarget(
      'anonymous-sources-stay-apart',
      'An anonymous source is whoever spoke to one article, and is never the same as another. Nothing was changed. Where you know who it is, name them in the claim.',
    );
  }
  if (claimant.wikidataId !== undefined && into.wikidataId !== undefined && claimant.wikidataId !== into.wikidataId) {
    throw refusedTarget(
      'claimants-have-different-wikidata-ids',
      `By Wikidata these are two: ${claimant.wikidataId} and ${into.wikidataId}. Nothing was changed. Correct the one that is wrong, then merge.`,
    );
  }
  const claimantIds = [claimant.id, ...members.map(({ id }) => id)];
  const { wikidataId, wikidataIdFrom = claimant.id } = claimant;
  const brought = wikidataId !== undefined && into.wikidataId === undefined && { wikidataId, wikidataIdFrom };
  return [
    { claimantId: claimant.id, event: { type: 'ClaimantMerged', into: into.id } },
    ...members.map(({ id }) => ({
      claimantId: id,
      event: { type: 'ClaimantMerged', into: into.id, along: claimant.id } as const,
    })),
    { claimantId: into.id, event: { type: 'ClaimantTookIn', claimantIds, ...brought } },
  ];
}

/** `claimant` stands by itself again, with those of `members` that came along with it. */
export function unmergeClaimant(
  claimant: KnownClaimant,
  members: readonly KnownClaimant[],
  actor: Actor,
): ClaimantHappening[] {
  refuseNonEditors(actor);
  if (claimant.mergePath.length === 0) {
    const detail = `"${claimant.name}" is not merged into another claimant. Nothing was changed.`;
    throw new Refusal('claimant-is-not-merged', detail);
  }
  const from = canonicalIdOf(claimant);
  const along = members.filter(({ mergePath }) => mergePath.includes(claimant.id));
  const claimantIds = [claimant.id, ...along.map(({ id }) => id)];
  return [
    { claimantId: claimant.id, event: { type: 'ClaimantUnmerged', from } },
    ...along.map(({ id }) => ({
      claimantId: id,
      event: { type: 'ClaimantUnmerged', from, along: claimant.id } as const,
    })),
    ...claimant.mergePath.map((id) => ({
      claimantId: id,
      event: { type: 'ClaimantLetGo', claimantIds } as const,
    })),
  ];
}

function refuseNonEditors(actor: Actor): void {
  if (mayEdit(actor)) return;
  throw new Refusal('role-may-not-do-this', 'Only editors and approvers can do this.', 'forbidden');
}

function refuseMerged(claimant: KnownClaimant, what: 'change' | 'merge'): void {
  if (claimant.mergePath.length === 0) return;
  const canonical = canonicalIdOf(claimant);
  const detail = `"${claimant.name}" is merged into the claimant ${canonical}. Nothing was changed. To ${what} it, take it out first; or ${what} the other one.`;
  throw new Refusal('claimant-is-merged', detail);
}

function refusedTarget(code: string, detail: string, kind: 'invalid' | 'conflict' = 'conflict'): Refusal {
  return new Refusal(code, detail, kind, [{ pointer: '/into', detail: 'another claimant' }]);
}
