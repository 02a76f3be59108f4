/** Short texts whose words are English ones, and such whose are not. */
import { describe, expect, it } from '@jest/globals';
import { detectLanguage } from './detect.js';
import { isShortEnglish } from './known-words.js';

describe('isShortEnglish', () => {
  it.each(['Senator Hill picked Jane Doe yesterday, aides confirmed.', 'Strong, well-equipped conventional forces.'])(
    'is true for "%s"',
    (text) => {
      expect(isShortEnglish(text)).toBe(true);
    },
  );

  it.each([
    'Hallitus päätti leikata tukea kaupungeilta.',
    'Cytunodd arweinwyr ddoe.',
    '12345 — ???',
    'OK',
    'Москва приняла',
  ])('is false for "%s"', (text) => {
    expect(isShortEnglish(text)).toBe(false);
  });

  it('settles the language where a short text has next to no words of grammar', () => {
    expect(detectLanguage("They've seen fewer raids near U.S. bases.")).toBe('en');
    expect(detectLanguage("Norland hasn't paid its dues.")).toBe('en');
    expect(detectLanguage('Der Hafen wächst, sagt die Stadt.')).toBe('de');
  });

  it('is false for a long text, of which the language can be told otherwise', () => {
    expect(isShortEnglish('strong forces '.repeat(40))).toBe(false);
  });
});
