/** What is published: which claims the public may read of, and their verdicts in force. */
import type { EntityManager } from 'typeorm';
import type { Verdict } from '#domain';
import { toVerdict } from '../claim-record.js';
import { ClaimRow } from '../rows/claim.row.js';
import { VerdictRow } from '../rows/verdict.row.js';

/** Id of the claim whose fact-check stands at this slug; null when nothing is published there. */
export async function publishedClaimAt(manager: EntityManager, slug: string): Promise<string | null> {
  const [row] = await manager.query<{ id: string }[]>(
    `select id from claim where slug = $1
       and exists (select from verdict where claim_id = claim.id and verdict.state = 'published')`,
    [slug],
  );
  return row?.id ?? null;
}

export interface PublishedFactCheck {
  readonly claimId: string;
  readonly slug: string;
  readonly statement: string;
  /** True when nothing has happened to the claim since its verdict was published, so that `statement` is what the verdict speaks of. */
  readonly isUnchanged: boolean;
  readonly verdict: Verdict;
}

/** Newest first; `after`: time and id of the last verdict of the page before. */
export async function publishedFactChecks(
  manager: EntityManager,
  { after, limit }: { after?: readonly [publishedAt: string, id: string] | undefined; limit: number },
): Promise<PublishedFactCheck[]> {
  const verdicts = manager
    .createQueryBuilder(VerdictRow, 'verdict')
    .where(`verdict.state = 'published'`)
    .orderBy('verdict.publishedAt', 'DESC')
    .addOrderBy('verdict.id', 'DESC')
    .limit(limit);
  if (after) {
    verdicts.andWhere('(verdict.publishedAt, verdict.id) < (:time::timestamptz, :id::uuid)', {
      time: after[0],
      id: after[1],
    });
  }
  const rows = await verdicts.getMany();
  const claims = await manager
    .createQueryBuilder(ClaimRow, 'claim')
    .select(['claim.id', 'claim.slug', 'claim.statement', 'claim.version'])
    .where('claim.id = any(:ids)', { ids: rows.map(({ claimId }) => claimId) })
    .getMany();
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return rows.flatMap((row) => {
    const claim = byId.get(row.claimId);
    if (!claim || claim.slug === null) return [];
    const { id: claimId, slug, statement, version } = claim;
    return [{ claimId, slug, statement, isUnchanged: version === row.version, verdict: toVerdict(row) }];
  });
}
