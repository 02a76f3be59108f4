/** A claimant across articles and its life: recorded, renamed, retyped, identified, merged and taken apart again. */
import type { Occurred } from '../claim/events.js';
import type { ClaimantType } from '../vocabulary.js';
import { without } from '../without.js';
import { claimantKey, isBoundToArticle, type ClaimantName } from './naming.js';

/** A claimant as the record knows it. What claims have of it is `Claimant`, as their article names it. */
export interface KnownClaimant {
  readonly id: string;
  readonly name: string;
  readonly type: ClaimantType;
  /** All names that ever led to it, the one it was found under first. */
  readonly names: readonly ClaimantName[];
  /** `Q` and a number. */
  readonly wikidataId?: string;
  /** The claimant that brought the Wikidata id along when it was merged into this one; absent where it was set here. */
  readonly wikidataIdFrom?: string;
  /** Where it was merged into, then where that one was, and so on: the last one stands for it. Empty: it stands by itself. */
  readonly mergePath: readonly string[];
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/**
 * The bodies are the record: fields may be added, never changed. A merge is told on every chain that it touches:
 * `ClaimantMerged` on that of the merged one and, with `along`, of those that had been merged into it before;
 * `ClaimantTookIn` on that of the one that stands for all of them. Taking apart is told the same way.
 */
export type ClaimantEvent =
  | {
      readonly type: 'ClaimantRecorded';
      readonly name: string;
      readonly claimantType: ClaimantType;
      /** The article that the name is bound to. */
      readonly articleId?: string;
    }
  | { readonly type: 'ClaimantRenamed'; readonly name: string }
  | { readonly type: 'ClaimantRetyped'; readonly claimantType: ClaimantType }
  /** Null takes the Wikidata id away. */
  | { readonly type: 'ClaimantIdentified'; readonly wikidataId: string | null }
  | { readonly type: 'ClaimantMerged'; readonly into: string; readonly along?: string }
  | { readonly type: 'ClaimantUnmerged'; readonly from: string; readonly along?: string }
  | {
      readonly type: 'ClaimantTookIn';
      readonly claimantIds: readonly string[];
      readonly wikidataId?: string;
      readonly wikidataIdFrom?: string;
    }
  | { readonly type: 'ClaimantLetGo'; readonly claimantIds: readonly string[] };

/** Id of the claimant that stands for this one: its own unless it is merged. */
export function canonicalIdOf({ id, mergePath }: Pick<KnownClaimant, 'id' | 'mergePath'>): string {
  return mergePath.at(-1) ?? id;
}

/** The state after one more event. `claimant` is undefined before its first event. */
export function evolveClaimant(
  id: string,
  claimant: KnownClaimant | undefined,
  { event, at }: Occurred<ClaimantEvent>,
): KnownClaimant {
  if (event.type === 'ClaimantRecorded') {
    const { name, claimantType: type, articleId } = event;
    const names = [{ name, type, ...(articleId !== undefined && { articleId }) }];
    return { id, name, type, names, mergePath: [], version: 1, createdAt: at, updatedAt: at };
  }
  if (!claimant) throw new Error(`claimant ${id} begins with ${event.type}`);
  const base = { ...claimant, version: claimant.version + 1, updatedAt: at };
  switch (event.type) {
    case 'ClaimantRenamed':
      return named({ ...base, name: event.name });
    case 'ClaimantRetyped':
      return named({ ...base, type: event.claimantType });
    case 'ClaimantIdentified': {
      const rest = without(base, 'wikidataId', 'wikidataIdFrom');
      return event.wikidataId === null ? rest : { ...rest, wikidataId: event.wikidataId };
    }
    case 'ClaimantMerged':
      return { ...base, mergePath: [...base.mergePath, event.into] };
    case 'ClaimantUnmerged': {
      const { along } = event;
      return {
        ...base,
        mergePath: along === undefined ? [] : base.mergePath.slice(0, base.mergePath.indexOf(along) + 1),
      };
    }
    case 'ClaimantTookIn': {
      const { wikidataId, wikidataIdFrom } = event;
      const brought = wikidataId !== undefined && wikidataIdFrom !== undefined && { wikidataId, wikidataIdFrom };
      return { ...base, ...brought };
    }
    case 'ClaimantLetGo': {
      const from = base.wikidataIdFrom;
      const leaves = from !== undefined && event.claimantIds.includes(from);
      return leaves ? without(base, 'wikidataId', 'wikidataIdFrom') : base;
    }
  }
}

/** The state that a whole history folds to. */
export function foldClaimant(id: string, history: readonly Occurred<ClaimantEvent>[]): KnownClaimant | undefined {
  return history.reduce<KnownClaimant | undefined>((claimant, one) => evolveClaimant(id, claimant, one), undefined);
}

/** The name that the claimant has, as it is kept among its names. */
export function currentName({ name, type, names }: Pick<KnownClaimant, 'name' | 'type' | 'names'>): ClaimantName {
  const articleId = isBoundToArticle({ name, type }) ? names[0]?.articleId : undefined;
  return { name, type, ...(articleId !== undefined && { articleId }) };
}

/** With its present name among its names. Old ones stay, so that later articles that use them find it. */
function named(claimant: KnownClaimant): KnownClaimant {
  const now = currentName(claimant);
  const isKnown = claimant.names.some((name) => claimantKey(name) === claimantKey(now));
  return isKnown ? claimant : { ...claimant, names: [...claimant.names, now] };
}
