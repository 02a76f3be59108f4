/** The cleaned text of an article given as HTML: Mozilla's Readability on linkedom, block elements as paragraphs. */
import { Refusal } from '#domain';
import { cleanText, type CleanArticle } from './clean-text.js';
import { metadataOf } from './html-metadata.js';
import { paragraphsOf } from './prose.js';

/** Elements read at most; a longer page is no article. Bounds the time and the depth of hostile pages. */
const MOST_ELEMENTS = 50_000;
/** Tags and entities at most: each element has two tags. */
const MOST_MARKS = 3 * MOST_ELEMENTS;
/** Elements within one another at most, far beyond any real page. */
const DEEPEST = 400;
const LEAST_WORDS = 6;

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE FIGURE FIGCAPTION ASIDE NAV FORM BUTTON FOOTER SVG IFRAME VIDEO AUDIO SELECT INPUT TEXTAREA'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER H1 H2 H3 H4 H5 H6 LI UL OL DL DT DD BLOCKQUOTE PRE TABLE TR HR ADDRESS BODY HTML'.split(
    ' ',
  ),
);
const NOTICE = /javascript|your browser|cookies|log in|sign in|subscribe|page not found|access denied|captcha/i;

/** As much of a DOM node as is read here. */
interface NodeLike {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<NodeLike>;
}

const noArticle = (): Refusal =>
  new Refusal(
    'no-article-in-html',
    'No article was found in the HTML: it has no paragraph of running text. Nothing was stored. Send the page of the article itself, or its text.',
    'invalid',
  );

/** Blocks of text below `node`: white space as a browser shows it, non-breaking spaces kept. */
function blocksOf(node: NodeLike): string[] {
  const blocks: string[] = [''];
  const visit = (current: NodeLike): void => {
    for (const child of current.childNodes) {
      if (child.nodeType === 3) blocks[blocks.length - 1] += (child.textContent ?? '').replace(/[ \t\n\r\f]+/g, ' ');
      if (child.nodeType !== 1) continue;
      const name = child.nodeName.toUpperCase();
      if (SKIPPED.has(name)) continue;
      if (name === 'BR') {
        // A line break ends a paragraph only where a sentence ends; elsewhere it is layout.
        if (/[.!?:"”]\s*$/.test((blocks.at(-1) ?? '').slice(-3))) blocks.push('');
        else blocks[blocks.length - 1] += ' ';
        continue;
      }
      const block = BLOCKS.has(name);
      if (block) blocks.push('');
      visit(child);
      if (block) blocks.push('');
      else if (name === 'TD' || name === 'TH') blocks[blocks.length - 1] += ' ';
    }
  };
  visit(node);
  return blocks.map((block) => block.replace(/ {2,}/g, ' ').trim()).filter((block) => block !== '');
}

/** True where more tags and entities begin than in any article; they cost far more than text does. */
function isTooMuchMarkup(html: string): boolean {
  let marks = 0;
  for (let i = 0; i < html.length; i++) {
    const c = html.charCodeAt(i);
    if (c === 60 || c === 38) marks++;
  }
  return marks > MOST_MARKS;
}

/** True where tags open deeper than any real page does; unclosed paragraphs and void elements do not count. */
function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, close, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (/^(?:p|li|br|hr|img|input|meta|link|td|tr|th|dd|dt|option|source|wbr|col|area|embed|track|base)$/i.test(name))
      continue;
    depth = close ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** What `parse` gives; a page so odd that the parser overflows its stack has no article. */
function read<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) throw noArticle();
    throw error;
  }
}

/**
 * Cleans an HTML page. Asynchronous only because the parser is loaded on first use, for most articles come as text.
 * Title, author, publisher, publication time and language come from metadata only.
 * @throws Refusal `no-article-in-html` where the page has no running text.
 */
export async function cleanHtml(html: string): Promise<CleanArticle> {
  if (isTooMuchMarkup(html) || isTooDeep(html)) throw noArticle();
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  // A "<" that opens no tag is text; thousands of them take the parser minutes.
  const tidy = html.replace(/<(?![a-z/!?])/gi, '&lt;');
  const whole = /<html[\s>]/i.test(tidy) ? tidy : `<!doctype html><html><head></head><body>${tidy}</body></html>`;
  const { metadata, parsed } = read(() => {
    const { document } = parseHTML(whole);
    if (document.querySelectorAll('*').length > MOST_ELEMENTS) throw noArticle();
    const metadata = metadataOf(document);
    const reader = new Readability<NodeLike>(document, {
      serializer: (node) => node,
      charThreshold: 200,
      disableJSONLD: true,
    });
    return { metadata, parsed: reader.parse() };
  });
  if (!parsed?.content) throw noArticle();
  const title = metadata.title ?? (parsed.title?.trim() || undefined);
  const cleaned = cleanText(blocksOf(parsed.content).join('\n\n'), title);
  const running = paragraphsOf(cleaned.text).filter(({ heading, start, end }) => {
    const paragraph = cleaned.text.slice(start, end);
    return (
      !heading && paragraph.split(/\s+/u).length >= LEAST_WORDS && !(paragraph.length < 160 && NOTICE.test(paragraph))
    );
  });
  if (running.length === 0) throw noArticle();
  return { ...metadata, ...cleaned };
}
