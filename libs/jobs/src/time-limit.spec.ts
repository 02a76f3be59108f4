/** Bounded calls: they settle as the call does, or in time as "not available". */
import { describe, expect, it } from '@jest/globals';
import { QueueUnavailable, within } from './time-limit.js';

const never = new Promise<string>(() => undefined);

describe('within', () => {
  it('answers as the call does', async () => {
    await expect(within(1_000, Promise.resolve('taken'))).resolves.toBe('taken');
  });

  it('rejects a call that does not settle, and says how long it waited', async () => {
    await expect(within(5, never)).rejects.toThrow(QueueUnavailable);
    await expect(within(5, never)).rejects.toThrow('no answer in 5 ms');
  });

  it('keeps what went wrong as the cause', async () => {
    const refused = new Error('connect ECONNREFUSED');
    await expect(within(1_000, Promise.reject(refused))).rejects.toMatchObject({
      name: 'QueueUnavailable',
      cause: refused,
    });
  });
});
