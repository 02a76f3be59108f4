/** What was pasted, and what it says of itself. */
import { describe, expect, it } from '@jest/globals';
import { parseHTML } from 'linkedom';
import { detailsOfPage, detailsOfText, kindOf } from './read-page.js';

describe('what was pasted', () => {
  it.each([
    ['nothing', ' \n'],
    ['address', 'https://gazette.example/port?page=1 '],
    ['page', '<!DOCTYPE html><html><body><p>The port opens.</p></body></html>'],
    ['page', '\n<html lang="en">'],
    ['page', '<article><p>The port opens.</p></article>'],
    ['text', 'The port opens. See https://gazette.example/port'],
    ['text', '<3 the port'],
  ] as const)('is %s: %j', (kind, content) => {
    expect(kindOf(content)).toBe(kind);
  });
});

describe('a text', () => {
  it('has the headline that stands apart in its first line', () => {
    expect(detailsOfText('\nThe port opens\n\nIt opens in July.')).toEqual({ title: 'The port opens' });
  });

  it.each(['The port opens in July.\n\nMore.', 'One line alone', 'First line\nof a paragraph', ''])(
    'has none in %j',
    (text) => {
      expect(detailsOfText(text)).toEqual({});
    },
  );
});

describe('a page', () => {
  const detailsOf = (html: string): unknown => detailsOfPage(parseHTML(html).document);

  it('says what it is in its head', () => {
    expect(
      detailsOf(`<html lang="en"><head><title>Other</title><meta property="og:title" content="The port opens">
        <meta property="og:site_name" content="Harbour Gazette"><link rel="canonical" href="https://gazette.example/port">
        <meta property="article:published_time" content="2026-11-10T09:00:00+01:00"></head><body></body></html>`),
    ).toEqual({
      title: 'The port opens',
      publisher: 'Harbour Gazette',
      url: 'https://gazette.example/port',
      publishedAt: '2026-11-10T08:00:00.000Z',
      language: 'en',
    });
  });

  it('gives no date, address or title that is none', () => {
    expect(
      detailsOf(
        '<html><head><meta name="date" content="soon"><link rel="canonical" href="javascript:x"></head></html>',
      ),
    ).toEqual({});
  });
});
