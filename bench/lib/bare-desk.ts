/** A cycle of review as bare Postgres transactions: the rows that the service writes, and nothing else. */
import { Pool, type PoolClient } from 'pg';
import { v7 as newId } from 'uuid';

const TEXT = 'x'.repeat(120);
const HASH = Buffer.alloc(32);

/** Tables without triggers and with primary keys alone, shaped as the service's. */
const TABLES = `
create schema bare;
create table bare.claim (like public.claim including defaults, primary key (id));
create table bare.review (like public.review including defaults, primary key (id));
create table bare.verdict (like public.verdict including defaults, primary key (id));
create table bare.event (like public.event including defaults, primary key (subject_id, subject_version));
create table bare.log (position bigint generated always as identity primary key, event_id uuid, leaf_hash bytea);
`;

export interface BareDesk {
  /** One cycle: take, propose, approve, each a transaction of its own. */
  cycle(): Promise<void>;
  end(): Promise<void>;
}

/** Copies the claims that wait into tables of its own and works through them. */
export async function openBareDesk(url: string, connections: number): Promise<BareDesk> {
  const pool = new Pool({ connectionString: url, max: connections });
  await pool.query(TABLES);
  await pool.query(`insert into bare.claim select * from public.claim where state = 'queued'`);
  const { rows } = await pool.query<{ id: string }>('select id from bare.claim');
  let next = 0;

  const transaction = async (work: (client: PoolClient) => Promise<void>): Promise<void> => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await work(client);
      await client.query('commit');
    } finally {
      client.release();
    }
  };
  const write = async (client: PoolClient, claim: string, version: number, state: string, body: object) => {
    const event = newId();
    await client.query({
      name: 'claim',
      text: 'update bare.claim set state = $2, version = $3, updated_at = now() where id = $1',
      values: [claim, state, version],
    });
    await client.query({
      name: 'event',
      text: `insert into bare.event values ($1, $2, 'claim', $3, 'Happened', now(), $1, $4, $5, $5)`,
      values: [claim, version, event, body, HASH],
    });
    await client.query({
      name: 'log',
      text: 'insert into bare.log (event_id, leaf_hash) values ($1, $2)',
      values: [event, HASH],
    });
  };

  return {
    async cycle() {
      const claim = rows[next % rows.length]?.id;
      if (claim === undefined) throw new Error('no claim waits');
      const version = 3 + 3 * Math.floor(next / rows.length);
      next += 1;
      const review = newId();
      const verdict = newId();
      await transaction(async (client) => {
        await client.query({
          name: 'lock',
          text: 'select * from bare.claim where id = $1 for update',
          values: [claim],
        });
        await write(client, claim, version, 'in-review', { review });
        await client.query({
          name: 'review',
          text: `insert into bare.review values ($1, $2, 1, $1, now(), now(), '{}')`,
          values: [review, claim],
        });
      });
      await transaction(async (client) => {
        await client.query({
          name: 'lock',
          text: 'select * from bare.claim where id = $1 for update',
          values: [claim],
        });
        await write(client, claim, version + 1, 'awaiting-approval', { summary: TEXT, rationale: TEXT });
        await client.query({
          name: 'release',
          text: 'update bare.review set holder_id = null where id = $1',
          values: [review],
        });
        await client.query({
          name: 'verdict',
          text: `insert into bare.verdict (id, claim_id, ordinal, review_id, state, scale, scale_version, rating, summary,
                   rationale, evidence, author_id, proposed_at, version)
                 values ($1, $2, 0, $3, 'proposed', 'truth', 1, 'half-true', $4, $4, '[]', $3, now(), 4)`,
          values: [verdict, claim, review, TEXT],
        });
      });
      await transaction(async (client) => {
        await client.query({
          name: 'lock',
          text: 'select * from bare.claim where id = $1 for update',
          values: [claim],
        });
        await write(client, claim, version + 2, 'resolved', { verdict });
        await client.query({
          name: 'approve',
          text: `update bare.verdict set state = 'approved', decided_by = $2, decided_at = now(), version = 5 where id = $1`,
          values: [verdict, review],
        });
      });
    },
    async end() {
      await pool.query('drop schema bare cascade');
      await pool.end();
    },
  };
}
