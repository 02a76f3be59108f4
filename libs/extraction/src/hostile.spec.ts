/** Broken texts by the thousand (the benchmark takes ten thousand): nothing throws, and every anchor is exact. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { hostileTexts } from '../testing/hostile-texts.js';
import { extract } from './index.js';

const sample = JSON.parse(
  readFileSync(new URL('../../../apps/cli/sample/calls-of-28-january.json', import.meta.url), 'utf8'),
) as { readonly text: string };
const TEXTS = 1_000;

const half = (text: string, at: number): boolean =>
  /^[\ud800-\udbff]$/.test(text.charAt(at - 1)) && /^[\udc00-\udfff]$/.test(text.charAt(at));

describe('extract', () => {
  it(`reads ${TEXTS} broken texts without a fault, and anchors exactly in each`, () => {
    for (const text of hostileTexts(TEXTS, [sample.text])) {
      const { claims } = extract(text, { language: 'en', publishedAt: '2017-01-28T12:00:00Z' });
      for (const { start, end, text: words } of claims) {
        if (text.slice(start, end) !== words || end <= start || half(text, start) || half(text, end)) {
          throw new Error(`${start} to ${end} is no anchor of "${words}" in ${JSON.stringify(text)}`);
        }
      }
      expect(claims.length).toBeLessThan(text.length);
    }
  }, 60_000);
});
