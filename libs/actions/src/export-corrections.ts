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
import { readHistories, toOccurred, type Happened } from '#ledger';
import { read, type Tx } from '#store';
import { articlesDecidedOn, claimIdsOf, findRevision } from '#store/queries';

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
  const articles = await articlesDecidedOn(dataSource.manager, since);
  for (let first = 0; first < articles.length; first += PAGE) {
    const examples = await read(dataSource, async (tx) => {
      const page = await claimIdsOf(tx, articles.slice(first, first + PAGE));
      const histories = await readHistories(
        tx,
        [...page].flatMap(([articleId, claimIds]) => [articleId, ...claimIds]),
      );
      const found: TrainingExample[] = [];
      for (const [articleId, claimIds] of page) {
        found.push(...(await examplesOf(tx, articleId, claimIds, histories, since)));
      }
      return found;
    });
    for (const example of examples) yield `${JSON.stringify(example)}\n`;
  }
}

async function examplesOf(
  tx: Tx,
  articleId: string,
  claimIds: readonly string[],
  histories: ReadonlyMap<string, readonly Happened[]>,
  since: string | undefined,
): Promise<TrainingExample[]> {
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
