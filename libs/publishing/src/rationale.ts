/** The rationale of a verdict, from Markdown to HTML that can stand on a page: rendered without HTML, then sanitised. */
import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

const markdown = new MarkdownIt({ html: false, linkify: true });

const LINK_SCHEMES = ['http:', 'https:', 'mailto:'];

/** Headings begin under the page's own second level. */
const HEADINGS = { h1: 'h3', h2: 'h3', h3: 'h4', h4: 'h4', h5: 'h4', h6: 'h4' };

const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'br', 'hr', 'h3', 'h4', 'strong', 'em', 's', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'a'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  transformTags: {
    ...HEADINGS,
    a: (tagName, { href }) => {
      const link = href !== undefined && URL.canParse(href) && LINK_SCHEMES.includes(new URL(href).protocol);
      return { tagName, attribs: link ? { href, rel: 'nofollow noopener' } : {} };
    },
  },
};

/** Paragraphs, lists, quotes, tables, emphasis and links to http, https and mailto; everything else is text or left out. */
export function renderRationale(source: string): string {
  return sanitizeHtml(markdown.render(source), allowed);
}
