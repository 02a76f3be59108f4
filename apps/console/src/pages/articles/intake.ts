/** An article before it is sent: its text and what is said of it. */
import type { Schemas } from '../../api/index.js';
import { detailsOfPage, detailsOfText, type FoundDetails, kindOf } from './read-page.js';

export interface Intake {
  readonly content: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** As the field has it, in the reader's zone: `2026-11-10T09:00`. */
  readonly publishedAt: string;
  readonly language: string;
  /** Slug; empty: the general desk. */
  readonly desk: string;
  /** Names of the fields that hold what the text says of itself; what somebody typed is not among them. */
  readonly found: readonly string[];
}

export const EMPTY: Intake = {
  content: '',
  title: '',
  publisher: '',
  url: '',
  publishedAt: '',
  language: '',
  desk: '',
  found: [],
};

type Detail = 'title' | 'publisher' | 'url' | 'publishedAt' | 'language';
const DETAILS: readonly Detail[] = ['title', 'publisher', 'url', 'publishedAt', 'language'];

/** With new content, and with what it says of itself in the fields that nobody has typed in. */
export function withContent(before: Intake, content: string, parsePage: (html: string) => Document): Intake {
  const kind = kindOf(content);
  const details: FoundDetails =
    kind === 'page'
      ? detailsOfPage(parsePage(content))
      : kind === 'text'
        ? detailsOfText(content)
        : kind === 'address'
          ? { url: content.trim() }
          : {};
  const isFree = (name: Detail): boolean => before[name] === '' || before.found.includes(name);
  const changes = DETAILS.filter(isFree).map((name) => [name, inField(name, details[name])] as const);
  const found = changes.filter(([, value]) => value !== '').map(([name]) => name);
  return { ...before, ...Object.fromEntries(changes), content, found };
}

/** The body of the request; what is empty is left out. */
export function toBody(intake: Intake): Schemas['IngestArticleDto'] {
  const { content, title, publisher, url, publishedAt, language, desk } = intake;
  const given = { title, publisher, url, language, desk };
  return {
    ...(kindOf(content) === 'page' ? { html: content } : { text: content }),
    ...Object.fromEntries(
      Object.entries(given).flatMap(([name, value]) => (value.trim() ? [[name, value.trim()]] : [])),
    ),
    ...(publishedAt !== '' && { publishedAt: new Date(publishedAt).toISOString() }),
  };
}

function inField(name: Detail, value: string | undefined): string {
  if (value === undefined || name !== 'publishedAt') return value ?? '';
  const at = new Date(value);
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
