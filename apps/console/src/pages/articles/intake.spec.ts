/** An article before it is sent. */
import { describe, expect, it } from '@jest/globals';
import { parseHTML } from 'linkedom';
import { EMPTY, toBody, withContent } from './intake.js';

const parsePage = (html: string): Document => parseHTML(html).document;
const TEXT = 'The port opens\n\nIt opens in July.';
const PAGE =
  '<html lang="en"><head><title>The port opens</title><meta name="date" content="2026-11-10T08:00:00Z"></head><body></body></html>';

describe('new content', () => {
  it('fills the fields that nobody has typed in', () => {
    expect(withContent(EMPTY, TEXT, parsePage)).toMatchObject({ title: 'The port opens', found: ['title'] });
    expect(withContent({ ...EMPTY, title: 'My own' }, TEXT, parsePage)).toMatchObject({ title: 'My own', found: [] });
  });

  it('takes back what it had filled when it says something else', () => {
    const filled = withContent(EMPTY, TEXT, parsePage);
    expect(withContent(filled, 'It opens in July.', parsePage)).toMatchObject({ title: '', found: [] });
  });

  it('that is only an address is the address', () => {
    expect(withContent(EMPTY, ' https://gazette.example/port ', parsePage).url).toBe('https://gazette.example/port');
  });
});

describe('what is sent', () => {
  it('is a text with what is known, and nothing that is not', () => {
    expect(toBody(withContent(EMPTY, TEXT, parsePage))).toEqual({ text: TEXT, title: 'The port opens' });
  });

  it('is a page as it is, with its time as it was', () => {
    expect(toBody(withContent(EMPTY, PAGE, parsePage))).toEqual({
      html: PAGE,
      title: 'The port opens',
      language: 'en',
      publishedAt: '2026-11-10T08:00:00.000Z',
    });
  });
});
