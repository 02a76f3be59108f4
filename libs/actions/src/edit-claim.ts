/** An editor changes what a claim says, how it is attributed, or where it goes. */
import { anchorAt, editClaim as decide, Refusal, type Actor, type Claim, type ClaimChanges, type Span } from '#domain';
import type { Tx } from '#store';
import { deskBySlug, revisionText } from '#store/queries';
import { changeClaim } from './claim-changes.js';
import { withClaimantIds, type UnnamedClaimant } from './claimant-ids.js';

export interface EditClaim {
  readonly claimId: string;
  readonly actor: Actor;
  readonly ifVersion: number;
  readonly changes: Omit<ClaimChanges, 'anchor' | 'text' | 'claimants'> & {
    /** A new place in the article's current text. */
    readonly anchor?: Span;
    readonly claimants?: readonly UnnamedClaimant[];
  };
}

export async function editClaim(tx: Tx, { claimId, actor, ifVersion, changes }: EditClaim, at: string): Promise<Claim> {
  const { anchor: span, claimants, ...plain } = changes;
  if (plain.desk !== undefined) await deskBySlug(tx, plain.desk);
  const named = claimants && { claimants: await withClaimantIds(tx, claimants) };
  return changeClaim(tx, { claimId, actorId: actor.id, at, ifVersion }, async (claim) => {
    const place = span && (await anchorIn(tx, claim, span));
    return decide(claim, { ...plain, ...named, ...place }, actor);
  });
}

/** The anchor of `span` in the revision that the claim stands in. */
async function anchorIn(tx: Tx, claim: Claim, span: Span): Promise<Pick<Claim, 'anchor' | 'text'>> {
  const text = await revisionText(tx, claim.articleId, claim.revision);
  const anchor = placeIn(text, span, '/anchor');
  return { anchor, text: anchor.exact };
}

/** @throws Refusal `anchor-is-outside-the-text`. */
export function placeIn(text: string, span: Span, pointer: string): Claim['anchor'] {
  try {
    return anchorAt(text, span);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Refusal('anchor-is-outside-the-text', `The anchor does not fit: ${error.message}.`, 'invalid', [
      { pointer, detail: `a stretch within 0..${text.length} that cuts no character` },
    ]);
  }
}
