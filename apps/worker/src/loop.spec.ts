/** Loops: woken, they work at once; broken, they try again and say so once; stopped, they finish what is under way. */
import { Logger } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { Loop } from './loop.js';

/** A pause that no test outlasts. */
const LONG_MS = 60_000;

class Lines extends Logger {
  readonly events: unknown[] = [];
  override log(line: unknown): void {
    this.events.push((line as { event: string }).event);
  }
  override warn(line: unknown): void {
    this.events.push((line as { event: string }).event);
  }
}

/** Work that counts its turns; `until` is fulfilled at the turn of that number. */
function counting(onTurn: (turn: number) => void | Promise<void> = () => undefined) {
  const awaited = new Map<number, () => void>();
  let turns = 0;
  return {
    get turns() {
      return turns;
    },
    work: async (): Promise<void> => {
      turns += 1;
      awaited.get(turns)?.();
      await onTurn(turns);
    },
    until: (turn: number): Promise<void> => new Promise((resolve) => awaited.set(turn, resolve)),
  };
}

describe('a loop', () => {
  it('works at once, and again whenever it is woken', async () => {
    const work = counting();
    const loop = new Loop('test', LONG_MS, work.work, new Lines());
    const [first, second] = [work.until(1), work.until(2)];
    loop.start();
    await first;
    await new Promise(setImmediate);
    loop.wake();
    await second;
    await loop.stop();
    expect(work.turns).toBe(2);
  });

  it('works once more when it was woken, however often, during a turn', async () => {
    const work = counting((turn) => {
      if (turn === 1) [1, 2, 3].forEach(() => loop.wake());
    });
    const loop: Loop = new Loop('test', LONG_MS, work.work, new Lines());
    const second = work.until(2);
    loop.start();
    await second;
    await loop.stop();
    expect(work.turns).toBe(2);
  });

  it('works every so often when nobody wakes it', async () => {
    const work = counting();
    const loop = new Loop('test', 1, work.work, new Lines());
    const fifth = work.until(5);
    loop.start();
    await fifth;
    await loop.stop();
  });

  it('tries again what failed, and says once that it failed and once that it is well again', async () => {
    const lines = new Lines();
    const work = counting((turn) => {
      if (turn <= 3) throw new Error('no database');
    });
    const loop = new Loop('test', LONG_MS, work.work, lines);
    const fourth = work.until(4);
    loop.start();
    await fourth;
    await loop.stop();
    expect(lines.events).toEqual(['failed', 'recovered']);
  });

  it('finishes the turn under way when it is stopped, and begins no other', async () => {
    let finish: () => void = () => undefined;
    const work = counting(() => new Promise<void>((resolve) => (finish = resolve)));
    const loop = new Loop('test', 1, work.work, new Lines());
    const first = work.until(1);
    loop.start();
    await first;
    let stopped = false;
    const stopping = loop.stop().then(() => (stopped = true));
    await new Promise(setImmediate);
    expect(stopped).toBe(false);
    finish();
    await stopping;
    expect(work.turns).toBe(1);
  });
});
