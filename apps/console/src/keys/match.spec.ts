// From strokes to actions.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KEYMAP, type KeyAction, keyOf } from './keymap.js';
import { actionsFor, beginsSequence, type Situation, type Stroke } from './match.js';

const NO_MODIFIERS = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const stroke = (key: string, modifiers: Partial<Stroke> = {}): Stroke => ({ key, ...NO_MODIFIERS, ...modifiers });
const HERE: Situation = { isMac: false, letters: 'on', inField: false, before: undefined };

describe('the keyboard map', () => {
  it('knows single letters, signs, digits and named keys', () => {
    expect(actionsFor(stroke('s'), HERE)).toEqual(['skip']);
    expect(actionsFor(stroke('?', { shiftKey: true }), HERE)).toEqual(['help']);
    expect(actionsFor(stroke('3'), HERE)).toEqual(['choose-3']);
    expect(actionsFor(stroke('ArrowDown'), HERE)).toEqual(['next']);
    expect(actionsFor(stroke(' '), HERE)).toEqual(['peek']);
  });

  it('tells select from select to here by Shift', () => {
    expect(actionsFor(stroke('x'), HERE)).toEqual(['select']);
    expect(actionsFor(stroke('X', { shiftKey: true }), HERE)).toEqual(['select-to']);
  });

  it('takes a letter that Caps Lock made large', () => {
    expect(actionsFor(stroke('S'), HERE)).toEqual(['skip']);
  });

  it('takes Ctrl on one system and ⌘ on the other, and not both', () => {
    const mac = { ...HERE, isMac: true };
    expect(actionsFor(stroke('Enter', { ctrlKey: true }), HERE)).toEqual(['main']);
    expect(actionsFor(stroke('Enter', { metaKey: true }), mac)).toEqual(['main']);
    expect(actionsFor(stroke('Enter', { metaKey: true }), HERE)).toEqual([]);
    expect(actionsFor(stroke('Enter', { ctrlKey: true }), mac)).toEqual([]);
  });

  it('leaves the browser its own: Ctrl+S is not skip', () => {
    expect(actionsFor(stroke('s', { ctrlKey: true }), HERE)).toEqual([]);
    expect(actionsFor(stroke('r', { metaKey: true }), { ...HERE, isMac: true })).toEqual([]);
  });

  it('reads the second stroke of a sequence, and nothing else there', () => {
    const afterG = { ...HERE, before: 'g' };
    expect(actionsFor(stroke('w'), afterG)).toEqual(['worklist']);
    expect(actionsFor(stroke('s'), afterG)).toEqual(['administration']);
    expect(actionsFor(stroke('d'), afterG)).toEqual([]);
  });

  it('acts in a text field only where the map says so', () => {
    const inField = { ...HERE, inField: true };
    const all = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789?/,.[]|+');
    fc.assert(fc.property(all, (key) => actionsFor(stroke(key), inField).length === 0));
    expect(actionsFor(stroke('Enter', { ctrlKey: true }), inField)).toEqual(['main']);
    expect(actionsFor(stroke('k', { ctrlKey: true }), inField)).toEqual(['palette']);
    expect(actionsFor(stroke('Escape'), inField)).toEqual(['close']);
  });

  it('lets letters be off, or act with Alt alone', () => {
    const off = { ...HERE, letters: 'off' } as const;
    const alt = { ...HERE, letters: 'alt' } as const;
    expect(actionsFor(stroke('s'), off)).toEqual([]);
    expect(beginsSequence(stroke('g'), off)).toBe(false);
    expect(actionsFor(stroke('s'), alt)).toEqual([]);
    expect(actionsFor(stroke('s', { altKey: true }), alt)).toEqual(['skip']);
    expect(actionsFor(stroke('ArrowDown'), off)).toEqual(['next']);
    expect(actionsFor(stroke('Enter', { ctrlKey: true }), off)).toEqual(['main']);
  });

  it('gives no key to two actions', () => {
    const keys = (Object.keys(KEYMAP) as KeyAction[]).flatMap((action) => [...keyOf(action).keys]);
    expect(keys).toHaveLength(new Set(keys).size);
  });
});
