/** Reads of a page that an editor cites what it says of itself. Pure. */
import { pageDetails } from '#extraction';
import { keptDetails } from './read-article.js';

/** `publishedAt` is ISO 8601. Absent is what the page does not say. */
export interface PageDetails {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly publishedAt?: string;
  readonly language?: string;
}

export function readPage(html: string): PageDetails {
  const { title, publisher, author, ...rest } = pageDetails(html);
  return { ...keptDetails({ title, publisher, author }), ...rest };
}
