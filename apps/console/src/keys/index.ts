/** The keyboard: its map, and how a component offers what a key does. */
export { KEYMAP, keyOf, type KeyAction, type KeyGroup } from './keymap.js';
export { useKeyboard, useKeys, KeysProvider } from './keys-provider.js';
export { ariaKey, printKey } from './print-key.js';
export type { Letters } from './match.js';
export type { KeyHandlers } from './registry.js';
