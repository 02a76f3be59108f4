/** An article and its life: received, split or not, revised. Its text stands outside the events, as a newsroom may have to erase it. */
import type { ArticleStatus } from '../vocabulary.js';
import type { Occurred } from '../claim/events.js';
import { without } from '../without.js';

/** What is known of an article beside its text. */
export interface ArticleDetails {
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
  readonly language?: string;
  readonly desk: string;
}

export interface Article extends ArticleDetails {
  readonly id: string;
  readonly revision: number;
  readonly status: ArticleStatus;
  /** In words: why it could not be split. */
  readonly failure?: string;
  /** In words: what to know of how it was split. */
  readonly splitNote?: string;
  readonly claimCount: number;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** `textDigest`: SHA-256, base64url, over the revision's salt and text. */
interface Received extends ArticleDetails {
  readonly revision: number;
  readonly textDigest: string;
}

export type ArticleEvent =
  | ({ readonly type: 'ArticleReceived' } & Received)
  | ({ readonly type: 'ArticleRevised' } & Received)
  | { readonly type: 'SplittingStarted'; readonly revision: number }
  | { readonly type: 'SplittingRetried'; readonly revision: number }
  | {
      readonly type: 'ArticleSplit';
      readonly revision: number;
      readonly language: string;
      readonly claimCount: number;
      readonly splitNote?: string;
    }
  | {
      readonly type: 'SplittingFailed';
      readonly revision: number;
      readonly failure: string;
      readonly language?: string;
    };

/** The state after one more event. `article` is undefined before its first event. */
export function evolveArticle(id: string, article: Article | undefined, occurred: Occurred<ArticleEvent>): Article {
  const { event, at } = occurred;
  const version = (article?.version ?? 0) + 1;
  if (event.type === 'ArticleReceived' || event.type === 'ArticleRevised') {
    const details = without(event, 'type', 'textDigest');
    const createdAt = article?.createdAt ?? at;
    return { id, ...details, status: 'received', claimCount: 0, version, createdAt, updatedAt: at };
  }
  if (!article) throw new Error(`article ${id} begins with ${event.type}`);
  const base = { ...without(article, 'failure', 'splitNote'), version, updatedAt: at };
  switch (event.type) {
    case 'SplittingStarted':
      return { ...base, status: 'splitting' };
    case 'SplittingRetried':
      return { ...base, status: 'received' };
    case 'ArticleSplit':
      return {
        ...base,
        status: 'split',
        language: event.language,
        claimCount: event.claimCount,
        ...(event.splitNote !== undefined && { splitNote: event.splitNote }),
      };
    case 'SplittingFailed': {
      const language = event.language !== undefined && { language: event.language };
      return { ...base, status: 'failed', failure: event.failure, ...language };
    }
  }
}

/** The state that a whole history folds to. */
export function foldArticle(id: string, history: readonly Occurred<ArticleEvent>[]): Article | undefined {
  return history.reduce<Article | undefined>((article, occurred) => evolveArticle(id, article, occurred), undefined);
}
