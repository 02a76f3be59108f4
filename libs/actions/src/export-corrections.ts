/** Exports what editors made of articles as examples for training, one article revision a line. */
import type { DataSource } from 'typeorm';
import {
  decisionsOf,
  sourceOf,
  type ArticleEvent,
  type ClaimEvent,
  type DecidedClaim,
  type TrainingExample,
} from '#domain';
import { readHistories, toOccurred } from '#ledger';
import { read, type Tx } from '#store';
import { articlesDecidedOn, findRevision, type ArticleDecidedOn } from '#store/queries';

/** Articles read under one snapshot: no transaction stays open while a slow reader takes the lines. */
const PAGE = 20;

/**
 * Newline-delimited JSON, a `TrainingExample` a line, by article and revision. With `since` (ISO 8601) only revisions
 * on which an editor decided at or after it; their lines are whole all the same.
 */
export async function* exportCorrections(
  dataSource: DataSource,
  { since }: { since?: string | undefined } = {},
): AsyncGenerator<string> {
  for (let after: string | undefined; ;) {
    const { articles, examples } = await read(dataSource, async (tx) => {
      const page = await articlesDecidedOn(tx, { since, after, limit: PAGE });
      const found: TrainingExample[] = [];
      for (const article of page) found.push(...(await examplesOf(tx, article, since)));
      return { articles: page, examples: found };
    });
    for (const example of examples) yield `${JSON.stringify(example)}\n`;
    after = articles.at(-1)?.articleId;
    if (articles.length < PAGE) return;
  }
}

async function examplesOf(
  tx: Tx,
  { articleId, claimIds }: ArticleDecidedOn,
  since: string | undefined,
): Promise<TrainingExample[]> {
  const histories = await readHistories(tx, [articleId, ...claimIds]);
  const revisions = new Map<number, DecidedClaim[]>();
  for (const id of claimIds) {
    for (const decided of decisionsOf(id, (histories.get(id) ?? []).map(toOccurred<ClaimEvent>))) {
      revisions.set(decided.revision, [...(revisions.get(decided.revision) ?? []), decided]);
    }
  }
  const examples: TrainingExample[] = [];
  for (const [revision, decided] of [...revisions].sort(([a], [b]) => a - b)) {
    if (!decided.some((one) => isDecision(one, since))) continue;
    const text = (await findRevision(tx, articleId, revision))?.text;
    if (text === undefined) continue;
    const claims = decided
      // A text that was erased since has nothing to teach.
      .filter(({ exact, claim }) => text.slice(claim.start, claim.end) === exact)
      .map(({ claim }) => claim)
      .sort((a, b) => a.start - b.start || a.end - b.end);
    if (claims.length > 0) {
      const source = sourceOf(articleId, revision, (histories.get(articleId) ?? []).map(toOccurred<ArticleEvent>));
      examples.push({ ...source, text, claims });
    }
  }
  return examples;
}

function isDecision({ claim, decidedAt }: DecidedClaim, since: string | undefined): boolean {
  return claim.decisions.length > 0 && decidedAt !== undefined && (since === undefined || decidedAt >= since);
}
