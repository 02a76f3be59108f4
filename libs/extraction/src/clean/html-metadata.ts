/** What a page says of itself in proper metadata: JSON-LD, Open Graph and the like, the `lang` of the document. */

/** As much of a DOM element as is read here. */
interface ElementLike {
  getAttribute(name: string): string | null;
  readonly textContent: string | null;
}
/** As much of a DOM document as is read here. */
export interface DocumentLike {
  querySelectorAll(selector: string): Iterable<ElementLike>;
  readonly documentElement: ElementLike | null;
}

export interface PageMetadata {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
  readonly language?: string;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE_TYPES = /(?:Article|Posting|Report|Review)$/;
/** Levels of JSON-LD in which an article is looked for. */
const DEPTH = 4;
const ISO_TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** The time in ISO 8601 UTC; undefined for anything that is no date. A time without a zone is taken as UTC. */
export function isoTime(value: string): string | undefined {
  const match = ISO_TIME.exec(value.trim());
  if (!match) return undefined;
  const [, date = '', time, seconds = ':00', zone = 'Z'] = match;
  const colonZone = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  const at = new Date(time === undefined ? `${date}T00:00:00Z` : `${date}T${time}${seconds}${colonZone}`);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/gu, ' ').trim() : undefined;

/** The first article in a JSON-LD value. */
function articleIn(value: unknown, depth: number): Json | undefined {
  if (depth === 0) return undefined;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = articleIn(item, depth - 1);
      if (found) return found;
    }
    return undefined;
  }
  if (!isObject(value)) return undefined;
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPES.test(type))) return value;
  return articleIn(value['@graph'] ?? value['mainEntity'], depth - 1);
}

function namesIn(value: unknown): string | undefined {
  const names = [value].flat().map((one) => (isObject(one) ? asText(one['name']) : asText(one)));
  const known = names.filter((name) => name !== undefined);
  return known.length > 0 ? known.join(', ') : undefined;
}

function jsonLd(document: DocumentLike): Json {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const article = articleIn(JSON.parse(script.textContent ?? ''), DEPTH);
      if (article) return article;
    } catch {
      // Broken JSON-LD is common on real pages and says nothing; the other sources remain.
    }
  }
  return {};
}

/** Reads the metadata of a page. */
export function metadataOf(document: DocumentLike): PageMetadata {
  const article = jsonLd(document);
  const meta = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const key = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop')
    )?.toLowerCase();
    const content = asText(tag.getAttribute('content'));
    if (key && content && !meta.has(key)) meta.set(key, content);
  }
  const time = [
    article['datePublished'],
    meta.get('article:published_time'),
    meta.get('datepublished'),
    meta.get('dc.date.issued'),
  ]
    .map((value) => (typeof value === 'string' ? isoTime(value) : undefined))
    .find((value) => value !== undefined);
  const title = asText(article['headline']) ?? meta.get('og:title');
  const author = namesIn(article['author']) ?? meta.get('author');
  const publisher = namesIn(article['publisher']) ?? meta.get('og:site_name');
  const language = asText(article['inLanguage']) ?? asText(document.documentElement?.getAttribute('lang'));
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(publisher && { publisher }),
    ...(time && { publishedAt: time }),
    ...(language &&
      /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(language) && { language: language.replaceAll('_', '-') }),
  };
}
