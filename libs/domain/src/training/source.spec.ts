/** What an example says of the article that it is from. */
import { describe, expect, it } from '@jest/globals';
import { after } from '../../testing/builders.js';
import type { ArticleEvent } from '../article/article.js';
import { sourceOf } from './source.js';

const events: ArticleEvent[] = [
  { type: 'ArticleReceived', revision: 1, textDigest: 'digest-1', desk: 'politics', title: 'Five calls' },
  { type: 'ArticleSplit', revision: 1, language: 'en', claimCount: 3 },
  {
    type: 'ArticleRevised',
    revision: 2,
    textDigest: 'digest-2',
    desk: 'politics',
    title: 'Six calls',
    publisher: 'Example Wire',
    publishedAt: after(0),
    url: 'https://example.org/six-calls',
  },
];
const history = events.map((event, i) => ({ event, at: after(i), actorId: 'ines' }));

describe('the source of an example', () => {
  it('has the details of its own revision, and the language that was recognised', () => {
    expect(sourceOf('article-1', 1, history)).toEqual({
      id: 'article-1',
      revision: 1,
      title: 'Five calls',
      language: 'en',
    });
    expect(sourceOf('article-1', 2, history)).toEqual({
      id: 'article-1',
      revision: 2,
      title: 'Six calls',
      publisher: 'Example Wire',
      publishedAt: after(0),
    });
  });
});
