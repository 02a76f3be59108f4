/** What was known of an article in one of its revisions. */
import type { ArticleEvent } from '../article/article.js';
import type { Occurred } from '../claim/events.js';
import { given } from '../without.js';
import type { ExampleSource } from './example.js';

/** The details that came with the revision; its language as the splitter recognised it, once it is split. */
export function sourceOf(id: string, revision: number, history: readonly Occurred<ArticleEvent>[]): ExampleSource {
  let source: ExampleSource = { id, revision };
  for (const { event } of history) {
    if (event.revision !== revision) continue;
    if (event.type === 'ArticleReceived' || event.type === 'ArticleRevised') {
      const { language, publishedAt, title, publisher } = event;
      source = given({ id, revision, language, publishedAt, title, publisher }) as ExampleSource;
    } else if (event.type === 'ArticleSplit') {
      source = { ...source, language: event.language };
    }
  }
  return source;
}
