/** Claims that an editor anchors in another revision by hand, and articles that are split again. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, Article } from '#domain';
import { readSubject } from '#ledger';
import { perform } from '#store';
import { claimsInRevision } from '#store/queries';
import { claimsOf, createTestDatabase, extracted, NOW, somebody, type TestDatabase } from '#testkit';
import { editClaim, type EditClaim } from './edit-claim.js';
import { ingestArticle } from './ingest-article.js';
import { markClaim } from './mark-claim.js';
import { recordClaims } from './record-claims.js';
import { failSplitting, retrySplitting } from './split-article.js';

const LINE = 'The fee rose by half.';
const TWICE = `Now ${LINE} Still ${LINE} Yes.`;

let db: TestDatabase;
let actor: Actor;
beforeAll(async () => {
  db = await createTestDatabase();
  ({ actor } = await somebody(db.dataSource));
});
afterAll(() => db.drop());

let articles = 0;
const ingest = async (text: string, title: string): Promise<Article> => {
  const article = { actor, title, publisher: 'Harbour Wire', text: `${text}\n${title}` };
  return (await perform(db.dataSource, (tx) => ingestArticle(tx, article, NOW))).article;
};
const record = ({ id: articleId, revision }: Article, starts: readonly number[]) => {
  const claims = starts.map((start) => extracted(LINE, start));
  const extraction = { language: 'en', claims, attributions: [] };
  return perform(db.dataSource, (tx) => recordClaims(tx, { articleId, revision, extraction }, NOW));
};
const edit = (command: Omit<EditClaim, 'actor'>) =>
  perform(db.dataSource, (tx) => editClaim(tx, { ...command, actor }, NOW));

/** A claim of revision 1 whose words stand twice in revision 2. */
async function lostClaim(): Promise<{ claimId: string; version: number; article: Article }> {
  articles += 1;
  const title = `Fees ${articles}`;
  const first = await ingest(`Before.\n${LINE}\nAfter.`, title);
  await record(first, [8]);
  const article = await ingest(TWICE, title);
  await record(article, []);
  const [claim] = await claimsOf(db.dataSource, article.id);
  return { claimId: claim?.id ?? '', version: claim?.version ?? 0, article };
}

const fatesOf = async (articleId: string) =>
  (await claimsInRevision(db.dataSource.manager, articleId, 1)).map(({ fates }) => fates);

describe('a claim whose place nobody can tell', () => {
  it('is anchored in the current revision by hand, which its history says, and back again', async () => {
    const { claimId, version, article } = await lostClaim();
    expect(await fatesOf(article.id)).toEqual([[{ revision: 2, fate: 'needs-anchor' }]]);
    const start = TWICE.lastIndexOf(LINE);
    const anchor = { start, end: start + LINE.length };
    const there = await edit({ claimId, ifVersion: version, changes: { revision: 2, anchor } });
    expect(there).toMatchObject({ revision: 2, text: LINE, anchor: { start } });
    expect(await fatesOf(article.id)).toEqual([[{ revision: 2, fate: 'moved' }]]);
    const last = (await readSubject(db.dataSource.manager, claimId)).at(-1);
    expect(last).toMatchObject({ type: 'ClaimReanchored', actorId: actor.id, body: { revision: 2, fate: 'moved' } });

    const back = { revision: 1, anchor: { start: 8, end: 8 + LINE.length } };
    await edit({ claimId, ifVersion: there.version, changes: back });
    expect(await fatesOf(article.id)).toEqual([[{ revision: 2, fate: 'needs-anchor' }]]);
  });

  it('is given other words and another statement at once', async () => {
    const { claimId, version } = await lostClaim();
    const changes = { revision: 2, anchor: { start: 4, end: 16 }, statement: 'The fee rose.' };
    const after = await edit({ claimId, ifVersion: version, changes });
    expect(after).toMatchObject({
      revision: 2,
      text: 'The fee rose',
      statement: 'The fee rose.',
      version: version + 2,
    });
  });

  it('stays where it is when the revision is not there, not yet split, or named without a place', async () => {
    const { claimId, version, article } = await lostClaim();
    const anchor = { start: 0, end: 12 };
    const refused = (changes: EditClaim['changes']) =>
      edit({ claimId, ifVersion: version, changes }).then(
        () => 'done',
        (error: { code: string }) => error.code,
      );
    expect(await refused({ revision: 3, anchor })).toBe('revision-not-found');
    expect(await refused({ revision: 2 })).toBe('revision-needs-an-anchor');
    const { revision } = await ingest('A third text.', article.title ?? '');
    expect(await refused({ revision, anchor })).toBe('article-is-being-split');
  });
});

describe('an article that could not be split', () => {
  it('is tried again, and what was marked by hand meanwhile is not found twice', async () => {
    const article = await ingest(LINE, 'Tried again');
    const { id: articleId, revision } = article;
    const failure = 'The extractor broke on this text.';
    await perform(db.dataSource, (tx) => failSplitting(tx, { articleId, revision, failure }, NOW));
    await perform(db.dataSource, (tx) => markClaim(tx, { actor, articleId, start: 0, end: LINE.length }, NOW));
    const again = () => perform(db.dataSource, (tx) => retrySplitting(tx, { articleId, actor }, NOW));
    expect(await again()).toMatchObject({ status: 'received' });
    await again();
    expect(await record(article, [0])).toMatchObject({ status: 'split', claimCount: 1 });
    expect(await claimsOf(db.dataSource, articleId)).toHaveLength(1);
    await expect(again()).rejects.toMatchObject({ code: 'article-is-split' });
    const history = await readSubject(db.dataSource.manager, articleId);
    expect(history.map(({ type }) => type)).toEqual([
      'ArticleReceived',
      'SplittingFailed',
      'SplittingRetried',
      'ArticleSplit',
    ]);
  });
});
