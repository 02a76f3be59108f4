/** What is read out of what was sent as an article, and what is refused. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MAX_ARTICLE_BYTES, MAX_LENGTH, readArticle, type GivenArticle } from './read-article.js';

const TEXT = 'The ministry said on Saturday that exports had grown.';
const page = (head: string): string =>
  `<html><head>${head}</head><body><article><p>${TEXT}</p><p>${TEXT.repeat(3)}</p></article></body></html>`;

const refusalOf = (given: GivenArticle): Promise<unknown> =>
  readArticle(given).then(
    () => 'none',
    (error: { code?: string }) => error.code ?? error,
  );

describe('an article that is read', () => {
  it('has its details trimmed, its time in UTC and its URL in one form', async () => {
    const given = {
      text: TEXT,
      title: ' Exports ',
      publisher: 'Harbour Wire ',
      publishedAt: '2017-01-28T18:30:00+01:00',
      url: 'HTTPS://Example.org/caf\u00e9?a=1#top',
    };
    expect(await readArticle(given)).toEqual({
      text: TEXT,
      title: 'Exports',
      publisher: 'Harbour Wire',
      publishedAt: '2017-01-28T17:30:00.000Z',
      url: 'https://example.org/caf%C3%A9?a=1',
    });
  });

  it('from HTML has no more of the page’s words about itself than can be kept', async () => {
    const long = 'x'.repeat(5000);
    const html = page(
      `<meta property="og:title" content="${long}"><meta property="og:site_name" content="&#0;${long}">`,
    );
    const { title, publisher } = await readArticle({ html });
    expect([title?.length, publisher?.length]).toEqual([MAX_LENGTH.title, MAX_LENGTH.publisher]);
  });

  it('holds nothing that a database refuses, whatever a page’s character references name', async () => {
    const reference = fc.constantFrom('&#0;', '&#xD800;', '&#xDFFF;', '&#x1F600;', '&amp;', '\u{1f600}', ' word ');
    await fc.assert(
      fc.asyncProperty(fc.array(reference, { minLength: 1, maxLength: 20 }), async (references) => {
        const words = references.join('');
        const html = page(`<meta property="og:title" content="${words.repeat(60)}">`).replace(
          'grown',
          `grown ${words}`,
        );
        for (const value of Object.values(await readArticle({ html }))) {
          expect(value.isWellFormed() && !value.includes('\0')).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('what is refused', () => {
  it.each<[string, GivenArticle, string]>([
    ['nothing', {}, 'article-needs-text-or-html'],
    ['both', { text: TEXT, html: page('') }, 'article-needs-text-or-html'],
    ['a URL alone', { url: 'https://example.org/' }, 'fetching-by-url-comes-later'],
    ['white space', { text: '\u00a0\n\t' }, 'article-has-no-text'],
    ['a page without an article', { html: '<p>Log in</p>' }, 'no-article-in-html'],
    ['one byte too much', { text: 'x'.repeat(MAX_ARTICLE_BYTES + 1) }, 'article-is-too-large'],
    ['too many bytes in few characters', { text: '\u20ac'.repeat(MAX_ARTICLE_BYTES / 3 + 1) }, 'article-is-too-large'],
    ['a URL that is none', { text: TEXT, url: '//' }, 'url-is-not-valid'],
    [
      'a URL that grows too long when escaped',
      { text: TEXT, url: `https://example.org/${'\u00e9'.repeat(700)}` },
      'url-is-not-valid',
    ],
  ])('%s', async (_, given, code) => {
    expect(await refusalOf(given)).toBe(code);
  });
});
