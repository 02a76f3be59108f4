/** Who offers which action now: the last component that offers one gets the key. */
import type { KeyAction } from './keymap.js';

/** Answers `false` when it has nothing to do now: the stroke then goes to whoever offered the action before it. */
export type KeyHandler = (event?: KeyboardEvent) => boolean | undefined | void;

export type KeyHandlers = Readonly<Partial<Record<KeyAction, KeyHandler | undefined>>>;

export interface KeyRegistry {
  /** Adds handlers on top of the others; answers how to take them away. */
  add(handlers: () => KeyHandlers): () => void;
  /** Runs the action; answers whether somebody took it. */
  run(action: KeyAction, event?: KeyboardEvent): boolean;
  /** Told of each action that somebody took; answers how to stop. */
  onRun(listener: (action: KeyAction) => void): () => void;
  /** The actions that work here and now. */
  offered(): ReadonlySet<KeyAction>;
}

export function createKeyRegistry(): KeyRegistry {
  const layers: (() => KeyHandlers)[] = [];
  const runListeners = new Set<(action: KeyAction) => void>();
  return {
    add(handlers) {
      layers.push(handlers);
      return () => {
        layers.splice(layers.indexOf(handlers), 1);
      };
    },
    run(action, event) {
      const isTaken = layers.toReversed().some((handlers) => {
        const handler = handlers()[action];
        return handler !== undefined && handler(event) !== false;
      });
      if (isTaken) for (const listener of runListeners) listener(action);
      return isTaken;
    },
    onRun(listener) {
      runListeners.add(listener);
      return () => runListeners.delete(listener);
    },
    offered: () =>
      new Set(
        layers.flatMap((handlers) =>
          Object.entries(handlers()).flatMap(([action, handler]) => (handler ? [action as KeyAction] : [])),
        ),
      ),
  };
}
