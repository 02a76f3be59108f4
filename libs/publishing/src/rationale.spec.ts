/** Markdown of editors, and what strangers put into it, as HTML. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { renderRationale } from './rationale.js';

const TAGS = 'P BR HR H3 H4 STRONG EM S CODE PRE BLOCKQUOTE UL OL LI A TABLE THEAD TBODY TR TH TD'.split(' ');

/** Fails on any element, attribute or address that a rationale may not have. */
function expectHarmless(html: string): void {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const element of document.body.querySelectorAll('*')) {
    expect(TAGS).toContain(element.tagName);
    for (const { name, value } of element.attributes) {
      expect(['A.href', 'A.rel', 'OL.start']).toContain(`${element.tagName}.${name}`);
      if (name === 'href') expect(value).toMatch(/^(https?:|mailto:)/i);
      if (name === 'rel') expect(value).toBe('nofollow noopener');
    }
    if (element.hasAttribute('href')) expect(element.getAttribute('rel')).toBe('nofollow noopener');
  }
}

describe('a rationale', () => {
  it('has paragraphs, emphasis, lists, quotes and tables', () => {
    expect(renderRationale('One *text*, **two** offices.\n\n- a\n- b\n\n> said')).toBe(
      '<p>One <em>text</em>, <strong>two</strong> offices.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<blockquote>\n<p>said</p>\n</blockquote>\n',
    );
    expect(renderRationale('| Year | Share |\n| --- | ---: |\n| 2014 | 2 |')).toContain('<td>2</td>');
  });

  it('has headings below those of the page', () => {
    expect(renderRationale('# One\n\n## Two\n\n### Three')).toBe('<h3>One</h3>\n<h3>Two</h3>\n<h4>Three</h4>\n');
  });

  it('links to the web and to mail, without lending its name', () => {
    expect(renderRationale('[a](https://a.example/?x=1&y=2) <mailto:b@a.example>')).toBe(
      '<p><a href="https://a.example/?x=1&amp;y=2" rel="nofollow noopener">a</a> <a href="mailto:b@a.example" rel="nofollow noopener">mailto:b@a.example</a></p>\n',
    );
    expect(renderRationale('See https://a.example/b.')).toContain(
      '<a href="https://a.example/b" rel="nofollow noopener">',
    );
  });

  it('shows HTML as the text that was typed', () => {
    expect(renderRationale('<b>bold</b> &lt;')).toBe('<p>&lt;b&gt;bold&lt;/b&gt; &lt;</p>\n');
  });

  it('keeps the words of a link that may not be one', () => {
    for (const target of ['/etc', '#top', '//a.example', 'ftp://a.example', 'tel:1']) {
      expect(renderRationale(`[words](${target})`)).toBe('<p><a>words</a></p>\n');
    }
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<svg><style><img src=x onerror=alert(1)></style></svg>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java\nscript:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
    '[x](vbscript:msgbox(1))',
    '![x](javascript:alert(1))',
    '![x](https://a.example/x.png)',
    '<javascript:alert(1)>',
    '[x](https://a.example "onmouseover=alert(1)")',
    '[x](https://a.example/"onmouseover="alert(1))',
    '```"><script>alert(1)</script>\ncode\n```',
    '`<script>alert(1)</script>`',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<textarea></textarea><script>alert(1)</script>',
    '<form action=https://a.example><input name=q></form>',
    '<base href=https://a.example/>',
    '<xmp><script>alert(1)</script></xmp>',
    '<plaintext><script>alert(1)</script>',
    '<noembed><img src=x onerror=alert(1)></noembed>',
    '<meta http-equiv=refresh content="0;url=https://a.example">',
    '<p style="position:fixed;inset:0">x</p>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
  ])('makes no more of %s than text', (source) => {
    expectHarmless(renderRationale(source));
  });

  it('is harmless whatever was written', () => {
    const pieces = fc.constantFrom(
      ...[
        '<script>',
        '</script>',
        '<img src=x onerror=alert(1)>',
        'javascript:',
        'data:',
        'https://a.example',
        '[',
        '](',
        ')',
      ],
      ...[
        '![',
        '`',
        '```\n',
        '<',
        '>',
        '"',
        "'",
        '&',
        '&lt;',
        '\n',
        '\n\n',
        '    ',
        '- ',
        '1. ',
        '> ',
        '# ',
        '| ',
        '|\n|--|\n',
      ],
      ...['<a href=', ' onclick=x', '<!--', '-->', '<svg', '<style>', '\u0000', '*', '~~', '\\', 'text'],
    );
    const sources = fc.array(fc.oneof(pieces, fc.string({ maxLength: 6 })), { maxLength: 30 }).map((p) => p.join(''));
    fc.assert(
      fc.property(sources, (source) => {
        expectHarmless(renderRationale(source));
      }),
      { numRuns: 1000 },
    );
  });
});
