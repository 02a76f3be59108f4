/** What a person has set (theme, keys, widths, saved views): at once on this device, soon after on the server. */
import { ProblemError } from '../api/index.js';

export type Settings = Readonly<Record<string, unknown>>;

/** The server's copy, with the version that an edit must name. */
export interface SavedSettings {
  readonly settings: Settings;
  readonly version: number;
}

export interface SettingsServer {
  load(): Promise<SavedSettings>;
  /** @throws ProblemError 412 when another device has written meanwhile. */
  save(settings: Settings, version: number): Promise<SavedSettings>;
}

/** The part of `localStorage` that is needed. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

const SHELF_KEY = 'claimdesk.settings';
const UNSAVED_KEY = 'claimdesk.settings.unsaved';
const SAVE_AFTER_MS = 600;

export class SettingsStore {
  private settings: Settings;
  private version: number | undefined;
  /** What this device has changed and the server has not yet. */
  private readonly unsaved: Record<string, unknown>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly server: SettingsServer,
    private readonly shelf: Shelf,
  ) {
    this.settings = readShelf(shelf, SHELF_KEY);
    this.unsaved = readShelf(shelf, UNSAVED_KEY);
  }

  readonly get = (): Settings => this.settings;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(name: string, value: unknown): void {
    this.unsaved[name] = value;
    this.keepUnsaved();
    this.show({ ...this.settings, [name]: value });
    clearTimeout(this.timer);
    if (this.version !== undefined) this.timer = setTimeout(() => void this.save(), SAVE_AFTER_MS);
  }

  /** After signing in: the person's settings of other devices, under what was changed here. */
  async load(): Promise<void> {
    const saved = await this.server.load();
    this.version = saved.version;
    this.show({ ...saved.settings, ...this.unsaved });
    if (Object.keys(this.unsaved).length > 0) await this.save();
  }

  /** Sends what has changed here; when it fails it stays on this device and goes with the next change. */
  private async save(): Promise<void> {
    if (this.version === undefined) return;
    const sent = { ...this.unsaved };
    try {
      const saved = await this.server.save(this.settings, this.version);
      this.version = saved.version;
      for (const [name, value] of Object.entries(sent)) if (this.unsaved[name] === value) delete this.unsaved[name];
      this.keepUnsaved();
    } catch (error) {
      if (error instanceof ProblemError && error.status === 412) await this.load();
    }
  }

  /** A tab that is closed at once loses nothing: the next one sends it. */
  private keepUnsaved(): void {
    this.shelf.setItem(UNSAVED_KEY, JSON.stringify(this.unsaved));
  }

  private show(settings: Settings): void {
    this.settings = settings;
    this.shelf.setItem(SHELF_KEY, JSON.stringify(settings));
    for (const listener of this.listeners) listener();
  }
}

function readShelf(shelf: Shelf, key: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(shelf.getItem(key) ?? '{}');
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {}; // what another program wrote there is of no use
  }
}
