/** What one client of the stream is sent, over a log that the test writes. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LogEntry } from '#store/queries';
import { followLog, type Feed, type Follower, HEARTBEAT_MS, MAX_REPLAY } from './follow-log.js';

const PERSON = 'person-1';

/** A log in memory, whose clock moves on by waiting alone. */
function logOf(length: number) {
  const entries: LogEntry[] = [];
  const state = { time: 0, checks: 0, inForce: true, asked: 0 };
  const write = (count: number, subjectId = 'claim-1'): void => {
    for (let i = 0; i < count; i += 1) {
      const position = entries.length + 1;
      const facts = { subjectType: 'claim', subjectId, type: 'ClaimQueued', version: 1, at: '', actorId: null };
      entries.push({ position, ...facts });
    }
  };
  write(length);
  const leaving = new AbortController();
  const feed: Feed = {
    position: async () => entries.length,
    behind: async (after) => entries.slice(after, after + 7),
    async grown(_after, ms) {
      state.time += ms;
      state.asked += 1;
    },
  };
  const follower = (after: number | undefined): Follower => ({
    personId: PERSON,
    after,
    size: async () => entries.length,
    async isInForce() {
      state.checks += 1;
      return state.inForce;
    },
    signal: leaving.signal,
    clock: () => state.time,
  });
  return { write, state, leave: () => leaving.abort(), follow: (after?: number) => followLog(feed, follower(after)) };
}

const idsIn = (text: string): number[] => [...text.matchAll(/^id: (\d+)\nevent: log$/gm)].map(([, id]) => Number(id));
const next = async (stream: AsyncGenerator<string>): Promise<string> => String((await stream.next()).value);

describe('a client of the stream', () => {
  it('gets every entry behind its position once and in order, however they come', async () => {
    const writes = fc.array(fc.nat(20), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.nat(40), writes, async (length, after, counts) => {
        fc.pre(after <= length);
        const log = logOf(length);
        const stream = log.follow(after);
        const seen: number[] = [];
        let written = length;
        expect(await next(stream)).toContain(`event: start\ndata: {"position":${after}}`);
        for (const count of [0, ...counts]) {
          log.write(count);
          written += count;
          while (seen.length < written - after) seen.push(...idsIn(await next(stream)));
        }
        expect(seen).toEqual(Array.from({ length: written - after }, (_, i) => after + 1 + i));
      }),
    );
  });

  it('begins at the end of the log when it names no position', async () => {
    const log = logOf(12);
    const stream = log.follow();
    expect(await next(stream)).toMatch(/^retry: 2000\n\nid: 12\nevent: start\n/);
    log.write(1);
    expect(idsIn(await next(stream))).toEqual([13]);
  });

  it.each([
    ['as far behind as is replayed', 0, MAX_REPLAY, 'start'],
    ['further behind', 0, MAX_REPLAY + 1, 'reset'],
    ['at its end', 5, 5, 'start'],
    ['ahead of it', 6, 5, 'reset'],
  ])('that is %s of the log is told so', async (_, after, length, event) => {
    const stream = logOf(length).follow(after);
    const position = event === 'reset' ? length : after;
    expect(await next(stream)).toContain(`id: ${position}\nevent: ${event}\n`);
  });

  it('hears a heartbeat while nothing happens', async () => {
    const log = logOf(0);
    const stream = log.follow();
    await next(stream);
    expect([await next(stream), log.state.time]).toEqual([':\n\n', HEARTBEAT_MS]);
  });

  it('is looked at again each minute, and at once when its person changed; then it ends', async () => {
    const log = logOf(0);
    const stream = log.follow();
    await next(stream);
    for (let quarter = 1; quarter <= 4; quarter += 1) await next(stream);
    expect(log.state.checks).toBe(0);
    await next(stream);
    expect(log.state.checks).toBe(1);
    log.state.inForce = false;
    log.write(1, PERSON);
    expect(await next(stream)).toBe('event: end\ndata: {"reason":"session-has-ended"}\n\n');
    expect((await stream.next()).done).toBe(true);
  });

  it('is told when the server stops', async () => {
    const log = logOf(0);
    const stream = log.follow();
    await next(stream);
    log.leave();
    expect(await next(stream)).toContain('"server-stops"');
    expect((await stream.next()).done).toBe(true);
  });
});
