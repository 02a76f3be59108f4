/** Of the contents that a cue may have, one is chosen. */
import { describe, expect, it } from '@jest/globals';
import { bestOf } from './content.js';

const likely = { name: 'likely', share: 0.6 };

describe('bestOf', () => {
  it('takes what would most often be right', () => {
    const better = { name: 'better', share: 0.7 };
    expect(bestOf([likely, better])).toBe(better);
  });

  it('prefers the likelier where both would be right about as often', () => {
    expect(bestOf([likely, { name: 'shorter', share: 0.62 }])).toBe(likely);
  });

  it('is nothing where there is no choice', () => {
    expect(bestOf([])).toBeUndefined();
  });
});
