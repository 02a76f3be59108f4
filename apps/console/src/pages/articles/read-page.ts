/** What was pasted or dropped: a text, a page, or only an address; and what it says of itself. */

export interface FoundDetails {
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
  readonly language?: string;
}

export type Pasted = 'nothing' | 'address' | 'page' | 'text';

export function kindOf(content: string): Pasted {
  const words = content.trim();
  if (words === '') return 'nothing';
  if (/^https?:\/\/\S+$/i.test(words)) return 'address';
  return /^(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*<(!doctype html|html|head|body|article|main|div|p|section)[\s>]/i.test(
    words,
  )
    ? 'page'
    : 'text';
}

/** The headline: a first line that stands apart, is short and ends in no full stop. Dates are not guessed. */
export function detailsOfText(text: string): FoundDetails {
  const [first = '', second = ''] = text.trimStart().split(/\r?\n/);
  const title = first.trim();
  const isHeadline = title.length > 0 && title.length <= 160 && second.trim() === '' && !/[.!:;,]$/.test(title);
  return isHeadline && text.trim() !== title ? { title } : {};
}

/** What the page's head says; read without running or loading anything of it. */
export function detailsOfPage(page: Document): FoundDetails {
  const meta = (...names: readonly string[]): string | undefined =>
    names
      .map((name) =>
        page.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content')?.trim(),
      )
      .find((value) => value !== undefined && value !== '');
  const title = meta('og:title') ?? page.querySelector('title')?.textContent.trim();
  const publisher = meta('og:site_name', 'application-name');
  const address = page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? meta('og:url');
  const time = meta('article:published_time', 'date', 'datePublished', 'dc.date');
  const at = time === undefined ? Number.NaN : Date.parse(time);
  const language = page.documentElement.getAttribute('lang')?.trim();
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(address && kindOf(address) === 'address' && { url: address }),
    ...(!Number.isNaN(at) && { publishedAt: new Date(at).toISOString() }),
    ...(language && { language }),
  };
}
