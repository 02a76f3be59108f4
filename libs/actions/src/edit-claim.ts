/** An editor changes what a claim says, how it is attributed, or where it goes. */
import { anchorAt, editClaim as decide, Refusal, type Actor, type Claim, type ClaimChanges, type Span } from '#domain';
import type { Tx } from '#store';
import { deskBySlug, revisionText } from '#store/queries';
import { changeClaim } from './claim-changes.js';
import { withClaimantIds, type UnnamedClaimant } from './claimant-ids.js';

interface QuotedSpan extends Span {
  readonly exact?: string;
}

export interface EditClaim {
  readonly claimId: string;
  readonly actor: Actor;
  readonly ifVersion: number;
  readonly changes: Omit<ClaimChanges, 'anchor' | 'text' | 'claimants'> & {
    /** A new place in the text of the claim's revision; `exact`, where given, must be what stands there. */
    readonly anchor?: QuotedSpan;
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
async function anchorIn(tx: Tx, claim: Claim, span: QuotedSpan): Promise<Pick<Claim, 'anchor' | 'text'>> {
  const text = await revisionText(tx, claim.articleId, claim.revision);
  const anchor = placeIn(text, span, '/anchor');
  if (span.exact !== undefined && span.exact !== anchor.exact) {
    const detail = 'The words given as "exact" do not stand at this place of the text. Nothing was changed.';
    throw new Refusal('anchor-does-not-match-the-text', detail, 'invalid', [
      { pointer: '/anchor/exact', detail: `the text from ${span.start} to ${span.end}` },
    ]);
  }
  return { anchor, text: anchor.exact };
}

/** Longest stretch that is one claim, in UTF-16 code units: what is longer is no assertion, and too much to index. */
export const LONGEST_CLAIM = 5000;

/** @throws Refusal `anchor-is-too-long` or `anchor-is-outside-the-text`. */
export function placeIn(text: string, span: Span, pointer: string): Claim['anchor'] {
  if (span.end - span.start > LONGEST_CLAIM) {
    const detail = `A claim is at most ${LONGEST_CLAIM} characters of the text. Nothing was changed. Mark a part of it.`;
    throw new Refusal('anchor-is-too-long', detail, 'invalid', [{ pointer, detail: 'a shorter stretch' }]);
  }
  try {
    return anchorAt(text, span);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Refusal('anchor-is-outside-the-text', `The anchor does not fit: ${error.message}.`, 'invalid', [
      { pointer, detail: `a stretch within 0..${text.length} that cuts no character` },
    ]);
  }
}
