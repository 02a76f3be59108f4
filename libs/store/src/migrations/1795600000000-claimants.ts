/** Claimants get a history, names that lead to them, a Wikidata id, and the one that they are merged into. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToServiceRole } from './first-run/service-role.js';

const TABLES = `
drop index claimant_name;
alter table claimant
  add column names jsonb not null default '[]',
  add column wikidata_id text,
  add column wikidata_id_from uuid,
  add column merge_path uuid[] not null default '{}',
  add column merged_into uuid,
  add column version int not null default 1,
  add column created_at timestamptz(3) not null default now(),
  add column updated_at timestamptz(3) not null default now();
alter table claimant
  alter column names drop default,
  alter column merge_path drop default,
  alter column version drop default,
  alter column created_at drop default,
  alter column updated_at drop default;

create table claimant_name (
  key text constraint claimant_name_pk primary key,
  claimant_id uuid not null,
  name_key text not null
);
create index claimant_name_claimant on claimant_name (claimant_id);
create index claimant_name_plain on claimant_name (name_key);
create index claimant_called on claimant (name_key, id);
create index claimant_merged on claimant (merged_into) where merged_into is not null;
create index claimant_wikidata on claimant (wikidata_id) where wikidata_id is not null;
`;

/**
 * Who is there already is recorded as of now, under the name and type that their claims have. A bare name of a person
 * leads to nobody any more, as it had joined articles that may well mean different people; so does, of two names that
 * are one by now, the younger.
 */
const KNOWN = `
update claimant set
  name_key = regexp_replace(
    btrim(regexp_replace(translate(lower(normalize(name, NFKC)), '‘’', ''''''), '\\s+', ' ', 'g')), '^the (?=.)', ''),
  names = jsonb_build_array(jsonb_build_object('name', name, 'type', type));
insert into claimant_name (key, claimant_id, name_key)
  select type || ' ' || name_key, id, name_key from claimant
  where type <> 'person' or btrim(name) ~ '\\s'
  order by id on conflict do nothing;
select append_event(gen_random_uuid(), 'claimant', id, 1, 'ClaimantRecorded',
  to_char(created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), null,
  '{"claimantType":"' || type || '","name":' || to_json(name)::text || '}') from claimant;
`;

export class Claimants1795600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(KNOWN);
    await grantToServiceRole(runner, 'select, insert, update, delete', ['claimant_name']);
  }

  down(): Promise<void> {
    throw new Error('The history cannot be taken back: restore from a backup instead of reverting.');
  }
}
