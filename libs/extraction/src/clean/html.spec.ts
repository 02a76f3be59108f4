/** Cleaning of HTML: paragraphs, metadata, and the refusal of pages without an article. */
import { describe, expect, it } from '@jest/globals';
import { Refusal } from '#domain';
import { cleanHtml } from './html.js';

const BODY = `<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<div class="cookie-banner">We use cookies to make this site better. <button>Accept all</button></div>
<article><h1>Calls set the tone</h1><p class="byline">By Ada Lund</p><time>Updated at 3 pm on 5 May 2019</time>
<figure><img src="x.jpg"><figcaption>A telephone in Moscow, seen in a file photo.</figcaption></figure>
<p>Putin&nbsp;and Trump spoke
 on Saturday, the Kremlin said. “They will meet soon,” it <b>added</b>.</p>
<p>Read more: <a href="/other">Another story</a></p>
<p>Merkel said that Germany would spend more on defence<br>in the years to come.</p>
<aside><p>Related coverage of something else entirely that nobody asked for.</p></aside>
<p>Share this article</p></article><footer>© 2017 Harbour Wire</footer>`;
const page = (head: string, body = BODY): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;

const refusal = async (html: string): Promise<unknown> => {
  try {
    return await cleanHtml(html);
  } catch (error) {
    return error instanceof Refusal ? `${error.kind} ${error.code}` : error;
  }
};

describe('cleanHtml', () => {
  it('gives the article as paragraphs, without what stands around it', async () => {
    expect((await cleanHtml(page('<title>Calls set the tone</title>'))).text).toBe(
      'Putin\u00a0and Trump spoke on Saturday, the Kremlin said. “They will meet soon,” it added.\n\n' +
        'Merkel said that Germany would spend more on defence in the years to come.',
    );
  });

  it('reads title, author, publisher, time and language from JSON-LD', async () => {
    const data = {
      '@graph': [
        { '@type': 'WebPage', datePublished: '2001-01-01' },
        {
          '@type': 'NewsArticle',
          headline: 'Calls set the tone',
          datePublished: '2017-01-28T23:15:00+0100',
          author: [{ '@type': 'Person', name: 'Ada Lund' }, { name: 'Tom Vale' }],
          publisher: { name: 'Harbour Wire' },
        },
      ],
    };
    expect(await cleanHtml(page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`))).toMatchObject({
      title: 'Calls set the tone',
      author: 'Ada Lund, Tom Vale',
      publisher: 'Harbour Wire',
      publishedAt: '2017-01-28T22:15:00.000Z',
      language: 'en-GB',
    });
  });

  it('reads meta tags where there is no JSON-LD, or a broken one', async () => {
    const head =
      '<script type="application/ld+json">{"@type": </script><meta property="og:title" content="Calls">' +
      '<meta property="og:site_name" content="Harbour Wire"><meta property="article:published_time" content="2017-01-28T22:15:00Z">';
    expect(await cleanHtml(page(head))).toMatchObject({
      title: 'Calls',
      publisher: 'Harbour Wire',
      publishedAt: '2017-01-28T22:15:00.000Z',
    });
  });

  it('takes no date from the page itself, nor one that is none', async () => {
    expect(await cleanHtml(page(''))).not.toHaveProperty('publishedAt');
    expect(await cleanHtml(page('<meta property="article:published_time" content="yesterday">'))).not.toHaveProperty(
      'publishedAt',
    );
  });

  it('reads a fragment without head or body', async () => {
    expect((await cleanHtml('<p>The minister said unemployment fell to 5 percent in 2016.</p>')).text).toBe(
      'The minister said unemployment fell to 5 percent in 2016.',
    );
  });

  it.each([
    ['nothing', ''],
    ['navigation alone', page('', '<nav><a href="/">Home</a></nav><div>Log in</div>')],
    ['a notice about scripts', page('', '<p>Please enable JavaScript to view this page in your browser.</p>')],
    ['a hundred thousand nested elements', '<div>'.repeat(100_000)],
    ['a million opening brackets', '<'.repeat(1_000_000)],
    ['half a million broken tags', '<p'.repeat(500_000)],
    ['half a million ampersands', '&'.repeat(500_000)],
    ['fewer ampersands than are counted', '&'.repeat(140_000)],
    ['half a million open comments', '<!-'.repeat(300_000)],
  ])('refuses %s as no article', async (_, html) => {
    expect(await refusal(html)).toBe('invalid no-article-in-html');
  });
});
