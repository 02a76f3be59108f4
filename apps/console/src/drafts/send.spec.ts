// Sending through a broken network.
import { describe, expect, it } from '@jest/globals';
import { sendUntilAnswered } from './send.js';

class Cut extends Error {}
const isPassing = (error: unknown): boolean => error instanceof Cut;

function network(failures: number) {
  const keys: string[] = [];
  const waits: number[] = [];
  return {
    keys,
    waits,
    wait: async (ms: number) => void waits.push(ms),
    send: async (key: string): Promise<string> => {
      keys.push(key);
      if (keys.length <= failures) throw new Cut();
      return 'proposed';
    },
  };
}

describe('what is sent', () => {
  it('carries the same key each time, and waits longer each time, up to 30 s', async () => {
    const { send, keys, waits, wait } = network(7);
    await expect(sendUntilAnswered(send, { isPassing, wait })).resolves.toBe('proposed');
    expect(new Set(keys).size).toBe(1);
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  it('is not sent again when the server has refused it', async () => {
    const keys: string[] = [];
    const refuse = async (key: string): Promise<never> => {
      keys.push(key);
      throw new Error('the lease is lost');
    };
    await expect(sendUntilAnswered(refuse, { isPassing, wait: async () => undefined })).rejects.toThrow('the lease');
    expect(keys).toHaveLength(1);
  });

  it('can be given up while it waits', async () => {
    const { send } = network(100);
    const giveUp = new AbortController();
    const wait = async (): Promise<void> => giveUp.abort(new Error('left the page'));
    await expect(sendUntilAnswered(send, { isPassing, wait, signal: giveUp.signal })).rejects.toThrow('left the page');
  });

  it('says that it waits', async () => {
    const { send, wait } = network(2);
    const told: number[] = [];
    await sendUntilAnswered(send, { isPassing, wait, onWaiting: (tries) => told.push(tries) });
    expect(told).toEqual([1, 2]);
  });
});
