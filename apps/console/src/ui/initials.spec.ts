// Faces.
import { describe, expect, it } from '@jest/globals';
import { initialsOf, toneOf } from './initials.js';

describe('initials', () => {
  it.each([
    ['Ines Okafor', 'IO'],
    ['  ines   maria okafor ', 'IO'],
    ['Noor', 'N'],
    ['Éva Ödön', 'ÉÖ'],
    ['𝒜na 𝓑', '𝒜𝓑'],
    ['', ''],
  ])('of "%s" are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it('come with the same colour everywhere', () => {
    expect(toneOf('Ines Okafor')).toBe(toneOf('Ines Okafor'));
  });
});
