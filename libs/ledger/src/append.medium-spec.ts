/** Appending on a real Postgres: optimistic locks under writers at once, hashes that survive jsonb, nothing changed later. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Client } from 'pg';
import { randomUUID } from 'node:crypto';
import { Refusal } from '#domain';
import { createTestDatabase, type TestDatabase } from '#testkit';
import { AT, hashOf, newEvent } from '../testing/events.js';
import { append, notBefore } from './append.js';
import type { NewEvent } from './event.js';
import { readSubject } from './read.js';

const WRITERS = 8;
const VERSIONS = 20;

describe('append', () => {
  let db: TestDatabase;

  beforeAll(async () => {
    db = await createTestDatabase();
  });
  afterAll(() => db.drop());

  const write = (...events: NewEvent[]): Promise<void> => db.dataSource.transaction((tx) => append(tx, events));
  const versionsOf = async (subjectId: string): Promise<number[]> =>
    (await readSubject(db.dataSource.manager, subjectId)).map(({ subjectVersion }) => subjectVersion);
  const upTo = (version: number): number[] => Array.from({ length: version }, (_, n) => n + 1);

  /** Appends version after version until the subject has `VERSIONS`; answers how many of them were its own. */
  async function compete(subjectId: string): Promise<number> {
    let won = 0;
    for (let subjectVersion = 1; subjectVersion <= VERSIONS; subjectVersion += 1) {
      try {
        await write(newEvent({ subjectId, subjectVersion }));
        won += 1;
      } catch (error) {
        if (!(error instanceof Refusal) || error.code !== 'changed-meanwhile') throw error;
      }
    }
    return won;
  }

  it('lets writers of different subjects go on beside each other', async () => {
    const subjects = Array.from({ length: WRITERS }, () => randomUUID());
    expect(await Promise.all(subjects.map(compete))).toEqual(subjects.map(() => VERSIONS));
    for (const subject of subjects) expect(await versionsOf(subject)).toEqual(upTo(VERSIONS));
  });

  it('gives each version of one subject to one of many writers', async () => {
    const subject = randomUUID();
    const won = await Promise.all(Array.from({ length: WRITERS }, () => compete(subject)));
    expect(won.reduce((sum, n) => sum + n, 0)).toBe(VERSIONS);
    expect(await versionsOf(subject)).toEqual(upTo(VERSIONS));
  });

  it('refuses a version that leaves a gap, and then nothing of the transaction is kept', async () => {
    const [first, gap] = [newEvent(), newEvent({ subjectVersion: 2 })];
    await expect(write(first, gap)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(await versionsOf(first.subjectId)).toEqual([]);
    const [row] = await db.dataSource.query<{ waiting: number }[]>(
      'select count(*)::int as waiting from unsequenced where event_id = any($1)',
      [[first.id, gap.id]],
    );
    expect(row?.waiting).toBe(0);
  });

  it('refuses an event that is older than the one before it, and notBefore keeps a clock set back from making one', async () => {
    const first = newEvent();
    const second = newEvent({ subjectId: first.subjectId, subjectVersion: 2, at: '2026-03-02T08:00:00.000Z' });
    await write(first);
    await expect(write(second)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    const at = await notBefore(db.dataSource.manager, first.subjectId, second.at);
    expect(at).toBe(AT);
    await write({ ...second, at });
    expect(await notBefore(db.dataSource.manager, first.subjectId, '2026-03-02T10:00:00.000Z')).toBe(
      '2026-03-02T10:00:00.000Z',
    );
  });

  it('stores any JSON so that the hash worked out from the stored row is the stored hash', async () => {
    const storable = (text: string): boolean => text.isWellFormed() && !text.includes('\\u0000');
    const body = fc
      .dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary', depthSize: 'medium' }))
      .filter((value) => storable(JSON.stringify(value)));
    await fc.assert(
      fc.asyncProperty(body, fc.option(fc.uuid()), fc.date({ noInvalidDate: true }), async (content, actorId, date) => {
        const year = date.getUTCFullYear();
        fc.pre(year >= 1 && year <= 9999);
        const event = newEvent({ body: content, actorId, at: date.toISOString() });
        await write(event);
        const [stored] = await readSubject(db.dataSource.manager, event.subjectId);
        expect(stored).toMatchObject({ ...event, body: JSON.parse(JSON.stringify(content)) as unknown });
        expect(hashOf(stored as NewEvent, stored?.prevHash ?? '')).toBe(stored?.hash);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses what JSON cannot say', async () => {
    for (const body of [{ n: Number.NaN }, { text: '\ud800' }]) {
      await expect(write(newEvent({ body }))).rejects.toThrow();
    }
  });

  it.each(['event', 'log'])('lets nobody change %s, the owner of the database included', async (table) => {
    await write(newEvent());
    const owner = new Client({ connectionString: db.url });
    await owner.connect();
    await owner.query('select sequence_events(1000)');
    const column = table === 'event' ? 'type' : 'leaf_hash';
    for (const sql of [
      `update ${table} set ${column} = ${column}`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ]) {
      await expect(owner.query(sql)).rejects.toMatchObject({ code: 'CD003' });
      await expect(db.dataSource.query(sql)).rejects.toMatchObject({ driverError: { code: '42501' } });
    }
    await owner.end();
  });

  it('gives the service no way to write the record but append_event and sequence_events', async () => {
    const rights = await db.dataSource.query<{ name: string; may: boolean }[]>(
      `select name, has_table_privilege(current_user, name, 'insert') as may
       from unnest(array['event', 'log', 'unsequenced']) as name`,
    );
    expect(rights.filter(({ may }) => may)).toEqual([]);
  });
});
