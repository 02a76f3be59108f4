/** What editors did to claims comes out as examples for training: complete, by revision, and naming nobody. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor, Claim, TrainingExample } from '#domain';
import { perform, type Tx } from '#store';
import { claimsOf, createTestDatabase, extracted, minutesLater, NOW, somebody, splitArticle } from '#testkit';
import type { TestDatabase } from '#testkit';
import { FINDING } from '../testing/finding.js';
import { approveVerdict } from './approve-verdict.js';
import { dismissClaim } from './dismiss-claim.js';
import { editClaim } from './edit-claim.js';
import { exportCorrections } from './export-corrections.js';
import { ingestArticle } from './ingest-article.js';
import { markClaim } from './mark-claim.js';
import { proposeVerdict } from './propose-verdict.js';
import { recordClaims } from './record-claims.js';
import { takeReview } from './take-review.js';

const SENTENCES = ['The port grew by a tenth in May.', 'It is a lovely port.', 'The mayor will build a second pier.'];

let db: TestDatabase;
let editor: Actor;
let approver: Actor;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());
beforeEach(async () => {
  editor = (await somebody(db.dataSource, ['editor'])).actor;
  approver = (await somebody(db.dataSource, ['approver'])).actor;
});

const inTransaction = <T>(action: (tx: Tx) => Promise<T>): Promise<T> => perform(db.dataSource, action);

async function exported(articleId: string, since?: string): Promise<TrainingExample[]> {
  const examples: TrainingExample[] = [];
  for await (const line of exportCorrections(db.dataSource, { since })) {
    expect(line.indexOf('\n')).toBe(line.length - 1);
    examples.push(JSON.parse(line) as TrainingExample);
  }
  return examples.filter(({ id }) => id === articleId);
}

async function fresh(): Promise<{ articleId: string; claims: [Claim, Claim, Claim] }> {
  const words = editor.name; // the same text again would be the same article
  const sentences = SENTENCES.map((sentence) => `${sentence} (${words.replace('Person', 'Pier')})`);
  const { claims, ingested } = await splitArticle(db.dataSource, editor, sentences);
  return { articleId: ingested.article.id, claims: claims as [Claim, Claim, Claim] };
}

describe('exporting corrections', () => {
  it('leaves out articles that nobody worked on', async () => {
    const { articleId, claims } = await fresh();
    await inTransaction((tx) => takeReview(tx, { claimId: claims[0].id, actor: editor }, NOW));
    expect(await exported(articleId)).toEqual([]);
  });

  it('has every claim of a revision that editors worked on, with what they decided', async () => {
    const { articleId, claims } = await fresh();
    const [grew, lovely, pier] = claims;
    const work = await inTransaction((tx) => takeReview(tx, { claimId: grew.id, actor: editor }, NOW));
    const reviewId = work.review?.id ?? '';
    const { verdictId } = await inTransaction((tx) =>
      proposeVerdict(tx, { reviewId, actor: editor, finding: FINDING }, minutesLater(1)),
    );
    await inTransaction((tx) => approveVerdict(tx, { verdictId, actor: approver }, minutesLater(2)));
    await inTransaction((tx) =>
      dismissClaim(tx, { claimId: lovely.id, actor: editor, reason: 'opinion', note: 'A matter of taste.' }, NOW),
    );
    const { start } = pier.anchor;
    const marked = { articleId, start: start + 4, end: start + 9, actor: editor, kind: 'plan' } as const;
    await inTransaction((tx) => markClaim(tx, marked, NOW));
    const [example, ...others] = await exported(articleId);
    expect(others).toEqual([]);
    expect(example).toMatchObject({ id: articleId, revision: 1, language: 'en' });
    expect(example?.claims.map(({ decisions, reason }) => [decisions, reason])).toEqual([
      [['kept'], undefined],
      [['dismissed'], 'opinion'],
      [[], undefined],
      [['added'], undefined],
    ]);
    for (const claim of example?.claims ?? []) {
      expect(example?.text.slice(claim.start, claim.end)).not.toBe('');
      expect(claim.claimants.every((claimant) => !('id' in claimant))).toBe(true);
    }
    const said = JSON.stringify(example);
    for (const { id, name } of [editor, approver]) {
      expect(said).not.toContain(id);
      expect(said).not.toContain(`"${name}"`);
    }
    expect(said).not.toContain('taste');
  });

  it('has only revisions that were decided on since the time that is asked for', async () => {
    const { articleId, claims } = await fresh();
    const [grew] = claims;
    const edit = (claim: Claim, kind: 'quantity' | 'causation', at: string): Promise<Claim> =>
      inTransaction((tx) =>
        editClaim(tx, { claimId: claim.id, actor: editor, ifVersion: claim.version, changes: { kind } }, at),
      );
    await edit(grew, 'quantity', minutesLater(1));
    expect(await exported(articleId, minutesLater(2))).toEqual([]);
    expect(await exported(articleId, minutesLater(1))).toMatchObject([
      { revision: 1, claims: [{ decisions: ['kind-changed'], before: { kind: 'assertion' } }, {}, {}] },
    ]);
  });

  it('follows a decision into the next revision, where another is made', async () => {
    const identity = { actor: editor, publisher: 'Example Wire', title: `Piers of ${editor.name.slice(7)}` };
    const bring = async (text: string): Promise<string> => {
      const { article } = await inTransaction((tx) => ingestArticle(tx, { ...identity, text }, NOW));
      const extraction = { language: 'en', claims: [extracted(text, 0)], attributions: [] };
      await inTransaction((tx) =>
        recordClaims(tx, { articleId: article.id, revision: article.revision, extraction }, NOW),
      );
      return article.id;
    };
    const text = `The second pier of ${editor.name.slice(7)} was built in 1950.`;
    const articleId = await bring(text);
    const [claim] = await claimsOf(db.dataSource, articleId);
    const change = async (changes: Parameters<typeof editClaim>[1]['changes']): Promise<void> => {
      const [now] = await claimsOf(db.dataSource, articleId);
      const command = { claimId: claim?.id ?? '', actor: editor, ifVersion: now?.version ?? 0, changes };
      await inTransaction((tx) => editClaim(tx, command, NOW));
    };
    await change({ kind: 'quantity' });
    expect(await bring(`${text} Nobody uses it.`)).toBe(articleId);
    await change({ cue: 'claimed' });
    const examples = await exported(articleId);
    expect(examples.map(({ revision, title, claims: [one] }) => [revision, title, one?.decisions])).toEqual([
      [1, identity.title, ['kind-changed']],
      [2, identity.title, ['re-attributed', 'kind-changed']],
    ]);
    expect(examples[1]?.claims[0]?.before).toMatchObject({ cue: 'said', kind: 'assertion' });
  });

  it('goes on where a page ends', async () => {
    const articles: string[] = [];
    for (let i = 0; i < 23; i += 1) {
      const { claims, ingested } = await splitArticle(db.dataSource, editor, [`Ship ${i} of ${editor.id} sank.`]);
      const claimId = claims[0]?.id ?? '';
      await inTransaction((tx) => dismissClaim(tx, { claimId, actor: editor, reason: 'not-checkable' }, NOW));
      articles.push(ingested.article.id);
    }
    const ids: string[] = [];
    for await (const line of exportCorrections(db.dataSource)) ids.push((JSON.parse(line) as TrainingExample).id);
    expect(ids.filter((id) => articles.includes(id)).sort()).toEqual(articles.sort());
  });
});
