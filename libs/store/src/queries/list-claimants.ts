/** Claimants that stand by themselves, with the number of their claims, page by page. */
import type { EntityManager } from 'typeorm';
import { claimantNameKey, type ClaimantType } from '#domain';

/** What claimants can be sorted by; `-` in front turns the order round. */
export const CLAIMANT_SORTS = ['name', '-name', 'claims', '-claims'] as const;
export type ClaimantSort = (typeof CLAIMANT_SORTS)[number];

export interface ClaimantFilter {
  /** Part of a name that it or one merged into it has or had, or its Wikidata id. */
  readonly q?: string;
  readonly type?: readonly ClaimantType[];
  readonly sort: ClaimantSort;
  readonly limit: number;
  /** Name key or number of claims, and id, of the last one of the page before. */
  readonly after?: readonly [string | number, string] | undefined;
}

export interface ListedClaimant {
  readonly id: string;
  readonly name: string;
  readonly nameKey: string;
  readonly type: ClaimantType;
  readonly wikidataId?: string;
  readonly claimCount: number;
  /** How many are merged into it. */
  readonly memberCount: number;
  readonly version: number;
}

interface Raw {
  id: string;
  name: string;
  name_key: string;
  type: ClaimantType;
  wikidata_id: string | null;
  claims: number;
  members: number;
  version: number;
}

const LISTED = `
with spoken as (
  select coalesce(speaker.merged_into, speaker.id) as id, count(distinct claim.id)::int as claims
  from claim cross join lateral jsonb_array_elements(claim.claimants) as one
  join claimant speaker on speaker.id = (one->>'id')::uuid
  group by 1
), listed as (
  select c.id, c.name, c.name_key, c.type, c.wikidata_id, c.version, coalesce(spoken.claims, 0) as claims,
    (select count(*)::int from claimant m where m.merged_into = c.id) as members
  from claimant c left join spoken on spoken.id = c.id
  where c.merged_into is null
    and ($1::text[] is null or c.type = any($1))
    and ($2::text is null or c.wikidata_id = upper($3) or c.name_key like $2 or exists (
      select from claimant_name n join claimant m on m.id = n.claimant_id
      where coalesce(m.merged_into, m.id) = c.id and n.name_key like $2))
)
select * from listed`;

export async function listClaimants(manager: EntityManager, filter: ClaimantFilter): Promise<ListedClaimant[]> {
  const { q, type, sort, limit, after } = filter;
  const words = q === undefined ? null : `%${claimantNameKey(q).replace(/[\\%_]/g, '\\$&')}%`;
  const key = sort.endsWith('claims') ? 'claims' : 'name_key';
  const [direction, beyond] = sort.startsWith('-') ? ['desc', '<'] : ['asc', '>'];
  const rows = await manager.query<Raw[]>(
    `${LISTED}
     where $4::${key === 'claims' ? 'int' : 'text'} is null or (${key}, id) ${beyond} ($4, $5::uuid)
     order by ${key} ${direction}, id ${direction} limit $6`,
    [type ?? null, words, q ?? null, after?.[0] ?? null, after?.[1] ?? null, limit],
  );
  return rows.map(({ name_key: nameKey, wikidata_id: wikidataId, claims, members, ...rest }) => ({
    ...rest,
    nameKey,
    ...(wikidataId !== null && { wikidataId }),
    claimCount: claims,
    memberCount: members,
  }));
}
