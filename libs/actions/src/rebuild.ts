/** Makes every claim, article and claimant again out of the history, and says where the current state differs. */
import { isDeepStrictEqual } from 'node:util';
import { In, type DataSource } from 'typeorm';
import {
  foldArticle,
  foldClaim,
  foldClaimant,
  type ArticleEvent,
  type Claim,
  type ClaimantEvent,
  type ClaimEvent,
} from '#domain';
import { listSubjects, readHistories, toOccurred, type Happened } from '#ledger';
import { ArticleRow, ClaimantRow, ClaimRow, read, toArticle, toKnownClaimant, type Tx } from '#store';
import { toClaims } from '#store/queries';

type KindOfSubject = 'claim' | 'article' | 'claimant';

/** One field that is not as the history says. Undefined on either side: it is not there. */
export interface Difference {
  readonly subjectType: KindOfSubject;
  readonly subjectId: string;
  readonly field: string;
  /** As the history folds. */
  readonly expected: unknown;
  /** As it stands. */
  readonly found: unknown;
}

export interface RebuildCheck {
  readonly claims: number;
  readonly articles: number;
  readonly claimants: number;
  /** At most MOST_DIFFERENCES; more are a sign of one fault, not of many. */
  readonly differences: readonly Difference[];
}

export const MOST_DIFFERENCES = 100;

/** Subjects folded at once. */
const PAGE = 200;

type State = Readonly<Record<string, unknown>>;

interface Kind {
  readonly subjectType: KindOfSubject;
  fold(id: string, history: readonly Happened[]): State | undefined;
  /** The states as they stand, by id. */
  load(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, State>>;
}

const CLAIMS: Kind = {
  subjectType: 'claim',
  fold: (id, history) => withoutLease(foldClaim(id, history.map(toOccurred<ClaimEvent>))),
  async load(tx, ids) {
    const claims = await toClaims(tx, await tx.find(ClaimRow, { where: { id: In([...ids]) } }));
    return new Map(claims.map((claim) => [claim.id, withoutLease(claim) ?? {}]));
  },
};

const ARTICLES: Kind = {
  subjectType: 'article',
  fold: (id, history) => asState(foldArticle(id, history.map(toOccurred<ArticleEvent>))),
  async load(tx, ids) {
    const rows = await tx.find(ArticleRow, { where: { id: In([...ids]) } });
    return new Map(rows.map((row) => [row.id, { ...toArticle(row) }]));
  },
};

const CLAIMANTS: Kind = {
  subjectType: 'claimant',
  fold: (id, history) => asState(foldClaimant(id, history.map(toOccurred<ClaimantEvent>))),
  async load(tx, ids) {
    const rows = await tx.find(ClaimantRow, { where: { id: In([...ids]) } });
    return new Map(rows.map((row) => [row.id, { ...toKnownClaimant(row) }]));
  },
};

/** Reads everything under one snapshot, so that work may go on meanwhile. */
export function rebuildCheck(dataSource: DataSource): Promise<RebuildCheck> {
  return read(dataSource, async (tx) => {
    const claims = await checkKind(tx, CLAIMS);
    const articles = await checkKind(tx, ARTICLES);
    const claimants = await checkKind(tx, CLAIMANTS);
    const all = [claims, articles, claimants].flatMap(({ differences }) => differences);
    const checked = { claims: claims.checked, articles: articles.checked, claimants: claimants.checked };
    return { ...checked, differences: all.slice(0, MOST_DIFFERENCES) };
  });
}

async function checkKind(tx: Tx, kind: Kind): Promise<{ checked: number; differences: Difference[] }> {
  const differences = await withoutHistory(tx, kind);
  let checked = 0;
  for (let after: string | undefined; ;) {
    const ids = await listSubjects(tx, kind.subjectType, after, PAGE);
    const histories = await readHistories(tx, ids);
    const states = await kind.load(tx, ids);
    for (const id of ids) {
      const expected = kind.fold(id, histories.get(id) ?? []);
      if (differences.length < MOST_DIFFERENCES) differences.push(...differ(kind, id, expected, states.get(id)));
    }
    checked += ids.length;
    after = ids.at(-1);
    if (ids.length < PAGE) return { checked, differences };
  }
}

/** Rows that no event speaks of. */
async function withoutHistory(tx: Tx, { subjectType }: Kind): Promise<Difference[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select id from ${subjectType} where not exists (select from event where subject_id = ${subjectType}.id) limit $1`,
    [MOST_DIFFERENCES],
  );
  return rows.map(({ id }) => ({ subjectType, subjectId: id, field: 'id', expected: undefined, found: id }));
}

function differ({ subjectType }: Kind, subjectId: string, expected: State = {}, found: State = {}): Difference[] {
  const fields = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...fields]
    .filter((field) => !isDeepStrictEqual(plain(expected[field]), plain(found[field])))
    .map((field) => ({ subjectType, subjectId, field, expected: expected[field], found: found[field] }));
}

/** As JSON would have it: a field that is undefined is not there. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

/** A lease is renewed outside the history. */
function withoutLease(claim: Claim | undefined): State | undefined {
  if (!claim?.review) return asState(claim);
  const { leaseExpiresAt: _lease, ...review } = claim.review;
  return { ...claim, review };
}

function asState(value: object | undefined): State | undefined {
  return value && { ...value };
}
