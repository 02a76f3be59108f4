/** An editor changes what a claim says, how it is attributed, or where it goes. */
import {
  anchorAt,
  editClaim as decide,
  Refusal,
  reanchorClaim,
  type Actor,
  type Claim,
  type ClaimChanges,
  type ClaimEvent,
  type Span,
} from '#domain';
import type { Tx } from '#store';
import { articleForUpdate, claimById, deskBySlug, findRevision, revisionText } from '#store/queries';
import { changeClaim } from './claim-changes.js';
import { editedClaimants, type UnnamedClaimant } from './claimant-ids.js';
import { notFound } from './not-found.js';

interface QuotedSpan extends Span {
  readonly exact?: string;
}

export interface EditClaim {
  readonly claimId: string;
  readonly actor: Actor;
  readonly ifVersion: number;
  readonly changes: Omit<ClaimChanges, 'anchor' | 'text' | 'claimants'> & {
    /** A new place in the text of `revision`; `exact`, where given, must be what stands there. */
    readonly anchor?: QuotedSpan;
    /** The revision of the article that `anchor` points into; left out, the one that the claim stands in. */
    readonly revision?: number;
    readonly claimants?: readonly UnnamedClaimant[];
  };
}

export async function editClaim(tx: Tx, { claimId, actor, ifVersion, changes }: EditClaim, at: string): Promise<Claim> {
  const { anchor: span, revision, claimants, ...plain } = changes;
  if (revision !== undefined) await lockSettledRevision(tx, claimId, revision, span);
  if (plain.desk !== undefined) await deskBySlug(tx, plain.desk);
  return changeClaim(tx, { claimId, actorId: actor.id, at, ifVersion }, async (claim) => {
    const there = revision ?? claim.revision;
    const spoken = { articleId: claim.articleId, actorId: actor.id, at };
    const named = claimants && { claimants: await editedClaimants(tx, claim.claimants, claimants, spoken) };
    const place = span && (await anchorIn(tx, claim.articleId, there, span));
    if (!place || there === claim.revision) return decide(claim, { ...plain, ...named, ...place }, actor);
    const reanchored: ClaimEvent[] = reanchorClaim(claim, { revision: there, anchor: place.anchor }, actor);
    return [...reanchored, ...decide(claim, { ...plain, ...named }, actor)];
  });
}

/**
 * Holds the article, so that no new text comes between, before the claim is held: one order for all, no deadlock.
 * @throws Refusal for a revision that is not there, or whose claims are still being found.
 */
async function lockSettledRevision(tx: Tx, claimId: string, revision: number, span?: QuotedSpan): Promise<void> {
  if (!span) {
    const detail = 'A claim goes to another revision with its place there. Nothing was changed.';
    throw new Refusal('revision-needs-an-anchor', detail, 'invalid', [{ pointer: '/anchor', detail: 'required' }]);
  }
  const articleId = (await claimById(tx, claimId))?.articleId;
  const article = articleId === undefined ? null : (await articleForUpdate(tx, articleId))?.article;
  if (!article) throw notFound('claim', claimId);
  if (!(await findRevision(tx, article.id, revision))) {
    const detail = `The article has no revision ${revision}. Nothing was changed.`;
    throw new Refusal('revision-not-found', detail, 'invalid', [
      { pointer: '/revision', detail: `1 to ${article.revision}` },
    ]);
  }
  if (revision === article.revision && (article.status === 'received' || article.status === 'splitting')) {
    throw new Refusal(
      'article-is-being-split',
      'The claims of this revision are just being found. Nothing was changed. Try again in a moment.',
    );
  }
}

/** The anchor of `span` in a revision of the article. */
async function anchorIn(
  tx: Tx,
  articleId: string,
  revision: number,
  span: QuotedSpan,
): Promise<Pick<Claim, 'anchor' | 'text'>> {
  const text = await revisionText(tx, articleId, revision);
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
