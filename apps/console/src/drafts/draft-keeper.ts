/** Keeps what somebody types: on this device at once, on the server 600 ms after the last key, until it arrives. */

/** The part of `localStorage` that is needed. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export type DraftStatus =
  /** Nothing has been typed since it was opened. */
  | { readonly is: 'unchanged' }
  /** On this device alone so far. */
  | { readonly is: 'kept' }
  | { readonly is: 'saved'; readonly at: Date }
  /** The server did not answer; it is tried again. */
  | { readonly is: 'waiting' }
  /** The server refuses it; it stays on this device. */
  | { readonly is: 'refused'; readonly error: unknown };

interface KeeperOptions {
  /** Names the draft on this device: `review:<id>`. */
  readonly key: string;
  readonly shelf: Shelf;
  /** Whether a failed save may succeed if it is only repeated. */
  readonly isPassing: (error: unknown) => boolean;
  readonly onStatus: (status: DraftStatus) => void;
  readonly now?: () => Date;
}

const SAVE_AFTER_MS = 600;
/** Somebody who never pauses is saved all the same. */
const SAVE_AT_LEAST_MS = 5_000;
const MAX_RETRY_MS = 30_000;

export class DraftKeeper<T> {
  private value: T | undefined;
  private isDirty = false;
  private isSaving = false;
  private failures = 0;
  private dirtySince = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private save: ((value: T) => Promise<unknown>) | undefined;

  constructor(private readonly options: KeeperOptions) {}

  /** What this device still holds and the server never got; `undefined` when there is nothing. */
  static restore(key: string, shelf: Shelf): unknown {
    try {
      const text = shelf.getItem(shelfKey(key));
      return text === null ? undefined : JSON.parse(text);
    } catch {
      return undefined; // what another program wrote there is of no use
    }
  }

  /** How it is saved from now on. */
  saveBy(save: (value: T) => Promise<unknown>): void {
    this.save = save;
  }

  change(value: T): void {
    this.value = value;
    try {
      this.options.shelf.setItem(shelfKey(this.options.key), JSON.stringify(value));
    } catch {
      // The device keeps no more: the server still gets it.
    }
    const now = Date.now();
    if (!this.isDirty) this.dirtySince = now;
    this.isDirty = true;
    this.options.onStatus({ is: 'kept' });
    this.failures = 0;
    this.schedule(Math.max(0, Math.min(SAVE_AFTER_MS, this.dirtySince + SAVE_AT_LEAST_MS - now)));
  }

  /** Saves now, if there is something to save: before leaving, when the network is back. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (!this.isDirty || this.isSaving || this.save === undefined) return;
    const sent = this.value as T;
    this.isSaving = true;
    try {
      await this.save(sent);
      this.failures = 0;
      this.isDirty = this.value !== sent;
      if (!this.isDirty) this.options.shelf.removeItem(shelfKey(this.options.key));
      this.dirtySince = Date.now();
      this.options.onStatus(this.isDirty ? { is: 'kept' } : { is: 'saved', at: this.options.now?.() ?? new Date() });
      if (this.isDirty) this.schedule(SAVE_AFTER_MS);
    } catch (error) {
      if (this.options.isPassing(error)) {
        this.options.onStatus({ is: 'waiting' });
        this.schedule(Math.min(1000 * 2 ** this.failures, MAX_RETRY_MS));
        this.failures += 1;
      } else {
        this.options.onStatus({ is: 'refused', error });
      }
    } finally {
      this.isSaving = false;
    }
  }

  /** The work is done: nothing is kept any longer. */
  discard(): void {
    this.close();
    this.isDirty = false;
    this.options.shelf.removeItem(shelfKey(this.options.key));
  }

  /** Stops the clock; what is not saved stays on this device. */
  close(): void {
    clearTimeout(this.timer);
  }

  private schedule(delayMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delayMs);
  }
}

function shelfKey(key: string): string {
  return `claimdesk.draft.${key}`;
}
