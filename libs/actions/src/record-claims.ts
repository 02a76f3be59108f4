/** The claims of a split article are recorded: new ones extracted, known ones followed into the new text. */
import {
  anchorAt,
  isSettled,
  overlapByHalf,
  SERVICE,
  trackAnchor,
  type Article,
  type Claim,
  type ClaimContent,
  type ClaimEvent,
  type Desk,
  type ExtractedClaim,
  type Extraction,
  type Span,
} from '#domain';
import { append, type NewEvent } from '#ledger';
import { ClaimRow, fromClaim, type Tx } from '#store';
import { articleForUpdate, claimForUpdate, deskBySlug, revisionText } from '#store/queries';
import { happenToArticle } from './article-changes.js';
import { happen, saveClaim } from './claim-changes.js';
import { withClaimantIds, type Spoken } from './claimant-ids.js';
import { newId } from './ids.js';
import { notFound } from './not-found.js';
import { isToBeSplit, type OneRevision } from './split-article.js';

export interface RecordClaims extends OneRevision {
  readonly extraction: Extraction;
}

/** Rows an insert. Postgres takes 65,535 parameters a statement, and a claim has 27. */
const INSERTED_AT_ONCE = 1000;

/** Recording a revision twice records it once. */
export async function recordClaims(
  tx: Tx,
  { articleId, revision, extraction }: RecordClaims,
  at: string,
): Promise<Article> {
  const record = await articleForUpdate(tx, articleId);
  if (!record) throw notFound('article', articleId);
  const { article, author } = record;
  if (!isToBeSplit(article, revision)) return article;
  const text = await revisionText(tx, articleId, revision);
  const desk = await deskBySlug(tx, article.desk);
  const marked = await anchorsIn(tx, articleId, revision);
  const followed = revision > 1 ? await followClaims(tx, articleId, revision, text, extraction.claims, at) : [];
  const standing = [...marked, ...followed];
  const fresh = extraction.claims.filter((claim) => !standing.some((anchor) => overlapByHalf(anchor, claim)));
  const contents = await contentsOf(tx, text, fresh, { articleId, actorId: SERVICE, at });
  await recordNew(tx, contents, { articleId, revision, desk }, at);
  const claimCount = standing.length + fresh.length;
  const { language, note } = extraction;
  const splitNote = note !== undefined && { splitNote: note };
  const event = { type: 'ArticleSplit', revision, language, claimCount, ...splitNote } as const;
  return happenToArticle(tx, articleId, article, { event, actorId: SERVICE, at, author });
}

/** Where claims stand in this very revision before it is split: marked by hand while splitting had failed. */
async function anchorsIn(tx: Tx, articleId: string, revision: number): Promise<Span[]> {
  const rows = await tx.find(ClaimRow, {
    where: { articleId, revision },
    select: { anchorStart: true, anchorEnd: true },
  });
  return rows.map(({ anchorStart: start, anchorEnd: end }) => ({ start, end }));
}

/** The extractor's claims as claims have them: anchored in `text`, their claimants with ids. */
async function contentsOf(
  tx: Tx,
  text: string,
  claims: readonly ExtractedClaim[],
  spoken: Spoken,
): Promise<ClaimContent[]> {
  const claimants = await withClaimantIds(
    tx,
    claims.flatMap((claim) => claim.claimants),
    spoken,
  );
  let next = 0;
  return claims.map(({ start, end, source: _source, content: _content, claimants: own, ...rest }) => {
    const anchor = anchorAt(text, { start, end });
    return { ...rest, text: anchor.exact, anchor, claimants: claimants.slice(next, (next += own.length)) };
  });
}

/** What is check-worthy enough for its desk goes on to it at once. */
async function recordNew(
  tx: Tx,
  contents: readonly ClaimContent[],
  { articleId, revision, desk }: OneRevision & { desk: Desk },
  at: string,
): Promise<void> {
  const entries: NewEvent[] = [];
  const claims: Claim[] = [];
  for (const content of contents) {
    const events: ClaimEvent[] = [{ type: 'ClaimExtracted', ...content, articleId, revision, desk: desk.slug }];
    if (content.checkworthiness >= desk.minCheckworthiness)
      events.push({ type: 'ClaimQueued', reason: 'check-worthy' });
    const happened = happen(newId(), undefined, events, SERVICE, at);
    entries.push(...happened.entries);
    claims.push(happened.after);
  }
  await append(tx, entries);
  for (let first = 0; first < claims.length; first += INSERTED_AT_ONCE) {
    await tx.insert(ClaimRow, claims.slice(first, first + INSERTED_AT_ONCE).map(fromClaim));
  }
}

/** Follows the article's claims into the new text. Answers the anchors of those that stand in it. */
async function followClaims(
  tx: Tx,
  articleId: string,
  revision: number,
  text: string,
  found: readonly ExtractedClaim[],
  at: string,
): Promise<Claim['anchor'][]> {
  const rows = await tx.find(ClaimRow, { where: { articleId }, select: { id: true }, order: { id: 'asc' } });
  const anchors: Claim['anchor'][] = [];
  for (const { id } of rows) {
    const claim = (await claimForUpdate(tx, { claimId: id }))?.claim;
    if (claim?.revision !== revision - 1) continue;
    const free = found.filter((span) => !anchors.some((anchor) => overlapByHalf(anchor, span)));
    const { fate, anchor } = trackAnchor(claim.anchor, text, free);
    // What a verdict speaks of is not changed under it: a changed sentence becomes a claim of its own.
    const place = anchor && !(fate === 'changed' && isSettled(claim)) ? { anchor, text: anchor.exact } : undefined;
    if (place) anchors.push(place.anchor);
    const event: ClaimEvent = { type: 'ClaimReanchored', revision, fate, ...place };
    const { after, entries } = happen(id, claim, [event], SERVICE, at);
    await append(tx, entries);
    await saveClaim(tx, claim, after);
  }
  return anchors;
}
