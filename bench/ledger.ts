/** Appends on 8 connections, with the sequencer at work, as a ratio to a plain insert of the same row. */
import { Pool } from 'pg';
import { v7 as newId } from 'uuid';
import { canonicalJson, hashEvent, GENESIS, sequence, type NewEvent } from '#ledger';
import { createTestDatabase } from '#testkit';
import { compare, rate } from './lib/rounds.js';

const CONNECTIONS = 8;
const SECONDS = 4;

/** An event about as large as a verdict's. */
function someEvent(subjectId: string, subjectVersion: number): NewEvent {
  return {
    id: newId(),
    subjectType: 'claim',
    subjectId,
    subjectVersion,
    type: 'VerdictProposed',
    at: new Date().toISOString(),
    actorId: subjectId,
    body: { rating: 'half-true', summary: 'x'.repeat(120), rationale: 'y'.repeat(600), evidence: [] },
  };
}

const database = await createTestDatabase();
const pool = new Pool({ connectionString: database.url, max: CONNECTIONS });
await pool.query('create table plain (like event including defaults, primary key (subject_id, subject_version))');

let sequencing = true;
const sequencer = (async () => {
  while (sequencing) {
    if ((await sequence(database.dataSource)) === 0) await new Promise((resolve) => setTimeout(resolve, 3));
  }
})();

/** Every connection writes chains of 20 events, as a claim's life is. */
function chains(): (worker: number) => NewEvent {
  const heads = Array.from({ length: CONNECTIONS }, () => ({ subject: newId(), version: 0 }));
  return (worker) => {
    const head = heads[worker];
    if (!head) throw new Error(`there is no connection ${worker}`);
    if (head.version === 20) Object.assign(head, { subject: newId(), version: 0 });
    head.version += 1;
    return someEvent(head.subject, head.version);
  };
}

const nextOfChain = chains();
const nextPlain = chains();
await compare(
  'ledger',
  {
    name: 'chained append',
    run: () =>
      rate(CONNECTIONS, SECONDS, async (worker) => {
        const event = nextOfChain(worker);
        await pool.query({
          name: 'append',
          text: 'select append_event($1, $2, $3, $4, $5, $6, $7, $8)',
          values: [
            event.id,
            event.subjectType,
            event.subjectId,
            event.subjectVersion,
            event.type,
            event.at,
            event.actorId,
            canonicalJson(event.body),
          ],
        });
      }),
  },
  {
    name: 'plain insert',
    run: () =>
      rate(CONNECTIONS, SECONDS, async (worker) => {
        const event = nextPlain(worker);
        const hash = hashEvent(GENESIS, Buffer.alloc(0));
        await pool.query({
          name: 'plain',
          text: 'insert into plain values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
          values: [
            event.subjectId,
            event.subjectVersion,
            event.subjectType,
            event.id,
            event.type,
            event.at,
            event.actorId,
            JSON.stringify(event.body),
            GENESIS,
            hash,
          ],
        });
      }),
  },
  { aim: 0.7 },
);

sequencing = false;
await sequencer;
await pool.end();
await database.drop();
