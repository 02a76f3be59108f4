/** The log and its readers on a real Postgres: no gap, no skip, whatever commits late and whoever sequences. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createDataSource } from '#store';
import { createRandom, createTestDatabase, eventually, type TestDatabase } from '#testkit';
import { newEvent } from '../testing/events.js';
import { append } from './append.js';
import type { LoggedEvent } from './event.js';
import { exportLog, logSize, readLog } from './read.js';
import { cursorOf, follow, type LogReader } from './reader.js';
import { sequence } from './sequence.js';
import { verifyExport } from './verify.js';
import { listen, wakeSequencer, type Channel } from './wake.js';

describe('the log', () => {
  let db: TestDatabase;
  /** Positions that the database's own desks, scales and people took. */
  let settled: number;

  beforeEach(async () => {
    db = await createTestDatabase();
    await sequence(db.dataSource);
    settled = await logSize(db.dataSource.manager);
  });
  afterEach(() => db.drop());

  const write = (subjectId: string = randomUUID(), subjectVersion = 1): Promise<void> =>
    db.dataSource.transaction((tx) => append(tx, [newEvent({ subjectId, subjectVersion })]));

  /** A transaction that has appended and waits to be told to commit. */
  async function open(subjectId: string): Promise<{ commit(): Promise<void> }> {
    const runner = db.dataSource.createQueryRunner();
    await runner.startTransaction();
    await append(runner.manager, [newEvent({ subjectId })]);
    return {
      async commit() {
        await runner.commitTransaction();
        await runner.release();
      },
    };
  }

  /** Notes what it is given; `before` may throw. */
  function noting(name: string, before: () => void = () => undefined): LogReader & { readonly seen: LoggedEvent[] } {
    const seen: LoggedEvent[] = [];
    return {
      name,
      seen,
      react(events) {
        before();
        seen.push(...events);
        return Promise.resolve();
      },
    };
  }
  const positions = (events: readonly LoggedEvent[]): number[] => events.map(({ position }) => position);
  const upTo = (size: number): number[] => Array.from({ length: size }, (_, n) => n + 1);

  it('gives a late commit a position behind those that readers have seen already', async () => {
    const late = randomUUID();
    const transaction = await open(late);
    await write();
    await sequence(db.dataSource);
    const reader = noting('reader');
    await follow(db.dataSource, reader);
    expect(reader.seen).toHaveLength(settled + 1);
    await transaction.commit();
    await sequence(db.dataSource);
    await follow(db.dataSource, reader);
    expect(reader.seen.at(-1)).toMatchObject({ subjectId: late, position: settled + 2 });
    expect(positions(reader.seen)).toEqual(upTo(settled + 2));
  });

  it('has no gap and no event twice when four sequence at once while eight write', async () => {
    let writing = true;
    const sequencers = Array.from({ length: 4 }, async () => {
      while (writing) await sequence(db.dataSource);
    });
    const writers = Array.from({ length: 8 }, async () => {
      const subject = randomUUID();
      for (let version = 1; version <= 25; version += 1) await write(subject, version);
    });
    await Promise.all(writers);
    writing = false;
    await Promise.all(sequencers);
    await sequence(db.dataSource);
    const log = await readLog(db.dataSource.manager, 0, 1000);
    expect(positions(log)).toEqual(upTo(settled + 200));
    expect(new Set(log.map(({ id }) => id)).size).toBe(log.length);
    expect(await verifyExport(exportLog(db.dataSource))).toMatchObject({ intact: true, entries: settled + 200 });
  });

  it('is read whole and in order by every reader, however writing, committing, sequencing and reading fall together', async () => {
    const random = createRandom();
    const opened: { commit(): Promise<void> }[] = [];
    const readers = [noting('one'), noting('two')];
    let events = settled;
    const acts = [
      async () => {
        if (opened.length < 4) opened.push(await open(randomUUID()));
      },
      async () => {
        const [transaction] = opened.splice(random.below(opened.length), 1);
        await transaction?.commit();
        if (transaction) events += 1;
      },
      async () => {
        await write();
        events += 1;
      },
      () => sequence(db.dataSource),
      () => follow(db.dataSource, random.pick(readers)),
    ];
    for (let step = 0; step < 150; step += 1) await random.pick(acts)();
    for (const transaction of opened) await transaction.commit();
    events += opened.length;
    await sequence(db.dataSource);
    for (const reader of readers) {
      await follow(db.dataSource, reader);
      expect({ seed: random.seed, positions: positions(reader.seen) }).toEqual({
        seed: random.seed,
        positions: upTo(events),
      });
    }
  });

  it('is given again from the same place to a reader that failed, and to none that did not', async () => {
    await write();
    await sequence(db.dataSource);
    let broken = true;
    const failing = noting('failing', () => {
      if (broken) throw new Error('this reader breaks');
    });
    const other = noting('other');
    await expect(follow(db.dataSource, failing)).rejects.toThrow('this reader breaks');
    expect(await cursorOf(db.dataSource, 'failing')).toBe(0);
    await follow(db.dataSource, other);
    broken = false;
    await follow(db.dataSource, failing);
    expect(positions(failing.seen)).toEqual(upTo(settled + 1));
    expect(await follow(db.dataSource, other)).toBe(0);
  });

  it('is followed for one reader by one process at a time, each event once', async () => {
    for (let n = 0; n < 30; n += 1) await write();
    await sequence(db.dataSource);
    const processes = Array.from({ length: 4 }, () => noting('shared'));
    await Promise.all(processes.map((reader) => follow(db.dataSource, reader)));
    const all = processes.flatMap(({ seen }) => positions(seen));
    expect(all.sort((a, b) => a - b)).toEqual(upTo(settled + 30));
  });

  it('wakes who listens: once for many appends, and when it has grown', async () => {
    const heard: Channel[] = [];
    const lost: Error[] = [];
    const stop = await listen(
      db.dataSource,
      ['claimdesk_events', 'claimdesk_log'],
      (channel) => heard.push(channel),
      (error) => lost.push(error),
    );
    await write();
    for (let n = 0; n < 20; n += 1) wakeSequencer(db.dataSource, (error) => lost.push(error as Error));
    await eventually(() => heard.includes('claimdesk_events'));
    await sequence(db.dataSource);
    await eventually(() => heard.includes('claimdesk_log'));
    expect(heard).toEqual(['claimdesk_events', 'claimdesk_log']);
    await stop();
    expect(lost).toEqual([]);
  });

  it('tells who listens, once, that their connection was lost', async () => {
    const listener = await createDataSource({ url: db.url, as: 'service', poolSize: 2 }).initialize();
    const lost: Error[] = [];
    await listen(
      listener,
      ['claimdesk_log'],
      () => undefined,
      (error) => lost.push(error),
    );
    const owner = await createDataSource({ url: db.url, as: 'owner', poolSize: 1 }).initialize();
    await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %'
      and datname = current_database() and pid <> pg_backend_pid()`);
    await eventually(() => lost.length > 0);
    await owner.destroy();
    await listener.destroy();
    expect(lost).toHaveLength(1);
  });
});
