/** What a page says of itself, read in one pass over its tags: no tree is built, however odd the page. */
import { Parser } from 'htmlparser2';
import { metadataOf, type PageMetadata } from './html-metadata.js';

type Attributes = Readonly<Record<string, string>>;

/** Elements of a kind that are kept; no real page has more that matter. */
const MOST_KEPT = 500;
/** Characters read between two looks at the depth. */
const PIECE = 16_384;
/** Elements within one another at most, far beyond any real page; what stands behind them is not read. */
const DEEPEST = 1_000;
const LINKED_DATA = 'application/ld+json';

/** Title, author, publisher, publication time and language, where the page has them in proper metadata or its title. */
export function pageDetails(html: string): PageMetadata {
  const metas: Attributes[] = [];
  const linkedData: string[] = [];
  let root: Attributes = {};
  let title: string | undefined;
  let reading: 'title' | 'linked data' | undefined;
  let text = '';
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (name === 'html') root = attributes;
      if (name === 'meta' && metas.length < MOST_KEPT) metas.push(attributes);
      if (name === 'title' && title === undefined) reading = 'title';
      if (name === 'script' && attributes['type']?.toLowerCase() === LINKED_DATA) reading = 'linked data';
      if (reading) text = '';
    },
    ontext(data) {
      if (reading) text += data;
    },
    onclosetag(name) {
      depth -= 1;
      if (reading === 'title' && name === 'title') title = text.replace(/\s+/gu, ' ').trim();
      if (reading === 'linked data' && name === 'script' && linkedData.length < MOST_KEPT) linkedData.push(text);
      if (name === 'title' || name === 'script') reading = undefined;
    },
  });
  for (let at = 0; at < html.length && depth <= DEEPEST; at += PIECE) parser.write(html.slice(at, at + PIECE));
  parser.end();
  const details = metadataOf({
    querySelectorAll: (selector) =>
      selector === 'meta'
        ? metas.map((attributes) => element(attributes))
        : linkedData.map((content) => element({}, content)),
    documentElement: element(root),
  });
  return { ...(title && { title }), ...details };
}

function element(attributes: Attributes, textContent = '') {
  return { getAttribute: (name: string) => attributes[name] ?? null, textContent };
}
