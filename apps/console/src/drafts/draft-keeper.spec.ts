// What is typed is kept: at once here, soon on the server, and through every failure.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DraftKeeper, type DraftStatus, type Shelf } from './draft-keeper.js';

class Cut extends Error {}

function shelfOf(entries: Record<string, string> = {}): Shelf & { readonly entries: Map<string, string> } {
  const map = new Map(Object.entries(entries));
  return {
    entries: map,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}

function keeperOf(save: (value: string) => Promise<unknown>) {
  const shelf = shelfOf();
  const statuses: DraftStatus['is'][] = [];
  const keeper = new DraftKeeper<string>({
    key: 'review:1',
    shelf,
    isPassing: (error) => error instanceof Cut,
    onStatus: ({ is }) => statuses.push(is),
  });
  keeper.saveBy(save);
  return { keeper, shelf, statuses };
}

describe('a draft', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('is on this device with the very key', () => {
    const { keeper, shelf } = keeperOf(async () => undefined);
    keeper.change('a');
    expect(shelf.entries.get('claimdesk.draft.review:1')).toBe('"a"');
  });

  it('is sent once, 600 ms after the last key, and then no longer kept here', async () => {
    const sent: string[] = [];
    const { keeper, shelf, statuses } = keeperOf(async (value) => sent.push(value));
    for (const value of ['T', 'Th', 'The']) {
      keeper.change(value);
      await jest.advanceTimersByTimeAsync(400);
    }
    expect(sent).toEqual([]);
    await jest.advanceTimersByTimeAsync(200);
    expect(sent).toEqual(['The']);
    expect(shelf.entries.size).toBe(0);
    expect(statuses.at(-1)).toBe('saved');
  });

  it('is sent every 5 s while somebody types without a pause', async () => {
    const sent: string[] = [];
    const { keeper } = keeperOf(async (value) => sent.push(value));
    for (let key = 0; key < 40; key += 1) {
      keeper.change(String(key));
      await jest.advanceTimersByTimeAsync(300);
    }
    expect(sent.length).toBeGreaterThanOrEqual(2);
  });

  it('is tried again at 1, 2, 4 … 30 s while no answer comes, and kept here until then', async () => {
    const tries: number[] = [];
    const { keeper, shelf, statuses } = keeperOf(async () => {
      tries.push(Date.now());
      if (tries.length < 8) throw new Cut();
    });
    keeper.change('The figure');
    await jest.advanceTimersByTimeAsync(200_000);
    const waits = tries.slice(1).map((at, index) => Math.round((at - (tries[index] ?? 0)) / 1000));
    expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30]);
    expect(statuses).toContain('waiting');
    expect(statuses.at(-1)).toBe('saved');
    expect(shelf.entries.size).toBe(0);
  });

  it('stays here when the server refuses it', async () => {
    const { keeper, shelf, statuses } = keeperOf(async () => {
      throw new Error('the lease is lost');
    });
    keeper.change('The figure');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(statuses.at(-1)).toBe('refused');
    expect(shelf.entries.size).toBe(1);
  });

  it('loses nothing that is typed while it is being sent', async () => {
    const sent: string[] = [];
    const { keeper, shelf } = keeperOf(async (value) => {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      sent.push(value);
    });
    keeper.change('The');
    await jest.advanceTimersByTimeAsync(1_000);
    keeper.change('The figure');
    await jest.advanceTimersByTimeAsync(1_700);
    expect(sent).toEqual(['The']);
    expect(shelf.entries.get('claimdesk.draft.review:1')).toBe('"The figure"');
    await jest.advanceTimersByTimeAsync(5_000);
    expect(sent).toEqual(['The', 'The figure']);
    expect(shelf.entries.size).toBe(0);
  });

  it('is there on return, and gone after the work was sent', () => {
    const { keeper, shelf } = keeperOf(async () => undefined);
    keeper.change('The figure');
    expect(DraftKeeper.restore('review:1', shelf)).toBe('The figure');
    keeper.discard();
    expect(DraftKeeper.restore('review:1', shelf)).toBeUndefined();
  });

  it('does without what another program left there', () => {
    expect(DraftKeeper.restore('x', shelfOf({ 'claimdesk.draft.x': '{' }))).toBeUndefined();
  });
});
