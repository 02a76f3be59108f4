/** The stylesheet: its address, its colours, and what a strict policy forbids. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { publicFonts } from './fonts.js';
import { publicStylesheet } from './public-stylesheet.js';
import { dark, light, type Token } from './tokens.js';

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const texts: Token[] = ['ink', 'ink-2', 'ink-3', 'blue', 'ochre', 'rust', 'green', 'olive', 'mustard', 'red', 'slate'];
const tinted: Token[] = ['ochre', 'rust', 'green', 'olive', 'mustard', 'red', 'slate'];

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s colours', (_, tokens: Record<Token, string>) => {
  it.each(texts)('show %s text at 4.5:1 or more on paper and surface', (text) => {
    expect(contrast(tokens[text], tokens.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens[text], tokens.surface)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(tinted)('show %s text at 4.5:1 or more on its tint', (text) => {
    expect(contrast(tokens[text], tokens[`${text}-tint` as Token])).toBeGreaterThanOrEqual(4.5);
  });

  it('show what stands on a correction and under the marker at 4.5:1 or more', () => {
    for (const text of ['ink', 'blue'] as const) {
      expect(contrast(tokens[text], tokens['ochre-tint'])).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(tokens.ink, tokens.swipe)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the public stylesheet', () => {
  it('has an address that is a digest of its content', () => {
    const digest = createHash('sha256').update(publicStylesheet.css).digest('hex');
    expect(publicStylesheet.path).toBe(`/assets/public-${digest.slice(0, 16)}.css`);
  });

  it('fetches nothing from elsewhere and uses only tokens that exist', () => {
    const { css } = publicStylesheet;
    expect(css).not.toMatch(/@import|expression\(/);
    const fetched = [...css.matchAll(/url\("([^"]*)"\)/g)].map(([, address]) => address);
    expect(fetched).toEqual(publicFonts.map(({ file }) => `/assets/${file}`));
    expect(css.split('url(')).toHaveLength(fetched.length + 1);
    const declared = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    for (const [, name] of css.matchAll(/var\((--[\w-]+)\)/g)) expect(declared).toContain(name);
  });
});
