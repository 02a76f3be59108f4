/** Reading rendered pages in specs, and the promises that every page keeps. */
import { expect } from '@jest/globals';
import { parseHTML } from 'linkedom';

export type Page = ReturnType<typeof parseHTML>['document'];

export function parse(html: string): Page {
  return parseHTML(html).document;
}

/** The text of the elements that `selector` names, white space collapsed. */
export function textsOf(page: Page, selector: string): string[] {
  return [...page.querySelectorAll(selector)].map((e) => (e.textContent ?? '').replace(/\s+/g, ' ').trim());
}

/** What a strict content security policy and WCAG ask of any page. */
export function expectSoundPage(html: string): void {
  const page = parse(html);
  expect(html.startsWith('<!doctype html><html lang="en">')).toBe(true);
  for (const one of ['h1', 'main#content', 'title', 'body > header', 'body > footer', 'a.skip[href="#content"]']) {
    expect([one, page.querySelectorAll(one).length]).toEqual([one, 1]);
  }
  expect(
    page.querySelectorAll('script:not([type="application/ld+json"]), style, iframe, object, img, form'),
  ).toHaveLength(0);
  for (const element of page.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^(on|style$|srcdoc$)/);
      if (name === 'href') expect(value).toMatch(/^(https?:\/\/|mailto:|\/(?!\/)|#)/);
    }
  }
  const levels = [...page.querySelectorAll('h1,h2,h3,h4')].map((h) => Number(h.tagName.slice(1)));
  levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
  const ids = [...page.querySelectorAll('[id]')].map((e) => e.id);
  expect(new Set(ids).size).toBe(ids.length);
}
