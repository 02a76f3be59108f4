/** The life of an article: received, split or not, revised. */
import { describe, expect, it } from '@jest/globals';
import { after, NOON } from '../../testing/builders.js';
import { evolveArticle, foldArticle, type ArticleEvent } from './article.js';

const received: ArticleEvent = {
  type: 'ArticleReceived',
  revision: 1,
  textDigest: 'digest-1',
  desk: 'politics',
  title: 'Five calls',
  url: 'https://example.org/five-calls',
};
const revised: ArticleEvent = {
  ...received,
  type: 'ArticleRevised',
  revision: 2,
  textDigest: 'digest-2',
  title: 'Six calls',
};
const failed: ArticleEvent = { type: 'SplittingFailed', revision: 1, failure: 'No sentence in it.', language: 'fi' };

const fold = (...events: ArticleEvent[]): unknown =>
  foldArticle(
    'article-1',
    events.map((event, i) => ({ event, at: after(i), actorId: null })),
  );

describe('an article', () => {
  it('begins as received, and keeps the digest of its text in the history alone', () => {
    expect(fold(received)).toEqual({
      id: 'article-1',
      revision: 1,
      desk: 'politics',
      title: 'Five calls',
      url: 'https://example.org/five-calls',
      status: 'received',
      claimCount: 0,
      version: 1,
      createdAt: NOON,
      updatedAt: NOON,
    });
  });

  it('is split with its language and the number of its claims', () => {
    const split: ArticleEvent = { type: 'ArticleSplit', revision: 1, language: 'en', claimCount: 7 };
    expect(fold(received, { type: 'SplittingStarted', revision: 1 })).toMatchObject({
      status: 'splitting',
      version: 2,
    });
    expect(fold(received, { type: 'SplittingStarted', revision: 1 }, split)).toMatchObject({
      status: 'split',
      language: 'en',
      claimCount: 7,
      version: 3,
      updatedAt: after(2),
    });
  });

  it('says how it was split where there is something to know, until it is revised', () => {
    const split: ArticleEvent = {
      type: 'ArticleSplit',
      revision: 1,
      language: 'en',
      claimCount: 2,
      splitNote: 'The language model did not answer.',
    };
    expect(fold(received, split)).toMatchObject({ splitNote: 'The language model did not answer.' });
    expect(fold(received, split, revised)).not.toHaveProperty('splitNote');
  });

  it('that could not be split says why, until it is tried again', () => {
    expect(fold(received, failed)).toMatchObject({ status: 'failed', failure: 'No sentence in it.', language: 'fi' });
    expect(fold(received, failed, { type: 'SplittingStarted', revision: 1 })).not.toHaveProperty('failure');
  });

  it('that is tried again waits as if it had just come in', () => {
    const article = fold(received, failed, { type: 'SplittingRetried', revision: 1 });
    expect(article).toMatchObject({ status: 'received', language: 'fi', version: 3 });
    expect(article).not.toHaveProperty('failure');
  });

  it('that is revised is received again, with the details of the new revision and the old date of creation', () => {
    const article = fold(received, failed, revised);
    expect(article).toMatchObject({ revision: 2, title: 'Six calls', status: 'received', createdAt: NOON, version: 3 });
    expect(article).not.toHaveProperty('failure');
  });

  it('has no history that begins in the middle', () => {
    const occurred = { event: failed, at: NOON, actorId: null };
    expect(() => evolveArticle('article-1', undefined, occurred)).toThrow(
      'article article-1 begins with SplittingFailed',
    );
    expect(fold()).toBeUndefined();
  });
});
