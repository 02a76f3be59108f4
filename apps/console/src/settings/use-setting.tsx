/** A person's setting as React state: `const [isCompact, setCompact] = useSetting('worklist.compact', false)`. */
import { createContext, useCallback, useContext, useSyncExternalStore, type ReactNode } from 'react';
import { api, orThrow } from '../api/index.js';
import { SettingsStore } from './settings-store.js';

const SettingsContext = createContext<SettingsStore | undefined>(undefined);

export function createSettingsStore(): SettingsStore {
  return new SettingsStore(
    {
      load: () => orThrow(api.GET('/v1/me/settings')),
      save: (settings, version) =>
        orThrow(
          api.PUT('/v1/me/settings', {
            params: { header: { 'If-Match': `"${version}"` } },
            body: { settings: { ...settings } },
          }),
        ),
    },
    localStorage,
  );
}

export function SettingsProvider({ store, children }: { store: SettingsStore; children: ReactNode }): ReactNode {
  return <SettingsContext value={store}>{children}</SettingsContext>;
}

export function useSettingsStore(): SettingsStore {
  const store = useContext(SettingsContext);
  if (store === undefined) throw new Error('There is no SettingsProvider above this component.');
  return store;
}

/**
 * The setting, and how to change it; kept per person on the server. `name` begins with its page:
 * `worklist.views`. What an older version has written is taken as it is: check it where its shape matters.
 */
export function useSetting<T>(name: string, fallback: T): readonly [T, (value: T) => void] {
  const store = useSettingsStore();
  const settings = useSyncExternalStore(store.subscribe, store.get);
  const set = useCallback((value: T) => store.set(name, value), [store, name]);
  return [Object.hasOwn(settings, name) ? (settings[name] as T) : fallback, set];
}
