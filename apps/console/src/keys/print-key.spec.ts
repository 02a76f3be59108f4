// What stands on key caps.
import { describe, expect, it } from '@jest/globals';
import { ariaKey, printKey } from './print-key.js';

describe('a key as it is printed', () => {
  it.each([
    ['s', ['S'], ['S']],
    ['g w', ['G', 'W'], ['G', 'W']],
    ['Mod+Enter', ['⌘', '↵'], ['Ctrl', '↵']],
    ['Shift+x', ['⇧', 'X'], ['⇧', 'X']],
    ['+', ['+'], ['+']],
    ['Alt+Shift+ArrowLeft', ['⌥', '⇧', '←'], ['Alt', '⇧', '←']],
  ])('writes %s', (combination, mac, other) => {
    expect(printKey(combination, true)).toEqual(mac);
    expect(printKey(combination, false)).toEqual(other);
  });
});

describe('a key as assistive technology reads it', () => {
  it('names the modifier of the system', () => {
    expect(ariaKey('Mod+Enter', false)).toBe('Control+Enter');
    expect(ariaKey('Mod+Enter', true)).toBe('Meta+Enter');
  });

  it('leaves out what the attribute cannot say', () => {
    expect(ariaKey('g w', false)).toBeUndefined();
    expect(ariaKey('+', false)).toBeUndefined();
  });
});
