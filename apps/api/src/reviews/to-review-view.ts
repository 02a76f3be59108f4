/** Makes the views of a review. */
import type { EntityManager } from 'typeorm';
import type { Claim, Review } from '#domain';
import { articleById, draftOf, personNames, type ReviewInHand, revisionText } from '#store/queries';
import { callNamesIn, type Looker, peopleInClaim, toClaimView } from '../claims/to-claim-view.js';
import { type Names, toPersonRef } from '../claims/to-verdict-view.js';
import type {
  ArticleUnderReviewView,
  DraftView,
  ReviewInHandView,
  ReviewView,
  ReviewWorkView,
} from './review.view.dto.js';

/** The review that the claim is in, by itself. */
export async function loadReviewView(manager: EntityManager, claim: Claim, looker: Looker): Promise<ReviewView> {
  const names = await personNames(manager, peopleInClaim(claim));
  return toReviewView(claim, reviewOf(claim), names, looker);
}

/** `review`: the claim's own, or one of an earlier round. */
export async function loadReviewWork(
  manager: EntityManager,
  claim: Claim,
  looker: Looker,
  review = reviewOf(claim),
): Promise<ReviewWorkView> {
  const draft = await loadDraft(manager, claim, review.id, looker.actor.id);
  const names = await callNamesIn(manager, [claim]);
  return {
    review: toReviewView(claim, review, names.people, looker),
    claim: toClaimView(claim, names, looker),
    article: await loadArticle(manager, claim),
    ...(draft && { draft }),
  };
}

export function toReviewInHandView(row: ReviewInHand, { actor }: Looker): ReviewInHandView {
  const { id, claimId, round, statement, kind, state, desk, hold, draftSavedAt } = row;
  const holder = hold && { holder: { id: hold.id, name: hold.name, since: hold.since } };
  return {
    id,
    claimId,
    round,
    held: hold?.id === actor.id,
    ...holder,
    ...(hold && { leaseExpiresAt: hold.leaseExpiresAt }),
    claim: { id: claimId, statement, kind, state, desk },
    ...(draftSavedAt !== undefined && { draft: { updatedAt: draftSavedAt } }),
  };
}

function reviewOf(claim: Claim): Review {
  if (!claim.review) throw new Error(`claim ${claim.id} is in no review`);
  return claim.review;
}

/** A lease that has run out is no hold, swept or not. */
function toReviewView(claim: Claim, review: Review, names: Names, { actor, at }: Looker): ReviewView {
  const { id, round, holderId, heldSince, leaseExpiresAt } = review;
  const base = { id, claimId: claim.id, round };
  const stands = claim.state === 'in-review' && claim.round === round && (leaseExpiresAt ?? '') > at;
  if (!stands || holderId === undefined || leaseExpiresAt === undefined) return { ...base, held: false };
  const holder = { ...toPersonRef(holderId, names), since: heldSince ?? claim.updatedAt };
  return { ...base, held: holderId === actor.id, holder, leaseExpiresAt };
}

/** A verdict of the caller's that was withdrawn or returned is their draft again, unless they have saved another since. */
async function loadDraft(
  manager: EntityManager,
  claim: Claim,
  reviewId: string,
  editorId: string,
): Promise<DraftView | undefined> {
  const saved = await draftOf(manager, reviewId, editorId);
  const back = claim.verdicts.findLast(
    ({ reviewId: of, authorId, state }) =>
      of === reviewId && authorId === editorId && (state === 'withdrawn' || state === 'returned'),
  );
  if (back && !(saved && saved.updatedAt > back.proposedAt)) {
    const { scale, scaleVersion, rating, summary, rationale, evidence, proposedAt } = back;
    const body = { scale, scaleVersion, rating, summary, rationale, evidence: [...evidence] };
    return { reviewId, body, updatedAt: proposedAt };
  }
  return saved ? { reviewId, body: saved.body, updatedAt: saved.updatedAt } : undefined;
}

async function loadArticle(manager: EntityManager, claim: Claim): Promise<ArticleUnderReviewView> {
  const found = await articleById(manager, claim.articleId);
  if (!found) throw new Error(`claim ${claim.id} stands in no article`);
  const { id, revision: latestRevision, url, title, publisher, publishedAt, language } = found.article;
  const { author } = found;
  return {
    id,
    revision: claim.revision,
    latestRevision,
    text: await revisionText(manager, id, claim.revision),
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(author !== null && { author }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(language !== undefined && { language }),
  };
}
