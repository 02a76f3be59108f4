/** Which articles are held out. */
import { describe, expect, it } from '@jest/globals';
import { isHeldOut } from './held-out.js';

describe('the articles held out', () => {
  it('are a fifth', () => {
    const ids = Array.from({ length: 5000 }, (_, i) => `0192f1c0-7e2b-7000-8000-${String(i).padStart(12, '0')}`);
    expect(ids.filter(isHeldOut).length / ids.length).toBeCloseTo(0.2, 1);
  });

  it('are the same for ever, as a later report is compared with an earlier one', () => {
    const ids = Array.from({ length: 20 }, (_, i) => `article-${i}`);
    expect(ids.filter(isHeldOut)).toMatchInlineSnapshot(`
      [
        "article-0",
        "article-2",
        "article-6",
        "article-10",
      ]
    `);
  });
});
