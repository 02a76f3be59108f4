/** The result of splitting is recorded once, and claims follow their article into a new text. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, ClaimEvent, RevisionFate } from '#domain';
import { readSubject } from '#ledger';
import { perform } from '#store';
import { claimsOf, createTestDatabase, extracted, NOW, somebody, splitArticle, type TestDatabase } from '#testkit';
import { failSplitting, startSplitting } from './split-article.js';
import { ingestArticle } from './ingest-article.js';
import { proposeVerdict } from './propose-verdict.js';
import { recordClaims } from './record-claims.js';
import { takeReview } from './take-review.js';
import { FINDING } from '../testing/finding.js';

describe('recording claims', () => {
  let db: TestDatabase;
  let actor: Actor;
  let articles = 0;

  beforeAll(async () => {
    db = await createTestDatabase();
    ({ actor } = await somebody(db.dataSource));
  });
  afterAll(() => db.drop());

  /** Sentences that no other test has. */
  const sentences = (...words: string[]): string[] => {
    articles += 1;
    return words.map((word) => `${word} is said in article ${articles}.`);
  };
  const extractionOf = (text: string, lines: readonly string[]) => ({
    language: 'en',
    claims: lines.map((line) => extracted(line, text.indexOf(line))),
    attributions: [],
  });

  it('records once what is recorded twice, one after the other and at once', async () => {
    const lines = sentences('Alpha', 'Beta');
    const { ingested, claims } = await splitArticle(db.dataSource, actor, lines);
    const { id: articleId, revision } = ingested.article;
    const extraction = extractionOf(lines.join('\n'), lines);
    const record = () => perform(db.dataSource, (tx) => recordClaims(tx, { articleId, revision, extraction }, NOW));
    await Promise.all([record(), record(), record()]);
    expect(await claimsOf(db.dataSource, articleId)).toEqual(claims);
    const history = await readSubject(db.dataSource.manager, articleId);
    expect(history.map(({ type }) => type)).toEqual(['ArticleReceived', 'ArticleSplit']);
  });

  it('queues what is check-worthy and leaves the rest to be queued by hand', async () => {
    const { claims } = await splitArticle(db.dataSource, actor, sentences('Worthy'), { checkworthiness: 0.5 });
    const { claims: others } = await splitArticle(db.dataSource, actor, sentences('Idle'), { checkworthiness: 0.49 });
    expect(claims[0]).toMatchObject({ state: 'queued', version: 2 });
    expect(others[0]).toMatchObject({ state: 'extracted', version: 1 });
  });

  it('gives a claimant one id in whatever article they speak', async () => {
    const speaking = async (word: string, name: string) => {
      const { claims } = await splitArticle(db.dataSource, actor, sentences(word), {
        claimants: [{ name, type: 'office' }],
      });
      return claims[0]?.claimants[0]?.id;
    };
    expect(await speaking('Second', 'the  Ministry of PORTS')).toBe(await speaking('First', 'Ministry of Ports'));
  });

  it('ignores the result of an old revision, and of one that failed', async () => {
    const lines = sentences('Late');
    const text = lines.join('\n');
    const url = `https://news.example/${articles}`;
    const { article } = await perform(db.dataSource, (tx) => ingestArticle(tx, { actor, text, url }, NOW));
    const id = { articleId: article.id, revision: 1 };
    await perform(db.dataSource, (tx) => ingestArticle(tx, { actor, text: 'New text.', url }, NOW));
    const late = { ...id, extraction: extractionOf(text, lines) };
    await perform(db.dataSource, (tx) => recordClaims(tx, late, NOW));
    expect(await claimsOf(db.dataSource, article.id)).toEqual([]);
    await perform(db.dataSource, (tx) => failSplitting(tx, { ...id, revision: 2, failure: 'Unreadable.' }, NOW));
    const after = await perform(db.dataSource, (tx) => startSplitting(tx, { ...id, revision: 2 }, NOW));
    expect(after).toMatchObject({ status: 'failed', failure: 'Unreadable.' });
  });

  it('follows claims into a new text: unchanged, moved, changed, gone', async () => {
    const [stays, moves, changes, goes] = sentences('Staying', 'Moving', 'Changing words', 'Going') as [
      string,
      string,
      string,
      string,
    ];
    const title = `Revised ${articles}`;
    const before = [stays, changes, moves, goes].join('\n');
    const changed = changes.replace('is said', 'was said');
    const after = [stays, changed, 'Something new stands here.', moves].join('\n');
    const details = { actor, title, publisher: 'Harbour Wire' };
    const { article } = await perform(db.dataSource, (tx) => ingestArticle(tx, { ...details, text: before }, NOW));
    const articleId = article.id;
    const record = (revision: number, text: string, lines: readonly string[]) =>
      perform(db.dataSource, (tx) =>
        recordClaims(tx, { articleId, revision, extraction: extractionOf(text, lines) }, NOW),
      );
    await record(1, before, [stays, changes, moves, goes]);
    const old = await claimsOf(db.dataSource, articleId);
    await perform(db.dataSource, (tx) => ingestArticle(tx, { ...details, text: after }, NOW));
    await record(2, after, [stays, changed, moves]);

    const fates = new Map<string, RevisionFate>();
    for (const claim of old) {
      const last = (await readSubject(db.dataSource.manager, claim.id)).at(-1);
      const event = { type: last?.type, ...last?.body } as ClaimEvent;
      if (event.type === 'ClaimReanchored') fates.set(claim.text, event.fate);
    }
    expect(Object.fromEntries(fates)).toEqual({
      [stays]: 'unchanged',
      [moves]: 'moved',
      [changes]: 'changed',
      [goes]: 'gone',
    });
    const now = await claimsOf(db.dataSource, articleId);
    expect(now).toHaveLength(4);
    for (const claim of now.filter(({ revision }) => revision === 2)) {
      expect(after.slice(claim.anchor.start, claim.anchor.end)).toBe(claim.anchor.exact);
    }
  });

  it('does not change what a proposed verdict speaks of: the new wording is a claim of its own', async () => {
    const [old] = sentences('A sentence that was judged') as [string];
    const title = `Judged ${articles}`;
    const details = { actor, title, publisher: 'Harbour Wire' };
    const ingest = (text: string) => perform(db.dataSource, (tx) => ingestArticle(tx, { ...details, text }, NOW));
    const { article } = await ingest(old);
    const articleId = article.id;
    const record = (revision: number, line: string) =>
      perform(db.dataSource, (tx) =>
        recordClaims(tx, { articleId, revision, extraction: extractionOf(line, [line]) }, NOW),
      );
    await record(1, old);
    const claimId = (await claimsOf(db.dataSource, articleId))[0]?.id ?? '';
    const taken = await perform(db.dataSource, (tx) => takeReview(tx, { claimId, actor }, NOW));
    const reviewId = taken.review?.id ?? '';
    await perform(db.dataSource, (tx) => proposeVerdict(tx, { reviewId, actor, finding: FINDING }, NOW));
    const changed = old.replace('is said', 'was said');
    await ingest(changed);
    await record(2, changed);
    const claims = await claimsOf(db.dataSource, articleId);
    expect(claims.find(({ id }) => id === claimId)).toMatchObject({ text: old, revision: 1 });
    expect(claims.find(({ id }) => id !== claimId)).toMatchObject({ text: changed, revision: 2, state: 'queued' });
  });
});
