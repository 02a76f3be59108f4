/** A combination as it is printed on a button: `Mod+Enter` is ⌘ ↵ on a Mac, Ctrl ↵ elsewhere. */

const SIGNS: Readonly<Record<string, string>> = {
  Enter: '↵',
  Escape: 'Esc',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
};
const MAC: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' };
const OTHER: Readonly<Record<string, string>> = { Mod: 'Ctrl', Alt: 'Alt', Shift: '⇧' };

/** One string for each key cap, in the order in which they are pressed. */
export function printKey(combination: string, isMac: boolean): string[] {
  const signs = { ...SIGNS, ...(isMac ? MAC : OTHER) };
  return combination
    .split(' ')
    .flatMap((stroke) => stroke.split(/(?<=.)\+/))
    .map((part) => signs[part] ?? (part.length === 1 ? part.toUpperCase() : part));
}

/** For `aria-keyshortcuts`: `Control+Enter`; sequences cannot be said there. */
export function ariaKey(combination: string, isMac: boolean): string | undefined {
  if (combination.includes(' ') || combination === '+') return undefined;
  return combination.replace('Mod', isMac ? 'Meta' : 'Control');
}
