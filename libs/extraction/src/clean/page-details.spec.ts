/** What pages say of themselves, and what hostile ones make of that. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pageDetails } from './page-details.js';

const page = (head: string, body = ''): string => `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}`;

describe('the details of a page', () => {
  it('come from its linked data first, then from its meta tags, then from its title', () => {
    const linked = JSON.stringify({
      '@graph': [
        { '@type': 'WebSite', name: 'No' },
        {
          '@type': 'NewsArticle',
          headline: 'Exports grow',
          datePublished: '2026-03-01T08:00:00+01:00',
          author: [{ name: 'Ada Lund' }, { name: 'Jo Marsh' }],
          publisher: { name: 'Harbour Wire' },
        },
      ],
    });
    const meta = '<meta property="og:title" content="Other"><meta property="og:site_name" content="Other">';
    expect(
      pageDetails(page(`${meta}<title>Third</title><script type="application/ld+json">${linked}</script>`)),
    ).toEqual({
      title: 'Exports grow',
      author: 'Ada Lund, Jo Marsh',
      publisher: 'Harbour Wire',
      publishedAt: '2026-03-01T07:00:00.000Z',
      language: 'en-GB',
    });
    expect(pageDetails(page(`${meta}<title>Third</title>`))).toMatchObject({ title: 'Other', publisher: 'Other' });
    expect(pageDetails(page('<title>\n Third &amp;\n last </title>'))).toMatchObject({ title: 'Third & last' });
  });

  it('are not read out of text, comments or scripts', () => {
    const html = page(
      '<!-- <meta property="og:title" content="A comment"> --><script>"<title>A script</title>"</script>',
      '&lt;title&gt;A text&lt;/title&gt;',
    );
    expect(pageDetails(html)).toEqual({ language: 'en-GB' });
  });

  it('of a page with a second title, as in a drawing, are those of the first', () => {
    expect(pageDetails(page('<title>First</title>', '<svg><title>Icon</title></svg>')).title).toBe('First');
  });

  it.each([
    ['opens tags without end', '<div>'.repeat(200_000)],
    ['opens titles without end', '<title>'.repeat(140_000)],
    ['opens linked data without end', '<script type="application/ld+json">'.repeat(28_000)],
    ['has endless meta tags', '<meta name=a content=b>'.repeat(43_000)],
    ['has a tag without end', `<meta ${'a="b" '.repeat(160_000)}`],
    ['is angle brackets alone', '<'.repeat(1_000_000)],
    ['nests linked data', `<script type="application/ld+json">${'['.repeat(400_000)}</script>`],
  ])('take no longer than a moment where it %s', (_, html) => {
    const from = performance.now();
    pageDetails(html);
    expect(performance.now() - from).toBeLessThan(2_000);
  });

  it('can be read of anything', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<html lang=',
        '<meta name="author" content="',
        '<title>',
        '</title>',
        '">',
        "'",
        '<!--',
        '<script type="application/ld+json">',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(typeof pageDetails(pieces.join(''))).toBe('object');
      }),
    );
  });
});
