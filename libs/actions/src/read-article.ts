/** Reads what was sent as an article: its text cleaned, its details completed by what an HTML page says of itself. Pure. */
import { Refusal } from '#domain';
import { cleanHtml, cleanText, type CleanArticle } from '#extraction';
import type { IngestArticle } from './ingest-article.js';

/** Largest text or HTML page, in bytes of UTF-8: some 300,000 words. */
export const MAX_ARTICLE_BYTES = 2_000_000;

/** Longest details, in UTF-16 code units: publisher and title together, and the URL alone, must fit an index entry. */
export const MAX_LENGTH = { url: 2000, title: 500, publisher: 200, author: 300 } as const;

/** An article as it was sent: one of `text` and `html`. Details that are given go before those found in the page. */
export interface GivenArticle extends Omit<IngestArticle, 'actor' | 'text'> {
  readonly text?: string;
  readonly html?: string;
}

/**
 * What ingestArticle takes, but for the actor.
 * @throws Refusal `article-needs-text-or-html`, `fetching-by-url-comes-later`, `article-is-too-large`,
 * `article-has-no-text`, `url-is-not-valid`, or what cleanHtml refuses.
 */
export async function readArticle(given: GivenArticle): Promise<Omit<IngestArticle, 'actor'>> {
  const { text, html, desk } = given;
  refuseWrongContent(given);
  const details = {
    url: given.url === undefined ? undefined : comparableUrl(given.url),
    title: given.title?.trim(),
    publisher: given.publisher?.trim(),
    author: given.author?.trim(),
    publishedAt: given.publishedAt === undefined ? undefined : new Date(given.publishedAt).toISOString(),
    language: given.language,
  };
  const found = html === undefined ? cleanText(text ?? '', details.title) : storable(await cleanHtml(html));
  if (found.text.trim() === '') {
    const detail = 'Nothing is left of the text but white space and page furniture. Nothing was stored.';
    throw new Refusal('article-has-no-text', detail, 'invalid', [
      { pointer: html === undefined ? '/text' : '/html', detail: 'running text' },
    ]);
  }
  return { ...found, ...present(details), ...(desk !== undefined && { desk }) };
}

function refuseWrongContent({ text, html, url }: GivenArticle): void {
  if (text === undefined && html === undefined) {
    if (url !== undefined) {
      const detail = 'Fetching by URL comes later. Nothing was stored. Send the text or the HTML along with the URL.';
      throw new Refusal('fetching-by-url-comes-later', detail, 'invalid', [{ pointer: '/text', detail: 'or html' }]);
    }
    const detail = 'An article needs its text or its HTML. Nothing was stored.';
    throw new Refusal('article-needs-text-or-html', detail, 'invalid', [{ pointer: '/text', detail: 'or html' }]);
  }
  if (text !== undefined && html !== undefined) {
    const detail = 'Send the text or the HTML, not both: only one can be what the claims stand in. Nothing was stored.';
    throw new Refusal('article-needs-text-or-html', detail, 'invalid', [{ pointer: '/html', detail: 'or text' }]);
  }
  if (Buffer.byteLength(text ?? html ?? '') > MAX_ARTICLE_BYTES) {
    const detail = `The article is larger than ${MAX_ARTICLE_BYTES / 1_000_000} MB. Nothing was stored.`;
    throw new Refusal('article-is-too-large', detail, 'too-large', [
      { pointer: text === undefined ? '/html' : '/text', detail: `at most ${MAX_ARTICLE_BYTES} bytes` },
    ]);
  }
}

/** One form for one address: escaped, without the part that names a place in the page. */
function comparableUrl(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url) url.hash = '';
  if (url && /^https?:$/.test(url.protocol) && url.href.length <= MAX_LENGTH.url) return url.href;
  const detail = 'The URL is no http or https address that can be kept. Nothing was stored.';
  throw new Refusal('url-is-not-valid', detail, 'invalid', [
    { pointer: '/url', detail: `an http or https address of at most ${MAX_LENGTH.url} characters` },
  ]);
}

function storable({ text, title, publisher, author, ...rest }: CleanArticle): CleanArticle {
  return { text: wellFormed(text), ...rest, ...keptDetails({ title, publisher, author }) };
}

interface FoundDetails {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
}

/** Character references can name what no database holds; pages can say endless things of themselves. */
export function keptDetails({ title, publisher, author }: FoundDetails): {
  title?: string;
  publisher?: string;
  author?: string;
} {
  const kept = (value: string | undefined, most: number): string | undefined =>
    value === undefined ? undefined : wellFormed(wellFormed(value).slice(0, most)).trim() || undefined;
  return present({
    title: kept(title, MAX_LENGTH.title),
    publisher: kept(publisher, MAX_LENGTH.publisher),
    author: kept(author, MAX_LENGTH.author),
  });
}

function wellFormed(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}

function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
