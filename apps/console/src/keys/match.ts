/** From a keyboard event to an action: pure, so that the map can be tested without a browser. */
import { KEYMAP, type KeyAction, keyOf } from './keymap.js';

/** The part of a KeyboardEvent that decides. */
export interface Stroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Whether single letters act: always, never, or only with Alt (WCAG 2.1.4). */
export type Letters = 'on' | 'off' | 'alt';

export interface Situation {
  readonly isMac: boolean;
  readonly letters: Letters;
  /** Whether a text field has the focus. */
  readonly inField: boolean;
  /** The stroke before this one, when it may begin a sequence: `g`. */
  readonly before: string | undefined;
}

/** The actions that the stroke may mean; the dispatcher takes the first that somebody offers. */
export function actionsFor(stroke: Stroke, situation: Situation): KeyAction[] {
  return (Object.keys(KEYMAP) as KeyAction[]).filter((action) => {
    const { keys, inFields } = keyOf(action);
    if (situation.inField && inFields !== true && action !== 'close') return false;
    return keys.some((combination) => matches(combination, stroke, situation));
  });
}

/** Whether the stroke begins a sequence, so that the next one is read with it. */
export function beginsSequence(stroke: Stroke, { letters, inField }: Situation): boolean {
  const plain = !stroke.ctrlKey && !stroke.metaKey && stroke.altKey === (letters === 'alt');
  return !inField && letters !== 'off' && plain && stroke.key.toLowerCase() === 'g';
}

function matches(combination: string, stroke: Stroke, { isMac, letters, before }: Situation): boolean {
  const [first, second] = combination.split(' ');
  if (second !== undefined && before !== first) return false;
  if (second === undefined && before !== undefined) return false;
  const parts = (second ?? combination).split(/(?<=.)\+/);
  const key = parts.at(-1) ?? '';
  const wants = { mod: parts.includes('Mod'), alt: parts.includes('Alt'), shift: parts.includes('Shift') };
  const isCharacter = key.length === 1;
  const isPlainCharacter = isCharacter && !wants.mod && !wants.alt;
  if (isPlainCharacter && letters === 'off') return false;
  const alt = wants.alt || (isPlainCharacter && letters === 'alt');
  const mod = isMac ? stroke.metaKey : stroke.ctrlKey;
  const other = isMac ? stroke.ctrlKey : stroke.metaKey;
  if (mod !== wants.mod || other || stroke.altKey !== alt) return false;
  // A sign such as "?" needs Shift on some layouts and not on others; only letters and named keys tell it apart.
  const shiftMatters = !isCharacter || /[a-z]/.test(key);
  if (shiftMatters && stroke.shiftKey !== wants.shift) return false;
  return isCharacter ? stroke.key.toLowerCase() === key : stroke.key === (key === 'Space' ? ' ' : key);
}
