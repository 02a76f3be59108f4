/** Listens to the keyboard once for the whole page, and hands strokes to whoever offers their action. */
import { createContext, useContext, useEffect, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { actionsFor, beginsSequence, type Letters } from './match.js';
import { createKeyRegistry, type KeyHandlers, type KeyRegistry } from './registry.js';

interface Keys {
  readonly registry: KeyRegistry;
  readonly isMac: boolean;
  readonly letters: Letters;
}

/** How long the second key of `g w` may take. */
const SEQUENCE_MS = 1500;
const TEXT_FIELD =
  'input:not([type=checkbox],[type=radio],[type=button],[type=range]),textarea,select,[contenteditable=true]';
/** Elements for which Enter and Space already mean something. */
const PRESSABLE = 'a[href],button,summary,[role=button],[role=tab],[role=menuitem],[role=option],input';

export const IS_MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);
const KeysContext = createContext<Keys | undefined>(undefined);

export function KeysProvider({ letters, children }: { letters: Letters; children: ReactNode }): ReactNode {
  const registry = useMemo(() => createKeyRegistry(), []);
  useEffect(() => {
    let before: { key: string; at: number } | undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : document.body;
      const inField = target.closest(`${TEXT_FIELD},[data-quiet-keys]`) !== null;
      const first = before && event.timeStamp - before.at < SEQUENCE_MS ? before.key : undefined;
      const situation = { isMac: IS_MAC, letters, inField, before: first };
      before = undefined;
      if (first === undefined && beginsSequence(event, situation)) {
        before = { key: 'g', at: event.timeStamp };
        return;
      }
      if ((event.key === 'Enter' || event.key === ' ') && !hasModifier(event) && target.closest(PRESSABLE)) return;
      if (event.key === 'Escape' && inField && target instanceof HTMLElement && !target.closest('[role=dialog]')) {
        target.blur(); // Esc leaves the field first, then the panel
        return;
      }
      if (actionsFor(event, situation).some((action) => registry.run(action, event))) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [letters, registry]);
  const keys = useMemo(() => ({ registry, isMac: IS_MAC, letters }), [registry, letters]);
  return <KeysContext value={keys}>{children}</KeysContext>;
}

/**
 * Offers actions while the component is on the page; the newest offer of an action wins. A handler that is
 * `undefined` offers nothing, so `{ skip: canSkip ? skip : undefined }` also takes the key out of `?`.
 */
export function useKeys(handlers: KeyHandlers): void {
  const { registry } = useKeyboard();
  const current = useRef(handlers);
  useLayoutEffect(() => {
    current.current = handlers;
  });
  useEffect(() => registry.add(() => current.current), [registry]);
}

export function useKeyboard(): Keys {
  const keys = useContext(KeysContext);
  if (keys === undefined) throw new Error('There is no KeysProvider above this component.');
  return keys;
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}
