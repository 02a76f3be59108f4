/** Reads fact-checks as the public pages show them. */
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Config } from '#config';
import type { Claim, Verdict } from '#domain';
import type { CheckedClaimant, FactCheckListItem, FactCheckPage, Newsroom, PublishedVerdict } from '#publishing';
import {
  articleById,
  personNames,
  publishedClaimAt,
  publishedFactChecks,
  scaleByVersion,
  type PublishedFactCheck,
} from '#store/queries';
import { CONFIG } from '../config.token.js';
import { canonicalOf } from '../claims/to-claimants.js';
import { peopleInVerdict, toPersonRef, type Names } from '../claims/to-verdict-view.js';
import { publishedClaim } from './published-claim.js';

/** Time (ISO 8601) and id of a published verdict. */
export type ListPosition = readonly [publishedAt: string, verdictId: string];

export interface ListedFactChecks {
  readonly items: FactCheckListItem[];
  /** Of the last item, when there are more. */
  readonly next?: ListPosition;
}

@Injectable()
export class FactChecks {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  get newsroom(): Newsroom {
    return { name: this.config.newsroomName, url: this.config.publicUrl };
  }

  /** Undefined when nothing is published at this address. */
  async at(manager: EntityManager, slug: string): Promise<FactCheckPage | undefined> {
    const claimId = await publishedClaimAt(manager, slug);
    const found = claimId === null ? undefined : await publishedClaim(manager, claimId);
    if (!found) return undefined;
    const { claim, verdict, record } = found;
    const article = await articleById(manager, claim.articleId);
    if (!article) throw new Error(`claim ${claim.id} stands in no article`);
    const published = wasPublished(claim);
    const names = await personNames(manager, published.flatMap(peopleInVerdict));
    const versions = await Promise.all(published.map((each) => toPublished(manager, each, names)));
    const inForce = versions[published.indexOf(verdict)];
    if (!inForce) throw new Error(`verdict ${verdict.id} is in force and was never published`);
    return {
      url: `${this.config.publicUrl}/fact-checks/${slug}`,
      newsroom: this.newsroom,
      claim: { ...claim, claimants: await identified(manager, claim) },
      article: article.article,
      verdict: inForce,
      earlier: versions.filter((version) => version !== inForce),
      record,
    };
  }

  /** Newest first. */
  async list(manager: EntityManager, after: ListPosition | undefined, limit: number): Promise<ListedFactChecks> {
    const found = await publishedFactChecks(manager, { after, limit: limit + 1 });
    const shown = found.slice(0, limit);
    const items: FactCheckListItem[] = [];
    for (const factCheck of shown) items.push(await toListItem(manager, factCheck));
    const last = found.length > limit ? shown.at(-1)?.verdict : undefined;
    return { items, ...(last && { next: [last.publishedAt ?? '', last.id] }) };
  }
}

/** Who made the claim, as it named them then, with the Wikidata ids that are known now. */
async function identified(manager: EntityManager, claim: Claim): Promise<CheckedClaimant[]> {
  const canonical = await canonicalOf(manager, [claim]);
  return claim.claimants.map((claimant) => {
    const wikidataId = canonical.get(claimant.id)?.wikidataId;
    return { ...claimant, ...(wikidataId !== undefined && { wikidataId }) };
  });
}

/** In the order of their publication. */
function wasPublished({ verdicts }: Claim): Verdict[] {
  return verdicts
    .filter(({ publishedAt }) => publishedAt !== undefined)
    .sort((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? -1 : 1));
}

async function toPublished(manager: EntityManager, verdict: Verdict, names: Names): Promise<PublishedVerdict> {
  const { rating, summary, rationale, evidence, correction, authorId, decidedBy, publishedAt = '' } = verdict;
  const another = decidedBy !== undefined && decidedBy !== authorId ? decidedBy : undefined;
  return {
    rating,
    summary,
    rationale,
    evidence,
    publishedAt,
    scale: await scaleByVersion(manager, verdict.scale, verdict.scaleVersion),
    author: toPersonRef(authorId, names).name,
    ...(another !== undefined && { approver: toPersonRef(another, names).name }),
    ...(correction && { correction }),
  };
}

async function toListItem(manager: EntityManager, factCheck: PublishedFactCheck): Promise<FactCheckListItem> {
  const { claimId, slug, isUnchanged, verdict } = factCheck;
  const before = isUnchanged ? undefined : await publishedClaim(manager, claimId);
  const { rating, summary, correction, publishedAt = '' } = verdict;
  const scale = await scaleByVersion(manager, verdict.scale, verdict.scaleVersion);
  return {
    href: `/fact-checks/${slug}`,
    statement: before?.claim.statement ?? factCheck.statement,
    verdict: { scale, rating, summary, publishedAt, ...(correction && { correction }) },
  };
}
