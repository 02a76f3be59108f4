/** Text that stays on this device until it was sent, for what the server keeps no drafts of. */
import { useState } from 'react';

/** The text, how to change it, and how to forget it. `key` names it: `approval:<id>`. */
export function useKeptText(key: string): readonly [string, (text: string) => void, () => void] {
  const shelf = `claimdesk.text.${key}`;
  const [text, setText] = useState(() => localStorage.getItem(shelf) ?? '');
  const change = (value: string): void => {
    setText(value);
    if (value === '') localStorage.removeItem(shelf);
    else localStorage.setItem(shelf, value);
  };
  return [text, change, () => localStorage.removeItem(shelf)];
}
