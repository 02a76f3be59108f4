/** Key caps: beside a button's word, in the palette, in the list of keys. */
import type { ReactNode } from 'react';
import { type KeyAction, keyOf, printKey, useKeyboard } from '../keys/index.js';

/** Shown from 1280 px on, where there is a keyboard; `aria-keyshortcuts` says it to others. */
export function KeyHint({ action }: { action: KeyAction }): ReactNode {
  const { isMac, letters } = useKeyboard();
  const [combination] = keyOf(action).keys;
  if (letters === 'off' && combination.length === 1) return null;
  return (
    <span className="hint" aria-hidden="true" data-action={action}>
      <KeyCaps
        combination={letters === 'alt' && combination.length === 1 ? `Alt+${combination}` : combination}
        isMac={isMac}
      />
    </span>
  );
}

export function KeyCaps({ combination, isMac }: { combination: string; isMac: boolean }): ReactNode {
  return printKey(combination, isMac).map((cap, index) => <kbd key={index}>{cap}</kbd>);
}
