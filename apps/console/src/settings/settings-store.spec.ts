// Settings on this device and on the server.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { NoAnswerError, ProblemError } from '../api/problem.js';
import { type SavedSettings, type Settings, SettingsStore } from './settings-store.js';

function shelfOf(text?: string) {
  const kept = new Map(text === undefined ? [] : [['claimdesk.settings', text]]);
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    kept: () => kept.get('claimdesk.settings') ?? null,
  };
}

/** A server with these settings, which another device may change by `write`. */
function serverOf(settings: Settings = {}) {
  let saved: SavedSettings = { settings, version: 3 };
  let isAway = false;
  return {
    saved: () => saved,
    write: (changed: Settings) => void (saved = { settings: changed, version: saved.version + 1 }),
    leave: () => void (isAway = true),
    comeBack: () => void (isAway = false),
    load: async () => saved,
    save: async (changed: Settings, version: number) => {
      if (isAway) throw new NoAnswerError();
      if (version !== saved.version) throw new ProblemError(412, 'changed-meanwhile', 'Changed meanwhile.');
      saved = { settings: changed, version: version + 1 };
      return saved;
    },
  };
}

describe('settings', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('act at once, and are on the server soon', async () => {
    const server = serverOf();
    const store = new SettingsStore(server, shelfOf());
    await store.load();
    store.set('theme', 'dark');
    expect(store.get()).toEqual({ theme: 'dark' });
    await jest.advanceTimersByTimeAsync(600);
    expect(server.saved().settings).toEqual({ theme: 'dark' });
  });

  it('are there before anybody signs in, from this device', () => {
    expect(new SettingsStore(serverOf(), shelfOf('{"theme":"dark"}')).get()).toEqual({ theme: 'dark' });
  });

  it('come from the other devices at sign-in', async () => {
    const store = new SettingsStore(serverOf({ language: 'de' }), shelfOf('{"theme":"dark"}'));
    await store.load();
    expect(store.get()).toEqual({ language: 'de' });
  });

  it('that were not sent before the tab closed are sent by the next one', async () => {
    const [server, shelf] = [serverOf({ language: 'de' }), shelfOf()];
    const closed = new SettingsStore(server, shelf);
    await closed.load();
    closed.set('theme', 'dark');
    const next = new SettingsStore(server, shelf);
    await next.load();
    expect(next.get()).toEqual({ language: 'de', theme: 'dark' });
    expect(server.saved().settings).toEqual({ language: 'de', theme: 'dark' });
  });

  it('of two devices are both kept', async () => {
    const server = serverOf();
    const store = new SettingsStore(server, shelfOf());
    await store.load();
    server.write({ language: 'de' });
    store.set('theme', 'dark');
    await jest.advanceTimersByTimeAsync(600);
    expect(server.saved().settings).toEqual({ language: 'de', theme: 'dark' });
  });

  it('that could not be sent go with the next change', async () => {
    const server = serverOf();
    const store = new SettingsStore(server, shelfOf());
    await store.load();
    server.leave();
    store.set('theme', 'dark');
    await jest.advanceTimersByTimeAsync(600);
    server.comeBack();
    store.set('letters', 'off');
    await jest.advanceTimersByTimeAsync(600);
    expect(server.saved().settings).toEqual({ theme: 'dark', letters: 'off' });
  });

  it('do without what another program left on the device', () => {
    expect(new SettingsStore(serverOf(), shelfOf('{')).get()).toEqual({});
    expect(new SettingsStore(serverOf(), shelfOf('null')).get()).toEqual({});
  });
});
